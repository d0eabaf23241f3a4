package vitrine.pipelines.check;

import java.util.List;
import java.util.Set;
import vitrine.casefile.CaseTimes;
import vitrine.casefile.Field;
import vitrine.casefile.FieldType;
import vitrine.casefile.Moment;
import vitrine.casefile.Resource;
import vitrine.casefile.Rule;
import vitrine.pipelines.batch.Batch;

/** V11. Nothing that has happened lies after the export was made; plans may. */
final class TimesUntilAsOf implements RowRule {
  private static final Set<Field> PLANS =
      Set.of(
          CaseTimes.DEADLINE_AT,
          CaseTimes.PRESERVE_UNTIL,
          CaseTimes.RESTRICTION_END_AT,
          CaseTimes.STAY_UNTIL,
          CaseTimes.LE_HOLD_UNTIL);

  private final List<Field> fields;
  private final long asOf;

  TimesUntilAsOf(Resource resource, long asOf) {
    this.asOf = Moment.epochSecond(asOf);
    fields =
        resource.fields().stream()
            .filter(it -> it.type() == FieldType.MOMENT && !PLANS.contains(it))
            .toList();
  }

  @Override
  public void check(Batch batch) {
    for (Field field : fields) {
      long[] times = batch.longs(field).values();
      for (int row = 0; row < batch.size(); row++) {
        if (Moment.isStated(times[row]) && Moment.epochSecond(times[row]) > asOf) {
          batch.problems().add(row, field.name(), Rule.V11, "lies after the export's as_of");
        }
      }
    }
  }
}
