package vitrine.pipelines.check;

import vitrine.casefile.AppealFields;
import vitrine.casefile.RedressCodes;
import vitrine.casefile.Rule;
import vitrine.pipelines.batch.Batch;
import vitrine.pipelines.batch.IntColumn;
import vitrine.pipelines.batch.LongColumn;

/**
 * V23. An appeal is decided if and only if its outcome is not pending; omitted ones may be both.
 */
final class AppealOutcome implements RowRule {
  private static final int PENDING = RedressCodes.OUTCOME.indexOf("PENDING");
  private static final int OMITTED = RedressCodes.OUTCOME.indexOf("OMITTED");

  @Override
  public void check(Batch batch) {
    IntColumn outcome = batch.ints(AppealFields.OUTCOME);
    LongColumn decided = batch.longs(AppealFields.DECIDED_AT);
    for (int row = 0; row < batch.size(); row++) {
      int code = outcome.values()[row];
      if (code == PENDING && decided.isStated(row)) {
        report(batch, row, "is PENDING though decided_at states a decision");
      } else if (outcome.isStated(row)
          && code != PENDING
          && code != OMITTED
          && decided.isEmpty(row)) {
        report(batch, row, "is an outcome though decided_at is empty");
      }
    }
  }

  private static void report(Batch batch, int row, String message) {
    batch.problems().add(row, AppealFields.OUTCOME.name(), Rule.V23, message);
  }
}
