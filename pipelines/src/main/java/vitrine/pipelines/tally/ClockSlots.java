package vitrine.pipelines.tally;

import vitrine.casefile.Moment;
import vitrine.catalogue.Measure;
import vitrine.catalogue.Pause;
import vitrine.tally.Layout;

/** How long rows took from one milestone to another, and how that ended. */
final class ClockSlots extends Slots {
  private final Moments starts;
  private final Moments stops;
  private final Moments ends;
  private final PausedTime paused;
  private final long now;

  ClockSlots(Rows rows, Measure.Elapsed clock) {
    starts = rows.moments(clock.start());
    stops = rows.moments(clock.stop());
    ends = clock.unless().map(rows::moments).orElse(stops);
    paused = new PausedTime(rows.batch(), clock.pauses().toArray(Pause[]::new));
    now = Moment.pack(rows.asOf(), Moment.Precision.SECOND);
  }

  @Override
  void fill(int[] selected, int count, int[] slots) {
    long[] start = starts.times();
    long[] stop = stops.times();
    long[] end = ends.times();
    for (int i = 0; i < count; i++) {
      int row = selected[i];
      slots[row] = slot(row, start[row], stop[row], end[row]);
    }
  }

  private int slot(int row, long start, long stop, long end) {
    if (!Moment.isStated(start)) {
      return NONE;
    }
    if (Moment.isStated(stop)) {
      return timed(Layout.REACHED, row, start, stop);
    }
    if (stop == Moment.UNKNOWN) {
      return Layout.UNTIMED;
    }
    if (Moment.isStated(end)) {
      return timed(Layout.COMPETING, row, start, end);
    }
    return end == Moment.UNKNOWN ? Layout.UNTIMED : timed(Layout.OPEN, row, start, now);
  }

  private int timed(int histogram, int row, long start, long end) {
    if (!Moment.isTimed(start) || !Moment.isTimed(end) || !paused.isTimed(row)) {
      return Layout.UNTIMED;
    }
    long from = Moment.epochSecond(start);
    long to = Moment.epochSecond(end);
    return slot(histogram, to - from - paused.between(row, from, to));
  }
}
