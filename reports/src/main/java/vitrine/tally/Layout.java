package vitrine.tally;

import vitrine.catalogue.Measure;

/**
 * Which count and which histogram of a {@link Tally} is which.
 *
 * <table>
 * <caption>Counts and histograms by measure</caption>
 * <tr><th>measure</th><th>counts</th><th>histograms</th></tr>
 * <tr><td>count</td><td>units</td><td></td></tr>
 * <tr><td>total</td><td>sum, units that state it, units that do not</td><td></td></tr>
 * <tr><td>ratio</td><td>sum of the first, units that state both, units that do not, sum of the
 * second</td><td></td></tr>
 * <tr><td>share</td><td>units that meet it, units that do not</td><td></td></tr>
 * <tr><td>mix</td><td>units for each index of the code list, or of the groups</td><td></td></tr>
 * <tr><td>elapsed</td><td>units without times to the hour</td><td>reached, competing, open</td></tr>
 * <tr><td>backlog</td><td>units without times to the hour</td><td>ages of open units</td></tr>
 * <tr><td>compared</td><td>untimed units of the first, of the others</td><td>reached, competing,
 * open of the first, then of the others</td></tr>
 * <tr><td>stages</td><td>sum of the first stage, units with all times, others, sums of the other
 * stages, sum of the rest</td><td></td></tr>
 * <tr><td>balance</td><td>units open at the start: closed, not closed; opened: closed, not
 * closed</td><td></td></tr>
 * <tr><td>derived</td><td>none</td><td></td></tr>
 * </table>
 */
public record Layout(int counts, int histograms) {
  public static final int SUM = 0;
  public static final int STATED = 1;
  public static final int UNSTATED = 2;
  public static final int MET = 0;
  public static final int NOT_MET = 1;
  public static final int UNTIMED = 0;
  public static final int REACHED = 0;
  public static final int COMPETING = 1;
  public static final int OPEN = 2;

  public static final int OLD_CLOSED = 0;
  public static final int OLD_OPEN = 1;
  public static final int NEW_CLOSED = 2;
  public static final int NEW_OPEN = 3;

  /** The number of histograms of one clock. */
  public static final int OF_CLOCK = 3;

  /** The count that holds the sum with an index. */
  public static int sum(int index) {
    return index == 0 ? SUM : UNSTATED + index;
  }

  /** The counts of a cell whose sums mean nothing: the same units, and sums of zero. */
  public static long[] withoutSums(Measure measure, long[] counts) {
    long[] without = counts.clone();
    int sums = measure instanceof Measure.Ratio ? 2 : 1;
    for (int sum = 0; sum < sums; sum++) {
      without[sum(sum)] = 0;
    }
    return without;
  }

  /** The layout of a measure's tallies. */
  public static Layout of(Measure measure) {
    return measure.answer(
        new Measure.Cases<>() {
          @Override
          public Layout count(Measure.Count count) {
            return new Layout(1, 0);
          }

          @Override
          public Layout total(Measure.Total total) {
            return new Layout(3, 0);
          }

          @Override
          public Layout ratio(Measure.Ratio ratio) {
            return new Layout(4, 0);
          }

          @Override
          public Layout share(Measure.Share share) {
            return new Layout(2, 0);
          }

          @Override
          public Layout elapsed(Measure.Elapsed elapsed) {
            return new Layout(1, 3);
          }

          @Override
          public Layout backlog(Measure.Backlog backlog) {
            return new Layout(1, 1);
          }

          @Override
          public Layout mix(Measure.Mix mix) {
            return new Layout(mix.values().size(), 0);
          }

          @Override
          public Layout compared(Measure.Compared compared) {
            return new Layout(2, 2 * OF_CLOCK);
          }

          @Override
          public Layout stages(Measure.Stages stages) {
            return new Layout(sum(stages.stages().size()) + 1, 0);
          }

          @Override
          public Layout balance(Measure.Balance balance) {
            return new Layout(4, 0);
          }

          @Override
          public Layout derived(Measure.Derived derived) {
            return new Layout(0, 0);
          }
        });
  }
}
