package vitrine.pipelines.tally;

import vitrine.casefile.Moment;
import vitrine.catalogue.Pause;
import vitrine.pipelines.batch.Batch;

/** How long a clock stood still: the union of a row's pauses within the clock's time. */
final class PausedTime {
  private final long[][] from;
  private final long[][] until;

  PausedTime(Batch batch, Pause[] pauses) {
    from = new long[pauses.length][];
    until = new long[pauses.length][];
    for (int i = 0; i < pauses.length; i++) {
      from[i] = batch.longs(pauses[i].from()).values();
      until[i] = batch.longs(pauses[i].until()).values();
    }
  }

  /** Whether every pause of a row has a place on a clock. */
  boolean isTimed(int row) {
    for (int i = 0; i < from.length; i++) {
      long begin = from[i][row];
      if (!hasPlace(begin) || (Moment.isStated(begin) && !hasPlace(until[i][row]))) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasPlace(long moment) {
    return moment != Moment.UNKNOWN && (!Moment.isStated(moment) || Moment.isTimed(moment));
  }

  /** The paused seconds of a row between two seconds. */
  long between(int row, long start, long end) {
    long paused = 0;
    long done = start;
    while (true) {
      int next = -1;
      for (int i = 0; i < from.length; i++) {
        if (endOf(i, row, end) > done && (next < 0 || from[i][row] < from[next][row])) {
          next = i;
        }
      }
      if (next < 0) {
        return paused;
      }
      long begin = Math.max(done, Moment.epochSecond(from[next][row]));
      long finish = endOf(next, row, end);
      paused += Math.max(0, finish - begin);
      done = finish;
    }
  }

  /** The end of a pause, at most the clock's; the least number if there is no such pause. */
  private long endOf(int pause, int row, long end) {
    long begin = from[pause][row];
    if (!Moment.isStated(begin) || Moment.epochSecond(begin) >= end) {
      return Long.MIN_VALUE;
    }
    long stated = until[pause][row];
    return Moment.isStated(stated) ? Math.min(end, Moment.epochSecond(stated)) : end;
  }
}
