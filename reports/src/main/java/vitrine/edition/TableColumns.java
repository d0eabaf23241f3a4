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
    return capital(metric.noun());
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  @Override
  public List<TableColumn> count(Measure.Count measure) {
    return List.of(TableColumn.of(Statistic.COUNT, units()));
  }

  @Override
  public List<TableColumn> total(Measure.Total measure) {
    return List.of(
        TableColumn.of(Statistic.TOTAL, capital(measure.noun())),
        TableColumn.of(Statistic.COUNT, units()));
  }

  @Override
  public List<TableColumn> ratio(Measure.Ratio measure) {
    boolean share = measure.statistic() == Statistic.SHARE;
    return List.of(
        TableColumn.of(measure.statistic(), share ? "Share" : capital(measure.noun())),
        TableColumn.of(Statistic.COUNT, units()));
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
    List<TableColumn> columns = new ArrayList<>();
    columns.add(TableColumn.of(Statistic.MEDIAN, "Median"));
    columns.add(TableColumn.of(Statistic.P90, "90th percentile"));
    for (String limit : measure.quoted()) {
      columns.add(new TableColumn(Statistic.WITHIN, limit, "Within " + limit));
    }
    columns.add(TableColumn.of(Statistic.COUNT, units()));
    columns.add(TableColumn.of(Statistic.OPEN, "Still open"));
    return columns;
  }

  @Override
  public List<TableColumn> backlog(Measure.Backlog measure) {
    return List.of(
        TableColumn.of(Statistic.COUNT, units()),
        TableColumn.of(Statistic.MEDIAN, "Median age"),
        TableColumn.of(Statistic.P90, "90th percentile of age"));
  }

  @Override
  public List<TableColumn> compared(Measure.Compared measure) {
    return List.of(
        new TableColumn(Statistic.MEDIAN, Measure.Compared.FIRST, "Median of " + measure.first()),
        new TableColumn(Statistic.MEDIAN, Measure.Compared.OTHERS, "Median of " + measure.others()),
        TableColumn.of(Statistic.GAP, "Difference"),
        TableColumn.of(Statistic.COUNT, units()));
  }

  @Override
  public List<TableColumn> stages(Measure.Stages measure) {
    List<TableColumn> columns = new ArrayList<>();
    for (String value : measure.values()) {
      columns.add(new TableColumn(Statistic.SHARE, value, measure.labelOf(value)));
    }
    columns.add(TableColumn.of(Statistic.COUNT, units()));
    return columns;
  }

  @Override
  public List<TableColumn> balance(Measure.Balance measure) {
    List<TableColumn> columns = new ArrayList<>();
    for (Measure.Balance.Entry entry : Measure.Balance.Entry.values()) {
      columns.add(new TableColumn(Statistic.COUNT, entry.name(), entry.label()));
    }
    columns.add(TableColumn.of(Statistic.COUNT, units()));
    return columns;
  }

  @Override
  public List<TableColumn> derived(Measure.Derived measure) {
    boolean gap = measure.statistic() == Statistic.GAP;
    return List.of(
        TableColumn.of(measure.statistic(), gap ? "Difference" : capital(measure.noun())),
        TableColumn.of(Statistic.COUNT, units()));
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
