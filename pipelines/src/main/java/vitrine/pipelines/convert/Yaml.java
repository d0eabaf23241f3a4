package vitrine.pipelines.convert;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vitrine.casefile.Nearest;

/**
 * A part of a mapping file that knows where it stands.
 *
 * @param key the name it stands under; empty for an item of a list
 * @param path from the top, as {@code sources.events.routes[2]}
 * @param text as written; empty unless {@code kind} is a text
 */
record Yaml(
    String key,
    String path,
    int line,
    Kind kind,
    String text,
    List<Yaml> items,
    Map<String, Yaml> entries) {
  /** The shapes of a part. */
  enum Kind {
    TEXT("a text"),
    LIST("a list"),
    MAP("names with values"),
    NOTHING("nothing");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  Yaml {
    items = List.copyOf(items);
    entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
  }

  MappingInvalid invalid(String problem) {
    String place = path.isEmpty() ? "the mapping" : path;
    return new MappingInvalid(List.of("%s (line %d): %s".formatted(place, line, problem)));
  }

  /** What a message adds about the nearest of the words that would have done. */
  static String near(String word, Collection<String> words) {
    return Nearest.to(word, words).map(it -> "; did you mean " + it + "?").orElse("");
  }

  String requireText() {
    require(kind == Kind.TEXT, "a text");
    return text;
  }

  String requireFilled() {
    if (requireText().isBlank()) {
      throw invalid("must not be blank");
    }
    return text;
  }

  boolean requireFlag() {
    require(kind == Kind.TEXT && Set.of("true", "false").contains(text), "true or false");
    return text.equals("true");
  }

  private void require(boolean right, String expected) {
    if (!right) {
      throw invalid("must be %s, and is %s".formatted(expected, kind.words));
    }
  }

  /** The items of a list; a single value is a list of one. */
  List<Yaml> list() {
    require(kind != Kind.NOTHING, "a list");
    return kind == Kind.LIST ? items : List.of(this);
  }

  <T> List<T> each(Function<Yaml, T> read) {
    return MappingInvalid.each(list(), read);
  }

  /** What is under each name, in the order of the file. */
  <T> Map<String, T> eachNamed(Function<Yaml, T> read) {
    require(kind == Kind.MAP, "names with values");
    Map<String, T> results = new LinkedHashMap<>();
    List<T> values = MappingInvalid.each(entries.values(), read);
    entries.keySet().forEach(name -> results.put(name, values.get(results.size())));
    return results;
  }

  /** Requires names with values, none of them under another name. */
  Yaml only(String... names) {
    require(kind == Kind.MAP, "names with values");
    List<String> known = List.of(names);
    MappingInvalid.each(
        entries.keySet(), name -> entries.get(name).requireOneOf(known, name, "is not known here"));
    return this;
  }

  private Yaml requireOneOf(List<String> known, String name, String problem) {
    if (!known.contains(name)) {
      String expected = "; expected one of " + String.join(", ", known);
      throw invalid(problem + near(name, known) + expected);
    }
    return this;
  }

  /** The text, which must be one of some words. */
  String requireWord(Collection<String> words) {
    String word = requireFilled();
    requireOneOf(List.copyOf(words), word, "'" + word + "' will not do");
    return word;
  }

  Optional<Yaml> find(String name) {
    return Optional.ofNullable(entries.get(name));
  }

  Yaml get(String name) {
    return find(name).orElseThrow(() -> invalid("has no '" + name + "'"));
  }
}
