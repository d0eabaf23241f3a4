package vitrine.pipelines.convert;

import java.util.List;
import vitrine.casefile.Field;
import vitrine.pipelines.batch.Batch;
import vitrine.pipelines.batch.Column;

/** Texts in a mapping that stand for what a field holds. */
final class ContractText {
  private ContractText() {}

  /**
   * The text, if the field can hold it.
   *
   * @throws MappingInvalid if it cannot, with the nearest that it can
   */
  static String require(Yaml yaml, Field field) {
    String text = yaml.requireText();
    Batch batch = new Batch(List.of(field), 1);
    Column column = batch.column(field);
    column.readText(batch.addRow(1), text);
    if (!batch.problems().list().isEmpty()) {
      String problem = batch.problems().list().get(0).message();
      throw yaml.invalid("'%s' %s (%s)".formatted(text, problem, field.name()));
    }
    requireKnown(yaml, field, column);
    return text;
  }

  private static void requireKnown(Yaml yaml, Field field, Column column) {
    boolean blank = yaml.text().isEmpty();
    if (blank && field.requirement().isAlways()) {
      throw yaml.invalid("is blank, but " + field.name() + " is required");
    }
    if (!blank && !column.isStated(0) && field.mustBeKnown()) {
      throw yaml.invalid("will not do: " + field.name() + " must be known in every row");
    }
  }
}
