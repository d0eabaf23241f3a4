package vitrine.tally;

import java.io.Serializable;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Coordinates of a tally: one combination of dimension values of one breakdown of one metric.
 *
 * @param metric the metric's code
 * @param breakdown the breakdown's code
 * @param values one for each dimension of the breakdown, as in the files; empty where not stated
 */
public record Cell(String metric, String breakdown, List<String> values)
    implements Comparable<Cell>, Serializable {
  /** The order of the values of cells of one breakdown. */
  public static final Comparator<List<String>> VALUES = Cell::compare;

  private static final Comparator<Cell> ORDER =
      Comparator.comparing(Cell::metric)
          .thenComparing(Cell::breakdown)
          .thenComparing(Cell::values, VALUES);

  /** The value of the cell for all units whose own cell is not shown: "other" in SDMX. */
  private static final String OTHERS = "_O";

  public Cell {
    values = List.copyOf(values);
  }

  private static int compare(List<String> one, List<String> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int order = one.get(i).compareTo(other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return one.size() - other.size();
  }

  /** The cell for all units whose own cell is not shown. */
  public static Cell ofOthers(String metric, String breakdown, int dimensions) {
    return new Cell(metric, breakdown, Collections.nCopies(dimensions, OTHERS));
  }

  public boolean isOthers() {
    return values.contains(OTHERS);
  }

  /** Whether every value says what the units are, and none that they do not. */
  public boolean isStated() {
    return values.stream().noneMatch(it -> it.isEmpty() || it.equals("NA") || it.equals(OTHERS));
  }

  @Override
  public int compareTo(Cell other) {
    return ORDER.compare(this, other);
  }
}
