package vitrine.pipelines.convert;

import java.util.Optional;
import java.util.Set;
import vitrine.casefile.Field;
import vitrine.casefile.Rule;

/**
 * A field, and what its cells are made of.
 *
 * @param onUnmapped what is written where that cannot be read; without it the row is refused
 * @param columns the cells' columns, for whoever must find them
 */
record Binding(Field field, Value value, Optional<String> onUnmapped, String columns) {
  static Binding constant(Field field, String text) {
    return new Binding(field, new Constant(text), Optional.empty(), "");
  }

  static Binding read(Yaml yaml, Field field, Set<String> joins) {
    Optional<Yaml> token = yaml.find("token");
    if (token.isPresent()) {
      yaml.only("token");
      return of(field, TokenOf.read(token.get(), field, joins), Optional.empty());
    }
    return yaml.kind() == Yaml.Kind.TEXT
        ? of(field, FromCells.copyOf(yaml, field, joins), Optional.empty())
        : of(field, FieldOptions.read(yaml, field, joins), FieldOptions.onUnmapped(yaml, field));
  }

  private static Binding of(Field field, Value value, Optional<String> onUnmapped) {
    return new Binding(field, value, onUnmapped, Template.columns(value.refs()));
  }

  /** Fills the field's cell of a row to be written. */
  void fill(SourceRow row, Tokens tokens, Draft draft) {
    Reading reading = value.read(row, tokens);
    if (reading.text().isEmpty()) {
      draft.unwritable(this, reading.doubt().orElseThrow());
      return;
    }
    reading.doubt().ifPresent(it -> draft.warn(this, it));
    boolean held = draft.write(this, reading.text().get());
    if (held && field.requirement().isAlways() && draft.isEmpty(field)) {
      draft.unwritable(this, new Reading.Doubt(Rule.V06, "is blank, but the field is required"));
    }
  }
}
