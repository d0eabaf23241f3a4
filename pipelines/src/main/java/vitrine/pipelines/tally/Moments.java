package vitrine.pipelines.tally;

import java.util.List;
import vitrine.casefile.Moment;
import vitrine.catalogue.Milestone;
import vitrine.pipelines.batch.Batch;

/** The packed times of a milestone, worked out at most once for each filling of a batch. */
final class Moments {
  private final Rows rows;
  private final List<long[]> columns;
  private final long[] times;
  private int filling = Rows.NONE;

  Moments(Rows rows, Batch batch, Milestone milestone) {
    this.rows = rows;
    columns = milestone.fields().stream().map(it -> batch.longs(it).values()).toList();
    times = columns.size() == 1 ? columns.get(0) : new long[columns.get(0).length];
  }

  /**
   * For each row, the first stated time of the milestone's fields; if there is none, a null value,
   * {@link Moment#UNKNOWN} if one of the fields says so.
   */
  long[] times() {
    if (columns.size() > 1 && filling != rows.filling()) {
      filling = rows.filling();
      System.arraycopy(columns.get(0), 0, times, 0, rows.size());
      columns.subList(1, columns.size()).forEach(this::addNext);
    }
    return times;
  }

  private void addNext(long[] next) {
    for (int row = 0; row < rows.size(); row++) {
      boolean unknown = times[row] == Moment.UNKNOWN && !Moment.isStated(next[row]);
      if (!Moment.isStated(times[row]) && !unknown) {
        times[row] = next[row];
      }
    }
  }

  /** Whether a moment is stated to the hour or finer. */
  static boolean isTimed(long moment) {
    return Moment.isStated(moment) && Moment.isTimed(moment);
  }

  /** Whether a moment is stated and no later than a second. */
  static boolean isBy(long moment, long second) {
    return Moment.isStated(moment) && Moment.epochSecond(moment) <= second;
  }
}
