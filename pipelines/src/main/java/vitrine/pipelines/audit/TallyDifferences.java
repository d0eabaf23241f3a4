package vitrine.pipelines.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vitrine.tally.Cell;
import vitrine.tally.Tallies;
import vitrine.tally.Tally;

/** The numbers of tallies that are others in a recomputation. */
final class TallyDifferences {
  /** What is told where the same number of units has other times. */
  static final String TIMES = "times, as histograms";

  private final TallyText text;
  private final Tallies sealed;
  private final Tallies recomputed;

  TallyDifferences(TallyText text, Tallies sealed, Tallies recomputed) {
    this.text = text;
    this.sealed = sealed;
    this.recomputed = recomputed;
  }

  /** The cells that either of them has. */
  Set<Cell> cells() {
    Set<Cell> cells = new TreeSet<>(sealed.byCell().keySet());
    cells.addAll(recomputed.byCell().keySet());
    return cells;
  }

  List<Difference> list() {
    return cells().stream()
        .filter(it -> !sealed.find(it).equals(recomputed.find(it)))
        .flatMap(this::of)
        .toList();
  }

  private Stream<Difference> of(Cell cell) {
    Map<String, Long> before = numbers(cell, sealed);
    Map<String, Long> after = numbers(cell, recomputed);
    Set<String> names = new LinkedHashSet<>(before.keySet());
    names.addAll(after.keySet());
    List<Difference> found = new ArrayList<>();
    for (String name : names) {
      String one = word(before, name);
      String other = word(after, name);
      if (!one.equals(other)) {
        found.add(difference(cell, name, one, other));
      }
    }
    if (found.isEmpty()) {
      found.add(difference(cell, TIMES, times(sealed, cell), times(recomputed, cell)));
    }
    return found.stream();
  }

  private Map<String, Long> numbers(Cell cell, Tallies tallies) {
    return tallies.find(cell).map(it -> text.numbers(cell, it)).orElse(Map.of());
  }

  private static String word(Map<String, Long> numbers, String name) {
    return Optional.ofNullable(numbers.get(name)).map(String::valueOf).orElse("");
  }

  private static String times(Tallies tallies, Cell cell) {
    return tallies.find(cell).map(Tally::histograms).map(String::valueOf).orElse("");
  }

  private static Difference difference(Cell cell, String what, String sealed, String recomputed) {
    return new Difference(
        Difference.Kind.TALLY,
        cell.metric(),
        cell.breakdown(),
        cell.values(),
        what,
        sealed,
        recomputed);
  }
}
