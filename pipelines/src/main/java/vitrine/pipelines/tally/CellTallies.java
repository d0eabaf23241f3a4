package vitrine.pipelines.tally;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Metric;
import vitrine.tally.Cell;
import vitrine.tally.Histogram;
import vitrine.tally.Layout;
import vitrine.tally.Tally;

/** The tallies of one breakdown of one metric while they grow. */
final class CellTallies {
  private final Metric metric;
  private final Breakdown breakdown;
  private final Layout layout;
  private final CellIndex index;
  private final Histograms histograms = new Histograms();
  private long[] counts = new long[0];

  CellTallies(Metric metric, Breakdown breakdown, Rows rows) {
    this.metric = metric;
    this.breakdown = breakdown;
    this.layout = Layout.of(metric.measure());
    this.index =
        new CellIndex(
            breakdown.dimensions().stream().map(it -> rows.axis(it, metric.milestone())).toList());
  }

  /**
   * Adds rows.
   *
   * @param cells room for the cell of each row of a batch
   */
  void add(int[] selected, int count, int[] slots, long[][] sums, int[] cells) {
    index.number(selected, count, slots, cells);
    reserve();
    for (int i = 0; i < count; i++) {
      int row = selected[i];
      int slot = slots[row];
      if (Slots.isHistogram(slot)) {
        int histogram = cells[row] * layout.histograms() + Slots.histogram(slot);
        histograms.add(histogram, Slots.bucket(slot));
      } else if (slot != Slots.NONE) {
        counts[cells[row] * layout.counts() + slot]++;
      }
    }
    for (int sum = 0; sum < sums.length; sum++) {
      addSum(Layout.sum(sum), sums[sum], selected, count, slots, cells);
    }
  }

  private void addSum(
      int sum, long[] amounts, int[] selected, int count, int[] slots, int[] cells) {
    for (int i = 0; i < count; i++) {
      int row = selected[i];
      if (slots[row] == Layout.STATED) {
        counts[cells[row] * layout.counts() + sum] += amounts[row];
      }
    }
  }

  private void reserve() {
    int needed = index.size() * layout.counts();
    if (needed > counts.length) {
      counts = Arrays.copyOf(counts, Math.max(needed, 2 * counts.length));
    }
    histograms.reserve(index.size() * layout.histograms());
  }

  /** Puts the finished tallies into a map. */
  void collect(Map<Cell, Tally> tallies) {
    for (int number = 0; number < index.size(); number++) {
      Cell cell = new Cell(metric.code(), breakdown.code(), index.values(number));
      int from = number * layout.counts();
      long[] own = Arrays.copyOfRange(counts, from, from + layout.counts());
      boolean addsUp = metric.addsUpIn(cell.breakdown(), cell.values());
      long[] kept = addsUp ? own : Layout.withoutSums(metric.measure(), own);
      tallies.merge(cell, new Tally(kept, histograms(number)), Tally::plus);
    }
  }

  private List<Histogram> histograms(int cell) {
    List<Histogram> found = new ArrayList<>();
    for (int i = 0; i < layout.histograms(); i++) {
      found.add(histograms.get(cell * layout.histograms() + i));
    }
    return found;
  }
}
