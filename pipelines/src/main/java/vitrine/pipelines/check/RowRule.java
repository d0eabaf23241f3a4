package vitrine.pipelines.check;

import vitrine.pipelines.batch.Batch;

/** A rule that each row meets or breaches by itself. */
@FunctionalInterface
interface RowRule {
  /** Notes the breaches of a batch in its problems. */
  void check(Batch batch);
}
