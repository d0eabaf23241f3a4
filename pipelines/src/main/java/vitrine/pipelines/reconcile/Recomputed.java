package vitrine.pipelines.reconcile;

import java.util.Map;
import java.util.TreeMap;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Measure;
import vitrine.catalogue.Metric;
import vitrine.tally.Cell;
import vitrine.tally.Layout;
import vitrine.tally.Tallies;
import vitrine.tally.Tally;

/** Exact numbers of a release by cell, for those who may see them. */
public final class Recomputed {
  private Recomputed() {}

  /**
   * The counts or sums of one breakdown of a metric, of cells whose sums mean something.
   *
   * @throws IllegalArgumentException if the metric is neither a count nor a total
   */
  public static Map<String, Long> of(Tallies tallies, Metric metric, Breakdown breakdown) {
    Map<String, Long> numbers = new TreeMap<>();
    tallies
        .byCell()
        .forEach(
            (cell, tally) -> {
              if (isOf(cell, metric, breakdown)
                  && metric.addsUpIn(cell.breakdown(), cell.values())) {
                numbers.put(String.join("|", cell.values()), number(metric, tally));
              }
            });
    return numbers;
  }

  private static boolean isOf(Cell cell, Metric metric, Breakdown breakdown) {
    return cell.metric().equals(metric.code()) && cell.breakdown().equals(breakdown.code());
  }

  private static long number(Metric metric, Tally tally) {
    Measure measure = metric.measure();
    if (measure instanceof Measure.Count) {
      return tally.count(0);
    }
    if (measure instanceof Measure.Total) {
      return tally.count(Layout.SUM);
    }
    throw new IllegalArgumentException(
        metric.code() + " is neither a count nor a total; only these can be reconciled");
  }
}
