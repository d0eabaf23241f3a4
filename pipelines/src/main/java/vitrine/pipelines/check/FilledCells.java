package vitrine.pipelines.check;

import java.util.BitSet;
import java.util.List;
import vitrine.casefile.CodeList;
import vitrine.casefile.Field;
import vitrine.casefile.Requirement;
import vitrine.casefile.Resource;
import vitrine.casefile.Rule;
import vitrine.pipelines.batch.Batch;
import vitrine.pipelines.batch.Column;
import vitrine.pipelines.batch.IntColumn;

/** V06. A required cell says something, if only {@code UNK} where that will do. */
final class FilledCells implements RowRule {
  private final List<Field> fields;

  FilledCells(Resource resource) {
    fields =
        resource.fields().stream()
            .filter(it -> it.requirement().isAlways() || it.requirement().field().isPresent())
            .toList();
  }

  @Override
  public void check(Batch batch) {
    for (Field field : fields) {
      Column column = batch.column(field);
      BitSet due = due(field.requirement(), batch);
      boolean mustKnow = field.mustBeKnown();
      for (int row = due.nextSetBit(0); row >= 0; row = due.nextSetBit(row + 1)) {
        if (mustKnow ? !column.isStated(row) : column.isEmpty(row)) {
          report(batch, row, field);
        }
      }
    }
  }

  private static void report(Batch batch, int row, Field field) {
    if (!batch.problems().has(row, field.name())) {
      String expected =
          "is empty; %s: %s".formatted(field.requirement().words(), field.type().form());
      batch.problems().add(row, field.name(), Rule.V06, expected);
    }
  }

  private static BitSet due(Requirement requirement, Batch batch) {
    BitSet due = new BitSet(batch.size());
    if (requirement.isAlways()) {
      due.set(0, batch.size());
      return due;
    }
    Field decisive = requirement.field().orElseThrow();
    Column column = batch.column(decisive);
    BitSet wanted = wanted(requirement, decisive);
    for (int row = 0; row < batch.size(); row++) {
      boolean applies =
          requirement.values().isEmpty()
              ? column.isStated(row)
              : wanted.get(((IntColumn) column).values()[row]);
      if (applies) {
        due.set(row);
      }
    }
    return due;
  }

  private static BitSet wanted(Requirement requirement, Field decisive) {
    BitSet wanted = new BitSet();
    if (!requirement.values().isEmpty()) {
      CodeList codes = decisive.codeList();
      requirement.values().forEach(value -> wanted.set(codes.indexOf(value)));
    }
    return wanted;
  }
}
