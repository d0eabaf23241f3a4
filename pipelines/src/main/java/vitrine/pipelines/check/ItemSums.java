package vitrine.pipelines.check;

import java.util.List;
import vitrine.casefile.CaseFields;
import vitrine.casefile.Field;
import vitrine.casefile.Rule;
import vitrine.pipelines.batch.Batch;
import vitrine.pipelines.batch.LongColumn;

/** V20. Items in scope are the sum of what became of them; not asked if one of them is unknown. */
final class ItemSums implements RowRule {
  private static final List<Field> OUTCOMES =
      List.of(
          CaseFields.ITEMS_ACTIONED,
          CaseFields.ITEMS_REFUSED,
          CaseFields.ITEMS_NOT_FOUND,
          CaseFields.ITEMS_PENDING);

  @Override
  public void check(Batch batch) {
    LongColumn scope = batch.longs(CaseFields.ITEMS_IN_SCOPE);
    List<LongColumn> outcomes = OUTCOMES.stream().map(batch::longs).toList();
    for (int row = 0; row < batch.size(); row++) {
      boolean known = scope.isStated(row);
      long sum = 0;
      for (LongColumn outcome : outcomes) {
        known &= outcome.isStated(row);
        sum += known ? outcome.values()[row] : 0;
      }
      if (known && sum != scope.values()[row]) {
        String message = "is not the sum of items actioned, refused, not found and pending";
        batch.problems().add(row, CaseFields.ITEMS_IN_SCOPE.name(), Rule.V20, message);
      }
    }
  }
}
