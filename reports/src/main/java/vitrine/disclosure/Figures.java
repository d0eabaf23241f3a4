package vitrine.disclosure;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Metric;
import vitrine.catalogue.Statistic;
import vitrine.tally.Cell;

/**
 * The figures of one computation, in the order of their keys. A cell whose protected number of
 * units is zero has no figures: whether it is empty or small cannot be told.
 */
public final class Figures {
  private final SortedMap<FigureKey, Figure> figures;

  private Figures(SortedMap<FigureKey, Figure> figures) {
    this.figures = Collections.unmodifiableSortedMap(figures);
  }

  public static Figures of(Map<FigureKey, Figure> figures) {
    return new Figures(new TreeMap<>(figures));
  }

  public SortedMap<FigureKey, Figure> byKey() {
    return figures;
  }

  public Optional<Figure> find(FigureKey key) {
    return Optional.ofNullable(figures.get(key));
  }

  public Optional<Figure> find(Cell cell, Statistic statistic, String part) {
    return find(new FigureKey(cell, statistic, part));
  }

  /** The cells of a breakdown that have figures, in order. */
  public List<Cell> cells(Metric metric, Breakdown breakdown) {
    Cell least = new Cell(metric.code(), breakdown.code(), List.of());
    return figures.tailMap(FigureKey.first(least)).keySet().stream()
        .map(FigureKey::cell)
        .takeWhile(it -> it.metric().equals(metric.code()))
        .takeWhile(it -> it.breakdown().equals(breakdown.code()))
        .distinct()
        .toList();
  }

  /** What stands where a submitter's figure is missing. */
  public static Figure notSubmitted() {
    return new Figure.Absent(Figure.Reason.NOT_SUBMITTED);
  }

  public int size() {
    return figures.size();
  }
}
