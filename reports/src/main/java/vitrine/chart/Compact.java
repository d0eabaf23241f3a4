package vitrine.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers short enough to stand on a column: 950, 1.2k, 34k, 5.6M. */
final class Compact {
  private Compact() {}

  static String of(Point point) {
    if (point.value().isEmpty()) {
      return point.text();
    }
    double value = point.value().getAsDouble();
    if (value < 1_000) {
      return cut(value);
    }
    return value < 1_000_000 ? cut(value / 1_000) + "k" : cut(value / 1_000_000) + "M";
  }

  private static String cut(double value) {
    int digits = value < 10 ? 2 : 3;
    return BigDecimal.valueOf(value)
        .round(new MathContext(digits, RoundingMode.HALF_UP))
        .stripTrailingZeros()
        .toPlainString();
  }
}
