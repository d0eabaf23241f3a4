package vitrine.chart;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The value of a fill or stroke: {@code #rrggbb}, {@code none}, or a colour by its CSS name. */
final class Paint {
  static final String NONE = "none";

  private static final Pattern SHORT = Pattern.compile("#(\\p{XDigit})(\\p{XDigit})(\\p{XDigit})");
  private static final Pattern LONG = Pattern.compile("#\\p{XDigit}{6}");
  private static final Pattern RGB = Pattern.compile("rgb\\((\\d+),\\s*(\\d+),\\s*(\\d+)\\)");
  private static final Pattern NAME = Pattern.compile("[a-z]+");
  private static final Map<String, String> NAMED =
      Map.of("transparent", NONE, "white", "#ffffff", "black", "#000000");

  private Paint() {}

  static String of(String value) {
    String paint = value.strip().toLowerCase(Locale.ROOT);
    Matcher rgb = RGB.matcher(paint);
    if (rgb.matches()) {
      return "#" + channel(rgb.group(1)) + channel(rgb.group(2)) + channel(rgb.group(3));
    }
    if (LONG.matcher(paint).matches()) {
      return paint;
    }
    if (NAME.matcher(paint).matches()) {
      return NAMED.getOrDefault(paint, paint);
    }
    Matcher three = SHORT.matcher(paint);
    if (three.matches()) {
      return three.replaceAll("#$1$1$2$2$3$3");
    }
    throw new ChartFailed("not a colour: " + value);
  }

  private static String channel(String number) {
    return String.format(Locale.ROOT, "%02x", Math.min(Integer.parseInt(number), 255));
  }
}
