package vitrine.pipelines.tally;

import java.util.List;
import vitrine.casefile.Moment;
import vitrine.catalogue.Measure;
import vitrine.pipelines.batch.Batch;
import vitrine.tally.Layout;

/** How the time of rows divides into stages: one sum for each and one for the rest, in seconds. */
final class StageSlots extends Slots {
  private final Moments start;
  private final Moments stop;
  private final List<Moments> from;
  private final List<Moments> to;
  private final long[][] sums;

  StageSlots(Rows rows, Measure.Stages measure) {
    start = rows.moments(measure.start());
    stop = rows.moments(measure.stop());
    from = measure.stages().stream().map(it -> rows.moments(it.from())).toList();
    to = measure.stages().stream().map(it -> rows.moments(it.to())).toList();
    sums = new long[from.size() + 1][Batch.CAPACITY];
  }

  @Override
  long[][] sums() {
    return sums;
  }

  @Override
  void fill(int[] selected, int count, int[] slots) {
    for (int i = 0; i < count; i++) {
      int row = selected[i];
      boolean stated = isOrdered(start.times()[row], stop.times()[row]);
      slots[row] = stated ? Layout.STATED : Layout.UNSTATED;
      if (stated) {
        divide(row);
      }
    }
  }

  private void divide(int row) {
    long done = start.times()[row];
    long last = stop.times()[row];
    long left = seconds(done, last);
    for (int stage = 0; stage < from.size(); stage++) {
      long begin = from.get(stage).times()[row];
      long end = to.get(stage).times()[row];
      boolean explained = isOrdered(done, begin) && isOrdered(begin, end) && isOrdered(end, last);
      sums[stage][row] = explained ? seconds(begin, end) : 0;
      left -= sums[stage][row];
      done = explained ? end : done;
    }
    sums[from.size()][row] = left;
  }

  private static boolean isOrdered(long first, long second) {
    return Moments.isTimed(first) && Moments.isTimed(second) && seconds(first, second) >= 0;
  }

  private static long seconds(long from, long to) {
    return Moment.epochSecond(to) - Moment.epochSecond(from);
  }
}
