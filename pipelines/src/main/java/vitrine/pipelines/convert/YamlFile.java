package vitrine.pipelines.convert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vitrine.pipelines.convert.Yaml.Kind;

/**
 * Reads YAML with every scalar as it is written: {@code 01} is not 1 and {@code NO} is not false.
 */
final class YamlFile {
  private static final YAMLFactory FACTORY =
      YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final YAMLParser parser;
  private final Map<String, Yaml> anchors = new HashMap<>();

  private YamlFile(YAMLParser parser) {
    this.parser = parser;
  }

  /**
   * The document that a text holds.
   *
   * @throws MappingInvalid if it is not YAML
   */
  static Yaml read(String text) throws IOException {
    try (YAMLParser parser = FACTORY.createParser(text)) {
      parser.nextToken();
      return new YamlFile(parser).value("", "");
    } catch (JsonProcessingException e) {
      throw new MappingInvalid(List.of(problem(e)));
    }
  }

  /** What the parser says, without the lines in which it draws the place. */
  private static String problem(JsonProcessingException e) {
    int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
    String words =
        e.getOriginalMessage()
            .lines()
            .filter(it -> !it.startsWith(" "))
            .collect(Collectors.joining(", "));
    return "line %d is not YAML as a mapping is: %s".formatted(line, words);
  }

  /** A part that another repeats ({@code *name}) keeps the paths of what is in it. */
  private Yaml value(String key, String path) throws IOException {
    int line = parser.currentTokenLocation().getLineNr();
    if (parser.isCurrentAlias()) {
      return repeated(new Yaml(key, path, line, Kind.TEXT, parser.getText(), List.of(), Map.of()));
    }
    Optional<String> anchor = Optional.ofNullable(parser.getObjectId());
    Yaml value = value(key, path, line);
    anchor.ifPresent(name -> anchors.put(name, value));
    return value;
  }

  private Yaml repeated(Yaml alias) {
    Yaml first =
        Optional.ofNullable(anchors.get(alias.text()))
            .orElseThrow(() -> alias.invalid("repeats *" + alias.text() + ", which is not above"));
    return new Yaml(
        alias.key(),
        alias.path(),
        alias.line(),
        first.kind(),
        first.text(),
        first.items(),
        first.entries());
  }

  private Yaml value(String key, String path, int line) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return new Yaml(key, path, line, Kind.MAP, "", List.of(), entries(path));
    }
    if (token == JsonToken.START_ARRAY) {
      return new Yaml(key, path, line, Kind.LIST, "", items(path), Map.of());
    }
    boolean nothing = token == null || token == JsonToken.VALUE_NULL;
    String text = nothing ? "" : parser.getText();
    return new Yaml(key, path, line, nothing ? Kind.NOTHING : Kind.TEXT, text, List.of(), Map.of());
  }

  private Map<String, Yaml> entries(String path) throws IOException {
    Map<String, Yaml> entries = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      entries.put(name, value(name, path.isEmpty() ? name : path + "." + name));
    }
    return entries;
  }

  private List<Yaml> items(String path) throws IOException {
    List<Yaml> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value("", path + "[" + items.size() + "]"));
    }
    return items;
  }
}
