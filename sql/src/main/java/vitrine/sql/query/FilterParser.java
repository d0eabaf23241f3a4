package vitrine.sql.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import vitrine.casefile.Nearest;
import vitrine.catalogue.Breakdown;

/**
 * A filter as text. {@code not} binds before {@code and}, and that before {@code or}.
 *
 * <pre>
 * SERVICE in (AC, BD) and (value &gt;= 100 or not statistic = COUNT)
 * </pre>
 */
final class FilterParser {
  private static final int DEEPEST = 40;

  private final Breakdown breakdown;
  private final Words words;
  private int depth;

  private FilterParser(Breakdown breakdown, String text) {
    this.breakdown = breakdown;
    this.words = new Words(text);
  }

  /**
   * Reads a filter of the rows of a breakdown; empty if the text is blank.
   *
   * @throws QueryInvalid if the text is no filter, or names a field that the rows do not have
   */
  static Optional<Filter> parse(Breakdown breakdown, String text) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    FilterParser parser = new FilterParser(breakdown, text);
    Filter filter = parser.any();
    if (parser.words.hasNext()) {
      throw new QueryInvalid(parser.words.take().place(), "expected and, or, or the end");
    }
    return Optional.of(filter);
  }

  private Filter any() {
    return deeper(() -> joined("or", this::all, Filter.Or::new));
  }

  private Filter all() {
    return joined("and", this::one, Filter.And::new);
  }

  private Filter joined(
      String keyword, Supplier<Filter> part, Function<List<Filter>, Filter> joining) {
    List<Filter> parts = new ArrayList<>(List.of(part.get()));
    while (words.take(keyword)) {
      parts.add(part.get());
    }
    return parts.size() == 1 ? parts.get(0) : joining.apply(parts);
  }

  private Filter one() {
    if (words.take("not")) {
      return new Filter.Not(deeper(this::one));
    }
    if (words.take("(")) {
      Filter filter = any();
      words.expect(")");
      return filter;
    }
    return compared();
  }

  private Filter deeper(Supplier<Filter> inner) {
    if (++depth > DEEPEST) {
      throw new QueryInvalid(0, "the filter is nested deeper than " + DEEPEST + " times");
    }
    Filter filter = inner.get();
    depth--;
    return filter;
  }

  private Filter compared() {
    CubeField field = field();
    if (words.take("in")) {
      return new Filter.Among(field, values(field));
    }
    Words.Word sign = words.take();
    Filter.Comparison comparison =
        Arrays.stream(Filter.Comparison.values())
            .filter(it -> sign.is(it.sign()))
            .findFirst()
            .orElseThrow(
                () -> new QueryInvalid(sign.place(), "expected in, =, !=, <, <=, > or >="));
    return new Filter.Compared(field, comparison, value(field));
  }

  private CubeField field() {
    Words.Word name = words.take();
    return CubeField.find(breakdown, name.text())
        .orElseThrow(() -> new QueryInvalid(name.place(), unknown(name.text())));
  }

  private String unknown(String name) {
    List<String> known = CubeField.of(breakdown).stream().map(CubeField::name).toList();
    String near = Nearest.to(name, known).map(it -> "did you mean " + it + "? ").orElse("");
    return "no field of these rows; " + near + "Known: " + String.join(", ", known);
  }

  private List<String> values(CubeField field) {
    words.expect("(");
    List<String> values = new ArrayList<>(List.of(value(field)));
    while (words.take(",")) {
      values.add(value(field));
    }
    words.expect(")");
    return values;
  }

  private String value(CubeField field) {
    Words.Word word = words.take();
    if (field.type() == CubeField.Type.NUMBER
        && !word.text().matches("-?\\d{1,15}(\\.\\d{1,15})?")) {
      throw new QueryInvalid(word.place(), field.name() + " is compared with a number");
    }
    return word.text();
  }
}
