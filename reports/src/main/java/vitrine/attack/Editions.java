package vitrine.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Compares two editions of a period: noise that is drawn again averages out, and noise that is kept
 * leaves the revision.
 */
final class Editions {
  private static final String TRIED_AGAIN =
      "Two editions of a period are averaged, in case noise was drawn again where nothing was"
          + " revised.";
  private static final String TRIED_REVISION =
      "What two editions of a period differ by is averaged over all tables of a group of which one"
          + " to five cases were revised.";
  private static final double SMALL = 5;
  private static final double CHANCE = 0.15;
  private static final int TABLES = 5;

  private final List<Change> changes = new ArrayList<>();

  /** A count in both editions. */
  private record Change(Count before, Count after) {
    double exact() {
      return after.exact() - before.exact();
    }

    double published() {
      return after.published() - before.published();
    }

    boolean isRevised() {
      return exact() != 0;
    }

    boolean isSmall() {
      return isRevised() && Math.abs(exact()) <= SMALL;
    }

    List<Object> group() {
      return List.of(after.breakdown(), after.values(), exact());
    }
  }

  Editions(Candidate earlier, Candidate later) {
    Map<List<Object>, Count> before =
        earlier.counts().stream().collect(Collectors.toMap(Count::name, Function.identity()));
    for (Count after : later.counts()) {
      if (before.containsKey(after.name())) {
        changes.add(new Change(before.get(after.name()), after));
      }
    }
  }

  List<Attack> attacks() {
    return List.of(again(), revision());
  }

  private Attack again() {
    List<Change> same = changes.stream().filter(it -> !it.isRevised()).toList();
    long moved = same.stream().filter(it -> it.published() != 0).count();
    String finding =
        String.format(
            Locale.ROOT, "%,d of %,d counts moved that nothing was revised of", moved, same.size());
    return new Attack(
        "redrawing", TRIED_AGAIN, same.size(), moved, 2 * moved <= same.size(), finding);
  }

  private Attack revision() {
    Map<List<Object>, List<Change>> groups = new HashMap<>();
    changes.stream()
        .filter(Change::isSmall)
        .forEach(it -> groups.computeIfAbsent(it.group(), absent -> new ArrayList<>()).add(it));
    groups.values().removeIf(it -> it.size() < TABLES);
    long found = groups.values().stream().filter(Editions::isTold).count();
    String finding =
        String.format(
            Locale.ROOT, "%,d of %,d small revisions are told exactly", found, groups.size());
    boolean withstood = found <= Chance.most(groups.size(), CHANCE);
    return new Attack("revision", TRIED_REVISION, groups.size(), found, withstood, finding);
  }

  private static boolean isTold(List<Change> group) {
    double mean = group.stream().mapToDouble(Change::published).average().orElseThrow();
    return Math.rint(mean) == group.get(0).exact();
  }
}
