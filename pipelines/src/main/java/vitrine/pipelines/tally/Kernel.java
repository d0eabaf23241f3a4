package vitrine.pipelines.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vitrine.casefile.Resource;
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
 * <p>What metrics ask of rows is compiled once, for one batch that is filled again and again.
 */
public final class Kernel {
  private record Part(Selection selection, Slots slots, List<CellTallies> breakdowns) {}

  private final Rows rows;
  private final List<Part> parts = new ArrayList<>();
  private final int[] slots = new int[Batch.CAPACITY];
  private final int[] cells = new int[Batch.CAPACITY];

  /**
   * A kernel without cases.
   *
   * @param submitted the period that their submission is for
   * @param asOf when the export was made, in seconds since 1970
   * @param batch the batch that will be filled again and again
   */
  public Kernel(
      Catalogue catalogue,
      Resource resource,
      Period period,
      Period submitted,
      long asOf,
      Batch batch) {
    rows = new Rows(batch, period, submitted, asOf);
    for (Metric metric : catalogue.tallied()) {
      if (metric.measure().population().unit().resource() == resource) {
        parts.add(part(metric));
      }
    }
  }

  private Part part(Metric metric) {
    List<CellTallies> breakdowns =
        metric.breakdowns().stream().map(it -> new CellTallies(metric, it, rows)).toList();
    return new Part(rows.selection(metric), Slots.of(metric.measure(), rows), breakdowns);
  }

  /** Tallies the rows of the batch that are not refused. */
  public void add() {
    rows.refilled();
    for (Part part : parts) {
      int count = part.selection().count();
      if (count > 0) {
        int[] selected = part.selection().rows();
        part.slots().fill(selected, count, slots);
        for (CellTallies each : part.breakdowns()) {
          each.add(selected, count, slots, part.slots().sums(), cells);
        }
      }
    }
  }

  public Tallies tallies() {
    Map<Cell, Tally> tallies = new HashMap<>();
    parts.forEach(part -> part.breakdowns().forEach(it -> it.collect(tallies)));
    return Tallies.of(tallies);
  }
}
