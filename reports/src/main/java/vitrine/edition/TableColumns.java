package vitrine.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Measure;
import vitrine.catalogue.Metric;
import vitrine.catalogue.Statistic;
import vitrine.disclosure.Figure;
import vitrine.disclosure.Figures;
import vitrine.tally.Cell;

/** The columns that a reader is shown for each shape of measure; downloads have every statistic. */
final class TableColumns implements Measure.Cases<List<TableColumn>> {
  private final Figures figures;
  private final Metric metric;

  TableColumns(Figures figures, Metric metric) {
    this.figures = figures;
    this.metric = metric;
  }

  private String units() {
    String noun = metric.noun();
    return noun.substring(0, 1).toUpperCase(Locale.ROOT) + noun.substring(1);
  }

  @Override
  public List<TableColumn> count(Measure.Count measure) {
    return List.of(TableColumn.of(Statistic.COUNT, units()));
  }

  @Override
  public List<TableColumn> total(Measure.Total measure) {
    String noun = measure.noun();
    String label = noun.substring(0, 1).toUpperCase(Locale.ROOT) + noun.substring(1);
    return List.of(
        TableColumn.of(Statistic.TOTAL, label), TableColumn.of(Statistic.COUNT, units()));
  }

  @Override
  public List<TableColumn> share(Measure.Share measure) {
    return List.of(
        TableColumn.of(Statistic.SHARE, "Share"),
        TableColumn.of(Statistic.MET, "Of these"),
        TableColumn.of(Statistic.COUNT, units()));
  }

  @Override
  public List<TableColumn> elapsed(Measure.Elapsed measure) {
    return List.of(
        TableColumn.of(Statistic.MEDIAN, "Median"),
        TableColumn.of(Statistic.P90, "90th percentile"),
        new TableColumn(Statistic.WITHIN, "24 h", "Within 24 h"),
        new TableColumn(Statistic.WITHIN, "7 d", "Within 7 days"),
        TableColumn.of(Statistic.COUNT, units()),
        TableColumn.of(Statistic.OPEN, "Still open"));
  }

  @Override
  public List<TableColumn> backlog(Measure.Backlog measure) {
    return List.of(
        TableColumn.of(Statistic.COUNT, units()),
        TableColumn.of(Statistic.MEDIAN, "Median age"),
        TableColumn.of(Statistic.P90, "90th percentile of age"));
  }

  @Override
  public List<TableColumn> mix(Measure.Mix measure) {
    Cell whole = new Cell(metric.code(), Breakdown.WHOLE.code(), List.of());
    List<TableColumn> columns = new ArrayList<>();
    Stream.concat(
            measure.values().stream().filter(it -> !it.equals(Measure.Mix.NOT_STATED)),
            Stream.of(Measure.Mix.NOT_STATED))
        .filter(it -> occurs(whole, it))
        .map(it -> new TableColumn(Statistic.SHARE, it, measure.labelOf(it)))
        .forEach(columns::add);
    columns.add(TableColumn.of(Statistic.COUNT, units()));
    return columns;
  }

  private boolean occurs(Cell whole, String value) {
    return figures
        .find(whole, Statistic.COUNT, value)
        .flatMap(Figure::findAmount)
        .filter(amount -> amount.value() > 0)
        .isPresent();
  }
}
