package vitrine.edition;

import java.util.List;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Measure;
import vitrine.catalogue.Metric;
import vitrine.catalogue.Statistic;
import vitrine.chart.Summary;

/** The words below a chart: what it shows, what it leaves out, and what had not ended. */
public final class Caption {
  private Caption() {}

  public static String of(Edition edition, Metric metric, Breakdown breakdown) {
    String summary = Summary.of(ChartOf.of(edition, metric, breakdown));
    return summary + cut(edition.table(metric, breakdown)) + open(edition, metric);
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
