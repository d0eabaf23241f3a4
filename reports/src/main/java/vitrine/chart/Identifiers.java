package vitrine.chart;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ids of one drawing, numbered as they are met and unlike those of another drawing on the page.
 */
final class Identifiers {
  private static final Pattern REFERENCE = Pattern.compile("url\\(#([^)]+)\\)");

  private final String prefix;
  private final Map<String, String> names = new HashMap<>();

  Identifiers(String prefix) {
    this.prefix = prefix;
  }

  String name(String id) {
    return names.computeIfAbsent(id, unseen -> prefix + "-" + names.size());
  }

  static boolean isReference(String value) {
    return REFERENCE.matcher(value).matches();
  }

  /** {@code url(#id)} with the id renamed. */
  String reference(String value) {
    Matcher reference = REFERENCE.matcher(value);
    if (!reference.matches()) {
      throw new ChartFailed("not a reference inside the drawing: " + value);
    }
    return "url(#" + name(reference.group(1)) + ")";
  }
}
