package vitrine.pipelines.check;

import vitrine.casefile.CaseTimes;
import vitrine.casefile.Moment;
import vitrine.casefile.Rule;
import vitrine.catalogue.Pause;
import vitrine.pipelines.batch.Batch;

/** V15. A pause ends after it starts, and starts after the case arrived and before its measure. */
final class Pauses implements RowRule {
  @Override
  public void check(Batch batch) {
    long[] received = batch.longs(CaseTimes.RECEIVED_AT).values();
    long[] actioned = batch.longs(CaseTimes.FULLY_ACTIONED_AT).values();
    for (Pause pause : Pause.values()) {
      long[] from = batch.longs(pause.from()).values();
      long[] until = batch.longs(pause.until()).values();
      for (int row = 0; row < batch.size(); row++) {
        if (isAfter(from[row], until[row])) {
          warn(batch, row, pause.until().name(), "lies before its pause starts");
        } else if (Moment.isStated(until[row]) && !Moment.isStated(from[row])) {
          warn(batch, row, pause.from().name(), "is empty though the pause has an end");
        } else if (isAfter(received[row], from[row]) || isAfter(from[row], actioned[row])) {
          warn(batch, row, pause.from().name(), "lies outside the time from receipt to measure");
        }
      }
    }
  }

  private static boolean isAfter(long first, long second) {
    return Moment.isStated(first)
        && Moment.isStated(second)
        && Moment.isTimed(first)
        && Moment.isTimed(second)
        && Moment.epochSecond(first) > Moment.epochSecond(second);
  }

  private static void warn(Batch batch, int row, String column, String message) {
    batch.problems().add(row, column, Rule.V15, message);
  }
}
