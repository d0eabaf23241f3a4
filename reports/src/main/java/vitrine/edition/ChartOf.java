package vitrine.edition;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Measure;
import vitrine.catalogue.Metric;
import vitrine.catalogue.Statistic;
import vitrine.chart.Chart;
import vitrine.chart.Point;
import vitrine.tally.Cell;
import vitrine.tally.TimeBins;

/** The chart that shows a metric or one of its tables best. */
public final class ChartOf implements Measure.Cases<Chart> {
  static final int MOST_ROWS = 15;

  private static final int MOST_PARTS = 8;

  private final Edition edition;
  private final FigureTable table;

  private ChartOf(Edition edition, FigureTable table) {
    this.edition = edition;
    this.table = table;
  }

  /** The chart of a metric in an edition: the curve of a time, else that of its first table. */
  public static Chart of(Edition edition, Metric metric) {
    return of(edition, metric, primary(metric));
  }

  /** The breakdown that a metric is first shown by. */
  public static Breakdown primary(Metric metric) {
    return metric.breakdowns().stream()
        .filter(MatrixOf::fits)
        .findFirst()
        .orElseGet(() -> first(metric));
  }

  private static Breakdown first(Metric metric) {
    Measure measure = metric.measure();
    boolean curve = measure instanceof Measure.Elapsed || measure instanceof Measure.Compared;
    boolean whole = curve || measure instanceof Measure.Balance || metric.breakdowns().size() == 1;
    return metric.breakdowns().get(whole ? 0 : 1);
  }

  /** The chart of one table. */
  public static Chart of(Edition edition, Metric metric, Breakdown breakdown) {
    FigureTable table = edition.table(metric, breakdown);
    return metric.measure().answer(new ChartOf(edition, table));
  }

  @Override
  public Chart count(Measure.Count measure) {
    return amounts(Statistic.COUNT, "Number");
  }

  @Override
  public Chart total(Measure.Total measure) {
    return amounts(Statistic.TOTAL, "Total");
  }

  @Override
  public Chart backlog(Measure.Backlog measure) {
    return amounts(Statistic.COUNT, "Number");
  }

  private Chart amounts(Statistic statistic, String name) {
    if (MatrixOf.fits(table.breakdown())) {
      return new MatrixOf(edition, table, statistic).chart();
    }
    if (table.isInTime()) {
      return new Chart.Trend(statistic.kind(), inTime(statistic), before(statistic));
    }
    return new Chart.Bars(statistic.kind(), series(name, statistic, ""));
  }

  private Chart.Series inTime(Statistic statistic) {
    List<Point> points =
        table.parts().stream()
            .map(
                line -> PointOf.marked(edition).of(line.cell(), month(line.label()), statistic, ""))
            .toList();
    return new Chart.Series(edition.period().code(), points);
  }

  private Optional<Chart.Series> before(Statistic statistic) {
    if (edition.before().isEmpty() || edition.period().months() != 12) {
      return Optional.empty();
    }
    String year = edition.period().previous().code();
    List<Point> points = new ArrayList<>();
    for (FigureTable.Line line : table.parts()) {
      String value = line.cell().values().get(0).replace(edition.period().code(), year);
      Cell cell = new Cell(line.cell().metric(), line.cell().breakdown(), List.of(value));
      points.add(
          PointOf.unmarked(edition.before().get()).of(cell, month(line.label()), statistic, ""));
    }
    return Optional.of(new Chart.Series(year, points));
  }

  @Override
  public Chart share(Measure.Share measure) {
    return new FunnelOf(edition, table).chart().orElseGet(() -> dots(Statistic.SHARE));
  }

  @Override
  public Chart ratio(Measure.Ratio measure) {
    return dots(measure.statistic());
  }

  private Chart dots(Statistic statistic) {
    Optional<Point> all =
        table.whole().map(it -> PointOf.marked(edition).of(it.cell(), "All", statistic, ""));
    Chart.Series series = ranked(series(statistic.label(), statistic, ""));
    return new Chart.Dots(statistic.kind(), series, all);
  }

  @Override
  public Chart elapsed(Measure.Elapsed measure) {
    if (!table.breakdown().isWhole()) {
      String limit = measure.quoted().get(0);
      Optional<Point> all =
          table
              .whole()
              .map(it -> PointOf.marked(edition).of(it.cell(), "All", Statistic.WITHIN, limit));
      Chart.Series series = series("Within " + limit, Statistic.WITHIN, limit);
      return new Chart.Dots(Statistic.Kind.SHARE, ranked(series), all);
    }
    Chart.Series now = curve(PointOf.marked(edition), edition.period().code(), limit -> limit);
    Optional<Chart.Series> before =
        edition
            .before()
            .map(
                it ->
                    curve(
                        PointOf.unmarked(it), edition.period().previous().code(), limit -> limit));
    return new Chart.Curve(Statistic.Kind.SHARE, now, before);
  }

  private Chart.Series curve(PointOf plot, String name, UnaryOperator<String> partOfLimit) {
    Cell whole = new Cell(table.metric().code(), Breakdown.WHOLE.code(), List.of());
    List<Point> points =
        TimeBins.LIMITS.stream()
            .map(TimeBins.Limit::label)
            .map(it -> plot.of(whole, it, Statistic.WITHIN, partOfLimit.apply(it)))
            .toList();
    return new Chart.Series(name, points);
  }

  @Override
  public Chart compared(Measure.Compared measure) {
    if (!table.breakdown().isWhole()) {
      return dots(Statistic.GAP);
    }
    return new Chart.Curve(
        Statistic.Kind.SHARE,
        curve(measure.first(), Measure.Compared.FIRST),
        Optional.of(curve(measure.others(), Measure.Compared.OTHERS)));
  }

  private Chart.Series curve(String name, String group) {
    return curve(PointOf.marked(edition), name, limit -> Measure.Compared.within(group, limit));
  }

  @Override
  public Chart stages(Measure.Stages measure) {
    return stacks();
  }

  @Override
  public Chart balance(Measure.Balance measure) {
    if (!table.breakdown().isWhole()) {
      String end = Measure.Balance.Entry.OPEN_AT_END.name();
      return new Chart.Bars(Statistic.Kind.NUMBER, series("Open at the end", Statistic.COUNT, end));
    }
    Cell whole = new Cell(table.metric().code(), Breakdown.WHOLE.code(), List.of());
    List<Point> points =
        Arrays.stream(Measure.Balance.Entry.values())
            .map(it -> PointOf.marked(edition).of(whole, it.label(), Statistic.COUNT, it.name()))
            .toList();
    return new Chart.Bars(Statistic.Kind.NUMBER, new Chart.Series("Number", points));
  }

  @Override
  public Chart derived(Measure.Derived measure) {
    return dots(measure.statistic());
  }

  @Override
  public Chart mix(Measure.Mix measure) {
    return stacks();
  }

  private Chart stacks() {
    List<FigureTable.Line> lines = table.lines().stream().limit(MOST_ROWS).toList();
    List<Chart.Series> parts =
        table.columns().stream()
            .filter(it -> it.statistic() == Statistic.SHARE)
            .limit(MOST_PARTS)
            .map(column -> part(lines, column))
            .toList();
    List<String> bars = lines.stream().map(FigureTable.Line::label).toList();
    return new Chart.Stacks(Statistic.Kind.SHARE, bars, parts);
  }

  private Chart.Series part(List<FigureTable.Line> lines, TableColumn column) {
    List<Point> points =
        lines.stream()
            .map(
                line ->
                    PointOf.marked(edition)
                        .of(line.cell(), line.label(), Statistic.SHARE, column.part()))
            .toList();
    return new Chart.Series(column.label(), points);
  }

  private Chart.Series series(String name, Statistic statistic, String part) {
    List<Point> points =
        table.parts().stream()
            .limit(MOST_ROWS)
            .map(it -> PointOf.marked(edition).of(it.cell(), it.label(), statistic, part))
            .toList();
    return new Chart.Series(name, points);
  }

  private static Chart.Series ranked(Chart.Series series) {
    Comparator<Point> highestFirst = Comparator.comparing(it -> -it.value().orElse(-1));
    return new Chart.Series(series.name(), series.points().stream().sorted(highestFirst).toList());
  }

  private static String month(String label) {
    return label.matches("\\d{4}-\\d{2}")
        ? Month.of(Integer.parseInt(label.substring(5))).getDisplayName(TextStyle.SHORT, Locale.UK)
        : label.substring(label.indexOf('-') + 1);
  }
}
