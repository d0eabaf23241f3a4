package vitrine.edition;

import java.util.List;
import java.util.Locale;
import vitrine.catalogue.Metric;
import vitrine.chart.Chart;
import vitrine.chart.Drawn;
import vitrine.chart.Twin;

/**
 * A metric as a page shows it: headline, chart, the chart's numbers, and where its tables are.
 *
 * @param drawn the chart of its first table
 * @param revised whether one of its figures is not the same as in the edition before
 */
public record FigureBlock(
    Metric metric,
    String headline,
    Drawn drawn,
    String caption,
    Twin twin,
    List<Road> roads,
    boolean revised) {
  /** A way to one table of the metric. */
  public record Road(String label, String page, String csv, String json) {}

  static FigureBlock of(Edition edition, Metric metric, Drawn drawn, Places places) {
    Chart chart = ChartOf.of(edition, metric);
    List<Road> roads =
        metric.breakdowns().stream()
            .map(breakdown -> edition.table(metric, breakdown))
            .map(it -> road(it, places))
            .toList();
    return new FigureBlock(
        metric,
        Headline.of(edition, metric),
        drawn,
        Caption.of(edition, metric, ChartOf.primary(metric)),
        Twin.of(chart),
        roads,
        edition
            .restatement()
            .map(it -> it.changes().keySet().stream())
            .filter(it -> it.anyMatch(key -> key.metric().equals(metric.code())))
            .isPresent());
  }

  private static Road road(FigureTable table, Places places) {
    String key = table.key();
    return new Road(
        table.breakdown().label(), places.table(key), places.csv(key), places.json(key));
  }

  /** The key of the table that the chart is of. */
  public String tableKey() {
    return FigureTable.key(metric, ChartOf.primary(metric));
  }

  /** The anchor of the block. */
  public String id() {
    return metric.code().toLowerCase(Locale.ROOT);
  }
}
