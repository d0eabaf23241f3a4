package vitrine.sql.query;

import java.util.Optional;
import java.util.OptionalDouble;
import vitrine.tally.Interval;

/**
 * One protected count divided by another.
 *
 * <p>The interval is Fieller's at 95 % [1]. It covers what protection did to the counts and nothing
 * else: it takes their noise as normal and independent, with the spread that the edition declares
 * and that of rounding to multiples of 5. There is none where the lower count may be zero.
 *
 * <p>[1] E. C. Fieller, "Some problems in interval estimation", Journal of the Royal Statistical
 * Society B 16 (1954), 175 to 185.
 *
 * @param interval empty where it would be unbounded
 */
record Ratio(double value, Optional<Interval> interval) {
  private static final double Z = 1.959963984540054;
  private static final double VARIANCE_OF_ROUNDING = 25.0 / 12;

  /**
   * The ratio of two counts; empty if one is not shown, or the lower one is zero.
   *
   * @param spread the standard deviation of the noise of each
   */
  static Optional<Ratio> of(OptionalDouble upper, OptionalDouble lower, double spread) {
    if (upper.isEmpty() || lower.isEmpty() || lower.getAsDouble() == 0) {
      return Optional.empty();
    }
    double value = upper.getAsDouble() / lower.getAsDouble();
    double variance = spread * spread + VARIANCE_OF_ROUNDING;
    return Optional.of(new Ratio(value, interval(value, lower.getAsDouble(), variance)));
  }

  private static Optional<Interval> interval(double value, double lower, double variance) {
    double g = Z * Z * variance / (lower * lower);
    if (g >= 1) {
      return Optional.empty();
    }
    double spread = Z / lower * Math.sqrt(variance * (1 - g + value * value));
    return Optional.of(new Interval((value - spread) / (1 - g), (value + spread) / (1 - g)));
  }
}
