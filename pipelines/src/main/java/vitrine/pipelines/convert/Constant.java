package vitrine.pipelines.convert;

import java.util.List;

/** The same text in every row. */
record Constant(String text) implements Value {
  @Override
  public Reading read(SourceRow row, Tokens tokens) {
    return Reading.of(text);
  }

  @Override
  public List<Ref> refs() {
    return List.of();
  }
}
