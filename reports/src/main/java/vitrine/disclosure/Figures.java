package vitrine.disclosure;

import java.util.ArrayList;
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
  /** The least that may follow a name. */
  private static final String LEAST = "\0";

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
    Cell next = new Cell(metric.code(), breakdown.code() + LEAST, List.of());
    return between(least, next).keySet().stream().map(FigureKey::cell).distinct().toList();
  }

  /** The figures of a cell, in order. */
  public SortedMap<FigureKey, Figure> ofCell(Cell cell) {
    List<String> next = new ArrayList<>(cell.values());
    next.add("");
    return between(cell, new Cell(cell.metric(), cell.breakdown(), next));
  }

  private SortedMap<FigureKey, Figure> between(Cell from, Cell to) {
    return figures.subMap(FigureKey.first(from), FigureKey.first(to));
  }

  /** What stands where a submitter's figure is missing. */
  public static Figure notSubmitted() {
    return new Figure.Absent(Figure.Reason.NOT_SUBMITTED);
  }

  public int size() {
    return figures.size();
  }
}
