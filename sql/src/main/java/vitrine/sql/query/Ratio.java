package vitrine.sql.query;

import java.util.Optional;
import java.util.OptionalDouble;
import vitrine.tally.Interval;

/**
 * One protected number divided by another.
 *
 * <p>The interval is Fieller's at 95 % [1]. It takes the noise of both numbers as normal and
 * independent, with the standard deviations that their own 95 % intervals tell, and covers that
 * noise only. There is none where the lower number may be zero, or where either has no interval.
 *
 * <p>[1] E. C. Fieller, "Some problems in interval estimation", Journal of the Royal Statistical
 * Society B 16 (1954), 175 to 185.
 *
 * @param interval empty where it would be unbounded
 */
record Ratio(double value, Optional<Interval> interval) {
  private static final double Z = 1.959963984540054;

  /**
   * A number of a ratio.
   *
   * @param width of its 95 % interval; empty if it has none
   */
  record Part(double value, OptionalDouble width) {
    double variance() {
      double deviation = width.orElseThrow() / (2 * Z);
      return deviation * deviation;
    }
  }

  /** The ratio of two numbers; empty if one is not shown, or the lower one is zero. */
  static Optional<Ratio> of(Optional<Part> upper, Optional<Part> lower) {
    if (upper.isEmpty() || lower.isEmpty() || lower.get().value() == 0) {
      return Optional.empty();
    }
    double value = upper.get().value() / lower.get().value();
    boolean known = upper.get().width().isPresent() && lower.get().width().isPresent();
    return Optional.of(
        new Ratio(value, known ? interval(value, upper.get(), lower.get()) : Optional.empty()));
  }

  private static Optional<Interval> interval(double value, Part upper, Part lower) {
    double g = Z * Z * lower.variance() / (lower.value() * lower.value());
    if (g >= 1) {
      return Optional.empty();
    }
    double spread =
        Z
            / Math.abs(lower.value())
            * Math.sqrt((1 - g) * upper.variance() + value * value * lower.variance());
    return Optional.of(new Interval((value - spread) / (1 - g), (value + spread) / (1 - g)));
  }
}
