package vitrine.tally;

import java.io.Serializable;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tallies of every cell that holds units, in the order of the cells. */
public final class Tallies implements Serializable {
  private static final long serialVersionUID = 1;

  private final SortedMap<Cell, Tally> tallies;

  private Tallies(SortedMap<Cell, Tally> tallies) {
    this.tallies = Collections.unmodifiableSortedMap(tallies);
  }

  public static Tallies of(Map<Cell, Tally> tallies) {
    return new Tallies(new TreeMap<>(tallies));
  }

  /** The sum of tallies from parts of the cases, in whatever order the parts come. */
  public static Tallies sum(List<Tallies> parts) {
    Map<Cell, Tally> sum = new HashMap<>();
    parts.forEach(part -> part.tallies.forEach((cell, it) -> sum.merge(cell, it, Tally::plus)));
    return of(sum);
  }

  /**
   * What is left without a part.
   *
   * @throws IllegalArgumentException if it is not a part
   */
  public Tallies minus(Tallies part) {
    Map<Cell, Tally> left = new HashMap<>(tallies);
    part.tallies.forEach(
        (cell, tally) -> {
          Tally rest = find(cell).orElseThrow(IllegalArgumentException::new).minus(tally);
          if (rest.isEmpty()) {
            left.remove(cell);
          } else {
            left.put(cell, rest);
          }
        });
    return of(left);
  }

  public SortedMap<Cell, Tally> byCell() {
    return tallies;
  }

  public Optional<Tally> find(Cell cell) {
    return Optional.ofNullable(tallies.get(cell));
  }

  /** The cells of a breakdown that hold units, in order. */
  public List<Cell> cells(String metric, String breakdown) {
    Cell first = new Cell(metric, breakdown, List.of());
    Cell beyond = new Cell(metric, breakdown + "\0", List.of());
    return List.copyOf(tallies.subMap(first, beyond).keySet());
  }

  public int size() {
    return tallies.size();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Tallies that && tallies.equals(that.tallies);
  }

  @Override
  public int hashCode() {
    return tallies.hashCode();
  }
}
