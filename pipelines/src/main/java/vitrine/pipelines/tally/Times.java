package vitrine.pipelines.tally;

import vitrine.casefile.Moment;
import vitrine.catalogue.Milestone;
import vitrine.pipelines.batch.Batch;

/** The packed times of a milestone. */
final class Times {
  private Times() {}

  /**
   * For each row, the first stated time of the milestone's fields; if there is none, a null value,
   * {@link Moment#UNKNOWN} if one of the fields says so.
   */
  static long[] of(Batch batch, Milestone milestone) {
    long[] first = batch.longs(milestone.fields().get(0)).values();
    if (milestone.fields().size() == 1) {
      return first;
    }
    long[] times = first.clone();
    for (int i = 1; i < milestone.fields().size(); i++) {
      long[] next = batch.longs(milestone.fields().get(i)).values();
      for (int row = 0; row < batch.size(); row++) {
        boolean unknown = times[row] == Moment.UNKNOWN && !Moment.isStated(next[row]);
        if (!Moment.isStated(times[row]) && !unknown) {
          times[row] = next[row];
        }
      }
    }
    return times;
  }
}
