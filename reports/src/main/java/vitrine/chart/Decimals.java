package vitrine.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers inside attributes, rounded to hundredths of a pixel and written as short as can be. */
final class Decimals {
  private static final Pattern NUMBER =
      Pattern.compile("-?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?");
  private static final int PLACES = 2;

  private Decimals() {}

  /** Rounds every number of a path, transform or plain number. */
  static String round(String value) {
    StringBuilder out = new StringBuilder(value.length());
    Matcher number = NUMBER.matcher(value);
    int from = 0;
    while (number.find()) {
      out.append(value, from, number.start());
      String rounded = round(new BigDecimal(number.group()));
      out.append(runsOn(out) && !rounded.startsWith("-") ? " " : "").append(rounded);
      from = number.end();
    }
    return out.append(value, from, value.length()).toString();
  }

  static String round(BigDecimal number) {
    return number.setScale(PLACES, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString();
  }

  private static boolean runsOn(StringBuilder out) {
    return !out.isEmpty() && Character.isDigit(out.charAt(out.length() - 1));
  }
}
