package vitrine.chart;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An element of a drawing: a name, attributes in their order, and text or children. */
record SvgElement(
    String name, Map<String, String> attributes, String text, List<SvgElement> children) {
  private static final JsonMapper JSON = new JsonMapper();

  /**
   * Reads {@code [name, attributes, text, children]}; attributes that are not text or number are
   * left out.
   */
  static SvgElement parse(String json) {
    try {
      return of(JSON.readTree(json));
    } catch (JsonProcessingException e) {
      throw new ChartFailed("the drawing is not JSON", e);
    }
  }

  private static SvgElement of(JsonNode node) {
    List<SvgElement> children = new ArrayList<>();
    node.get(3).forEach(child -> children.add(of(child)));
    Map<String, String> attributes = new LinkedHashMap<>();
    node.get(1)
        .properties()
        .forEach(
            entry -> {
              if (entry.getValue().isTextual() || entry.getValue().isNumber()) {
                attributes.put(entry.getKey(), entry.getValue().asText());
              }
            });
    return new SvgElement(node.get(0).asText(), attributes, node.get(2).asText(), children);
  }

  /** The element as XML, one child a line. */
  void write(StringBuilder out) {
    out.append('<').append(name);
    attributes.forEach(
        (key, value) ->
            out.append(' ').append(key).append("=\"").append(escape(value)).append('"'));
    if (text.isEmpty() && children.isEmpty()) {
      out.append("/>\n");
      return;
    }
    out.append('>').append(escape(text)).append(children.isEmpty() ? "" : "\n");
    children.forEach(child -> child.write(out));
    out.append("</").append(name).append(">\n");
  }

  private static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(character -> out.append(escape(character)));
    return out.toString();
  }

  private static String escape(int character) {
    return switch (character) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> isXml(character) ? Character.toString(character) : "\uFFFD";
    };
  }

  private static boolean isXml(int character) {
    boolean control = character < ' ' && "\t\n\r".indexOf(character) < 0;
    boolean surrogate =
        character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    return !control && !surrogate && character != 0xFFFE && character != 0xFFFF;
  }
}
