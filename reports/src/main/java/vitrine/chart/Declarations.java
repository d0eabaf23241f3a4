package vitrine.chart;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Inline style declarations taken apart into attributes, since the site's pages forbid inline
 * styles.
 */
final class Declarations {
  private static final Pattern FONT = Pattern.compile("(.*?)([\\d.]+px)\\s+(.+)");
  private static final Pattern WEIGHT = Pattern.compile("bold|bolder|lighter|[1-9]00");

  private Declarations() {}

  /** Takes {@code style} apart and keeps the other attributes. */
  static Map<String, String> spread(Map<String, String> attributes) {
    Map<String, String> spread = new LinkedHashMap<>(attributes);
    String style = spread.remove("style");
    if (style != null) {
      for (String declaration : style.split(";")) {
        declare(spread, declaration);
      }
    }
    return spread;
  }

  private static void declare(Map<String, String> attributes, String declaration) {
    int colon = declaration.indexOf(':');
    if (colon < 0) {
      return;
    }
    String property = declaration.substring(0, colon).strip();
    String value = declaration.substring(colon + 1).strip();
    if (property.equals("font")) {
      declareFont(attributes, value);
    } else {
      attributes.put(property, value);
    }
  }

  private static void declareFont(Map<String, String> attributes, String font) {
    Matcher parts = FONT.matcher(font);
    if (!parts.matches()) {
      throw new ChartFailed("a font is written as style, weight, pixels and family, not " + font);
    }
    attributes.put("font-size", parts.group(2));
    attributes.put("font-family", parts.group(3));
    for (String word : parts.group(1).split("\\s+")) {
      if (WEIGHT.matcher(word).matches()) {
        attributes.put("font-weight", word);
      } else if (word.equals("italic")) {
        attributes.put("font-style", word);
      }
    }
  }
}
