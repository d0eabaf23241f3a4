package vitrine.edition;

import java.util.List;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Measure;
import vitrine.catalogue.Metric;
import vitrine.catalogue.Statistic;
import vitrine.chart.Chart;
import vitrine.chart.Summary;

/** The words below a chart: what it shows, what it leaves out, and what had not ended. */
public final class Caption {
  private Caption() {}

  public static String of(Edition edition, Metric metric, Breakdown breakdown) {
    Chart chart = ChartOf.of(edition, metric, breakdown);
    FigureTable table = edition.table(metric, breakdown);
    String cut = drawsAll(chart) ? "" : cut(table);
    return Summary.of(chart) + cut + open(edition, metric) + revised(edition, table);
  }

  private static String revised(Edition edition, FigureTable table) {
    boolean any = table.lines().stream().anyMatch(it -> it.revised().contains(true));
    return edition
        .restatement()
        .filter(it -> any)
        .map(it -> " r marks what differs from edition " + it.cause().edition() + ".")
        .orElse("");
  }

  private static boolean drawsAll(Chart chart) {
    return chart instanceof Chart.Funnel || chart instanceof Chart.Matrix;
  }

  private static String cut(FigureTable table) {
    int lines = table.parts().size();
    return lines <= ChartOf.MOST_ROWS || table.isInTime()
        ? ""
        : " Drawn are the " + ChartOf.MOST_ROWS + " largest of " + lines + ".";
  }

  private static String open(Edition edition, Metric metric) {
    if (!(metric.measure() instanceof Measure.Elapsed)) {
      return "";
    }
    List<String> numbers =
        List.of(Statistic.COUNT, Statistic.ENDED_OTHERWISE, Statistic.OPEN).stream()
            .map(it -> Display.of(edition.whole(metric, it, ""), it.kind()))
            .toList();
    return " Of %s %s, %s ended otherwise and %s were still open."
        .formatted(numbers.get(0), metric.noun(), numbers.get(1), numbers.get(2));
  }
}
