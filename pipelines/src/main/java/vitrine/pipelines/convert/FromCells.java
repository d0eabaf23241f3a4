package vitrine.pipelines.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vitrine.casefile.Field;
import vitrine.casefile.Rule;

/** What cells say, read as codes or times where the mapping says so and copied otherwise. */
final class FromCells implements Value {
  private static final Set<String> NULL_WORDS = Set.of("NA", "X_NA", "UNK");

  private final Field field;
  private final Optional<Template> text;
  private final String blank;
  private final Optional<CodeMap> codes;
  private final List<MomentForm> forms;
  private final String between;
  private final List<Ref> refs;

  /**
   * A value of cells.
   *
   * @param text what is read; empty if every form has its own
   * @param blank what is written where all cells are blank
   * @param forms how times are written, tried in order
   * @param between what parts the codes of one cell; empty if it holds one
   */
  FromCells(
      Field field,
      Optional<Template> text,
      String blank,
      Optional<CodeMap> codes,
      List<MomentForm> forms,
      String between) {
    this.field = field;
    this.text = text;
    this.blank = blank;
    this.codes = codes;
    this.forms = forms;
    this.between = between;
    refs =
        Stream.concat(text.stream(), forms.stream().map(MomentForm::text))
            .flatMap(it -> it.refs().stream())
            .distinct()
            .toList();
  }

  /** A column as it is. */
  static FromCells copyOf(Yaml column, Field field, Set<String> joins) {
    Optional<Template> text = Optional.of(Template.ofColumn(column, joins));
    return new FromCells(field, text, "", Optional.empty(), List.of(), "");
  }

  @Override
  public List<Ref> refs() {
    return refs;
  }

  @Override
  public Reading read(SourceRow row, Tokens tokens) {
    if (refs.stream().allMatch(row::isBlank)) {
      return Reading.of(blank);
    }
    Optional<String> written = text.map(it -> it.fill(row));
    return between.isEmpty()
        ? written
            .flatMap(this::code)
            .orElseGet(() -> forms.isEmpty() ? copy(written.orElseThrow()) : time(row))
        : split(written.orElseThrow());
  }

  private Optional<Reading> code(String word) {
    return codes.flatMap(it -> it.find(word));
  }

  private Reading split(String written) {
    List<String> found = new ArrayList<>();
    for (String part : written.split(Pattern.quote(between))) {
      String word = part.strip();
      Reading reading = word.isEmpty() ? Reading.of("") : code(word).orElseGet(() -> copy(word));
      if (reading.text().isEmpty()) {
        return reading;
      }
      reading.text().filter(it -> !it.isEmpty()).ifPresent(found::add);
    }
    return Reading.of(String.join("|", found));
  }

  private Reading time(SourceRow row) {
    return forms.stream()
        .flatMap(form -> form.read(row).stream())
        .findFirst()
        .orElseGet(() -> Reading.none(Rule.V07, "is written in none of the mapping's forms"));
  }

  /** A cell may say {@code NA} and mean Namibia; that it means nothing, only a mapping can say. */
  private Reading copy(String written) {
    boolean code = field.codes().map(it -> it.contains(written)).orElse(false);
    return !code && NULL_WORDS.contains(written)
        ? Reading.none(Rule.V02, "says that there is no value; say under codes what it means")
        : Reading.of(written);
  }
}
