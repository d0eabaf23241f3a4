package vitrine.pipelines.check;

import vitrine.casefile.CaseFields;
import vitrine.casefile.Rule;
import vitrine.pipelines.batch.Batch;
import vitrine.pipelines.batch.LongColumn;

/** V22. No more evidence is present than is required. */
final class PartsOfWholes implements RowRule {
  @Override
  public void check(Batch batch) {
    LongColumn part = batch.longs(CaseFields.EVIDENCE_PRESENT_N);
    LongColumn whole = batch.longs(CaseFields.EVIDENCE_REQUIRED_N);
    for (int row = 0; row < batch.size(); row++) {
      boolean known = part.isStated(row) && whole.isStated(row);
      if (known && part.values()[row] > whole.values()[row]) {
        String message = "is more than evidence_required_n";
        batch.problems().add(row, CaseFields.EVIDENCE_PRESENT_N.name(), Rule.V22, message);
      }
    }
  }
}
