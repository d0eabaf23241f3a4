package vitrine.pipelines.tally;

import java.util.BitSet;
import java.util.List;
import vitrine.casefile.Moment;
import vitrine.catalogue.Measure;
import vitrine.pipelines.batch.Batch;

/** How the time of each row of a batch divides into stages. */
final class StageTimes {
  private final long[][] amounts;
  private final BitSet stated;

  StageTimes(Batch batch, Measure.Stages measure) {
    List<Measure.Stages.Stage> stages = measure.stages();
    amounts = new long[stages.size() + 1][batch.size()];
    stated = new BitSet(batch.size());
    long[] starts = Times.of(batch, measure.start());
    long[] stops = Times.of(batch, measure.stop());
    long[][] from = stages.stream().map(it -> Times.of(batch, it.from())).toArray(long[][]::new);
    long[][] to = stages.stream().map(it -> Times.of(batch, it.to())).toArray(long[][]::new);
    for (int row = 0; row < batch.size(); row++) {
      if (isOrdered(starts[row], stops[row])) {
        stated.set(row);
        divide(row, starts[row], stops[row], from, to);
      }
    }
  }

  private void divide(int row, long start, long stop, long[][] from, long[][] to) {
    long done = start;
    long left = seconds(start, stop);
    for (int stage = 0; stage < from.length; stage++) {
      long begin = from[stage][row];
      long end = to[stage][row];
      if (isOrdered(done, begin) && isOrdered(begin, end) && isOrdered(end, stop)) {
        amounts[stage][row] = seconds(begin, end);
        left -= amounts[stage][row];
        done = end;
      }
    }
    amounts[from.length][row] = left;
  }

  /** For each stage and for the rest, the seconds of each row. */
  long[][] amounts() {
    return amounts;
  }

  /** Whether a row states both ends, to the hour and in order. */
  boolean isStated(int row) {
    return stated.get(row);
  }

  private static boolean isOrdered(long first, long second) {
    return isTimed(first) && isTimed(second) && seconds(first, second) >= 0;
  }

  private static boolean isTimed(long moment) {
    return Moment.isStated(moment) && Moment.isTimed(moment);
  }

  private static long seconds(long from, long to) {
    return Moment.epochSecond(to) - Moment.epochSecond(from);
  }
}
