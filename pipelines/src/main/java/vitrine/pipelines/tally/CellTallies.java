package vitrine.pipelines.tally;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Metric;
import vitrine.catalogue.Period;
import vitrine.pipelines.batch.Batch;
import vitrine.tally.Cell;
import vitrine.tally.Histogram;
import vitrine.tally.Layout;
import vitrine.tally.Tally;

/** The tallies of one breakdown of one metric while they grow. */
final class CellTallies {
  private static final int VALUE_BITS = 24;
  private static final int HISTOGRAM_BITS = 16;

  private final Metric metric;
  private final Breakdown breakdown;
  private final Layout layout;
  private final List<CellAxis> axes;
  private final LongCounts indexes = new LongCounts();
  private final LongCounts histograms = new LongCounts();
  private long[] counts = new long[64];

  CellTallies(Metric metric, Breakdown breakdown, Period period, Batch batch) {
    this.metric = metric;
    this.breakdown = breakdown;
    this.layout = Layout.of(metric.measure());
    this.axes =
        breakdown.dimensions().stream()
            .map(it -> CellAxis.of(it, metric.milestone(), period, batch))
            .toList();
  }

  void add(Batch batch, BitSet selected, ConditionBits conditions, Contributions contributions) {
    int[][] values =
        axes.stream().map(axis -> axis.values(batch, conditions)).toArray(int[][]::new);
    long[][] amounts = contributions.amounts();
    for (int row = selected.nextSetBit(0); row >= 0; row = selected.nextSetBit(row + 1)) {
      int cell = index(values, row);
      int slot = contributions.slot(row);
      if (Contributions.isHistogram(slot)) {
        long key = (long) cell << HISTOGRAM_BITS | (slot & ((1 << HISTOGRAM_BITS) - 1));
        histograms.add(key, 1);
      } else {
        counts[cell * layout.counts() + slot]++;
      }
      for (int sum = 0; sum < amounts.length && slot == Layout.STATED; sum++) {
        counts[cell * layout.counts() + Layout.sum(sum)] += amounts[sum][row];
      }
    }
  }

  private int index(int[][] values, int row) {
    long key = 0;
    for (int[] axis : values) {
      key = key << VALUE_BITS | axis[row];
    }
    int index = (int) indexes.getOrPut(key, indexes.size());
    if ((index + 1) * layout.counts() > counts.length) {
      counts = Arrays.copyOf(counts, Math.max(2 * counts.length, (index + 1) * layout.counts()));
    }
    return index;
  }

  /** Puts the finished tallies into a map. */
  void collect(Map<Cell, Tally> tallies) {
    List<List<Histogram>> byCell = histogramsByCell();
    for (long key : indexes.sortedKeys()) {
      int index = (int) indexes.get(key);
      int from = index * layout.counts();
      Cell cell = cell(key);
      long[] own = Arrays.copyOfRange(counts, from, from + layout.counts());
      boolean addsUp = metric.addsUpIn(cell.breakdown(), cell.values());
      long[] kept = addsUp ? own : Layout.withoutSums(metric.measure(), own);
      tallies.merge(cell, new Tally(kept, byCell.get(index)), Tally::plus);
    }
  }

  private Cell cell(long key) {
    String[] values = new String[axes.size()];
    for (int i = axes.size() - 1; i >= 0; i--) {
      values[i] = axes.get(i).value((int) key & ((1 << VALUE_BITS) - 1));
      key >>= VALUE_BITS;
    }
    return new Cell(metric.code(), breakdown.code(), List.of(values));
  }

  private List<List<Histogram>> histogramsByCell() {
    List<List<Histogram>> byCell = new ArrayList<>();
    for (int cell = 0; cell < indexes.size(); cell++) {
      byCell.add(
          new ArrayList<>(
              Stream.generate(() -> Histogram.EMPTY).limit(layout.histograms()).toList()));
    }
    long[] keys = histograms.sortedKeys();
    for (int from = 0; from < keys.length; ) {
      int slot = (int) keys[from] & ((1 << HISTOGRAM_BITS) - 1);
      int to = endOfHistogram(keys, from);
      int cell = (int) (keys[from] >> HISTOGRAM_BITS);
      byCell.get(cell).set(Contributions.histogram(slot), histogram(keys, from, to));
      from = to;
    }
    return byCell;
  }

  private static int endOfHistogram(long[] keys, int from) {
    int to = from;
    while (to < keys.length && Contributions.ofOne(keys[to], keys[from])) {
      to++;
    }
    return to;
  }

  private Histogram histogram(long[] keys, int from, int to) {
    int[] buckets = new int[to - from];
    long[] numbers = new long[to - from];
    for (int i = from; i < to; i++) {
      buckets[i - from] = Contributions.bucket((int) keys[i]);
      numbers[i - from] = histograms.get(keys[i]);
    }
    return Histogram.of(buckets, numbers);
  }
}
