package vitrine.pipelines.convert;

import java.util.List;
import java.util.Set;
import vitrine.casefile.Field;
import vitrine.casefile.FieldType;
import vitrine.casefile.Rule;

/** An opaque key made of cells; rows that are blank in all of them have none. */
record TokenOf(List<Ref> refs) implements Value {
  static TokenOf read(Yaml columns, Field field, Set<String> joins) {
    if (field.type() != FieldType.TOKEN) {
      throw columns.invalid("makes a token, but " + field.name() + " holds " + field.type().form());
    }
    return new TokenOf(columns.each(it -> Ref.of(it.requireFilled(), joins)));
  }

  @Override
  public Reading read(SourceRow row, Tokens tokens) {
    long blank = refs.stream().filter(row::isBlank).count();
    if (blank == refs.size()) {
      return Reading.of("");
    }
    return blank > 0
        ? Reading.none(Rule.V06, "is blank in part, and a key is made of it")
        : Reading.of(tokens.of(refs.stream().map(row::text).toList()));
  }
}
