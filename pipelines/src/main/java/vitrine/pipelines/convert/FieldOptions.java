package vitrine.pipelines.convert;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vitrine.casefile.Field;
import vitrine.casefile.FieldType;

/** What a mapping may say of a field, and which of it goes together. */
final class FieldOptions {
  private static final List<String> NOTHING_KNOWN = List.of("UNK", "NA", "X_NA");

  private FieldOptions() {}

  static FromCells read(Yaml value, Field field, Set<String> joins) {
    value.only("column", "text", "blank", "codes", "loose", "forms", "split", "on_unmapped");
    requireFitting(value, field);
    Optional<Template> text =
        value
            .find("column")
            .map(it -> Template.ofColumn(it, joins))
            .or(() -> value.find("text").map(it -> Template.ofText(it, joins)));
    return new FromCells(
        field,
        text,
        value.find("blank").map(it -> ContractText.require(it, field)).orElse(""),
        value.find("codes").map(it -> CodeMap.read(it, field, Spelling.of(value))),
        forms(value, text, joins),
        value.find("split").map(Yaml::requireText).orElse(""));
  }

  private static List<MomentForm> forms(Yaml value, Optional<Template> text, Set<String> joins) {
    return value
        .find("forms")
        .map(it -> it.each(form -> MomentForm.read(form, text, joins)))
        .orElse(List.of());
  }

  private static void requireFitting(Yaml value, Field field) {
    if (value.find("column").isPresent() && value.find("text").isPresent()) {
      throw value.invalid("has both column and text");
    }
    if (value.find("column").or(() -> value.find("text")).isEmpty()) {
      value.find("forms").orElseThrow(() -> value.invalid("needs column, text, token or forms"));
      requireAbsent(value, "codes", "needs a column or text");
      requireAbsent(value, "split", "needs a column or text");
    }
    if (value.find("codes").isEmpty()) {
      requireAbsent(value, "loose", "is for codes");
    }
    requireType(value, "forms", field, FieldType.MOMENT);
    requireType(value, "split", field, FieldType.CODES);
  }

  private static void requireAbsent(Yaml value, String option, String problem) {
    value
        .find(option)
        .ifPresent(
            it -> {
              throw it.invalid(problem);
            });
  }

  private static void requireType(Yaml value, String option, Field field, FieldType type) {
    if (field.type() != type) {
      requireAbsent(value, option, "does not fit " + field.name() + ": " + field.type().form());
    }
  }

  /** What is written where a cell cannot be read; empty if the row is refused then. */
  static Optional<String> onUnmapped(Yaml value, Field field) {
    return value
        .find("on_unmapped")
        .map(
            it -> {
              it.requireWord(NOTHING_KNOWN);
              return ContractText.require(it, field);
            });
  }
}
