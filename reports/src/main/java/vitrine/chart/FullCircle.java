package vitrine.chart;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path that runs once round a circle, as a circle.
 *
 * <p>ECharts ends such an arc a hair before its start; rounding would close the gap and the arc
 * would vanish.
 */
final class FullCircle {
  private static final Pattern PATH =
      Pattern.compile(
          "M(\\S+) (\\S+)A(\\S+) \\3 0 1 [01] (\\S+) ([^\\sAZ]+)(?:A\\S+ \\S+ 0 0 .*)?Z?");
  private static final double LARGEST_GAP = 0.11;

  private FullCircle() {}

  /** The element itself unless it is such a path. */
  static SvgElement of(SvgElement element) {
    Matcher path = PATH.matcher(element.attributes().getOrDefault("d", ""));
    return path.matches() && closes(path) ? circle(element, path) : element;
  }

  private static boolean closes(Matcher path) {
    double x = number(path, 1) - number(path, 4);
    double y = number(path, 2) - number(path, 5);
    return Math.hypot(x, y) < LARGEST_GAP * number(path, 3);
  }

  private static SvgElement circle(SvgElement element, Matcher path) {
    Map<String, String> attributes = new LinkedHashMap<>();
    BigDecimal radius = new BigDecimal(path.group(3));
    attributes.put("cx", new BigDecimal(path.group(1)).subtract(radius).toPlainString());
    attributes.put("cy", path.group(2));
    attributes.put("r", path.group(3));
    element.attributes().forEach(attributes::putIfAbsent);
    attributes.remove("d");
    return new SvgElement("circle", attributes, "", element.children());
  }

  private static double number(Matcher path, int group) {
    return Double.parseDouble(path.group(group));
  }
}
