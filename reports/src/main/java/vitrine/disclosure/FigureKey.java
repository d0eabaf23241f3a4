package vitrine.disclosure;

import java.util.List;
import vitrine.catalogue.Statistic;
import vitrine.tally.Cell;

/**
 * Which figure: a cell, a statistic, and the part of it.
 *
 * @param part the code of a mix or the limit of a {@link Statistic#WITHIN}; empty for others
 */
public record FigureKey(
    String metric, String breakdown, List<String> values, Statistic statistic, String part)
    implements Comparable<FigureKey> {
  public FigureKey {
    values = List.copyOf(values);
  }

  public FigureKey(Cell cell, Statistic statistic, String part) {
    this(cell.metric(), cell.breakdown(), cell.values(), statistic, part);
  }

  /** The least key of a cell. */
  public static FigureKey first(Cell cell) {
    return new FigureKey(cell, Statistic.values()[0], "");
  }

  /** Whether the figure is the number of units of its cell. */
  boolean isUnits() {
    return statistic == Statistic.COUNT && part.isEmpty();
  }

  public Cell cell() {
    return new Cell(metric, breakdown, values);
  }

  @Override
  public int compareTo(FigureKey other) {
    int order = metric.compareTo(other.metric);
    order = order == 0 ? breakdown.compareTo(other.breakdown) : order;
    order = order == 0 ? Cell.VALUES.compare(values, other.values) : order;
    order = order == 0 ? statistic.compareTo(other.statistic) : order;
    return order == 0 ? part.compareTo(other.part) : order;
  }
}
