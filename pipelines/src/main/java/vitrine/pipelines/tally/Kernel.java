package vitrine.pipelines.tally;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vitrine.casefile.Resource;
import vitrine.catalogue.Basis;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Metric;
import vitrine.catalogue.Period;
import vitrine.pipelines.batch.Batch;
import vitrine.tally.Cell;
import vitrine.tally.Tallies;
import vitrine.tally.Tally;

/**
 * The metrics of one resource, tallied batch by batch in one pass. It does not know who feeds it.
 *
 * <p>All batches that one kernel takes must be the same object, filled again and again, because
 * identifiers have their numbers from it.
 */
public final class Kernel {
  private record Part(Metric metric, List<CellTallies> breakdowns) {}

  private final List<Part> parts = new ArrayList<>();
  private final Period period;
  private final long asOf;

  /**
   * A kernel without cases.
   *
   * @param asOf when the export was made, in seconds since 1970
   * @param batch the batch that will be filled again and again
   */
  public Kernel(Catalogue catalogue, Resource resource, Period period, long asOf, Batch batch) {
    this.period = period;
    this.asOf = asOf;
    for (Metric metric : catalogue.tallied()) {
      if (metric.measure().population().unit().resource() == resource) {
        List<CellTallies> tallies =
            metric.breakdowns().stream()
                .map(it -> new CellTallies(metric, it, period, batch))
                .toList();
        parts.add(new Part(metric, tallies));
      }
    }
  }

  /** Tallies the rows of the batch that are not refused. */
  public void add(Batch batch) {
    ConditionBits conditions = new ConditionBits(batch, asOf);
    for (Part part : parts) {
      BitSet selected =
          (BitSet) conditions.of(part.metric().measure().population().condition()).clone();
      for (int row = selected.nextSetBit(0); row >= 0; row = selected.nextSetBit(row + 1)) {
        if (batch.problems().isRefused(row)) {
          selected.clear(row);
        }
      }
      Contributions contributions = new Contributions(batch, conditions, period, asOf, selected);
      if (part.metric().basis() != Basis.STOCK) {
        contributions.keepInPeriod(part.metric().milestone());
      }
      part.metric().measure().answer(contributions);
      part.breakdowns().forEach(it -> it.add(batch, selected, conditions, contributions));
    }
  }

  public Tallies tallies() {
    Map<Cell, Tally> tallies = new HashMap<>();
    parts.forEach(part -> part.breakdowns().forEach(it -> it.collect(tallies)));
    return Tallies.of(tallies);
  }
}
