package vitrine.disclosure;

import java.util.Optional;
import vitrine.tally.Interval;

/**
 * A number that may be shown.
 *
 * @param value counts as such, shares in parts of one, durations in seconds
 * @param bound what is known about the number beside the value
 * @param interval the 95 % interval, what protection adds included
 */
public record Amount(double value, Bound bound, Optional<Interval> interval) {
  /** How a value bounds the number. */
  public enum Bound {
    EXACTLY,
    AT_MOST,
    AT_LEAST
  }

  static Amount of(double value) {
    return new Amount(value, Bound.EXACTLY, Optional.empty());
  }

  static Amount atMost(double value) {
    return new Amount(value, Bound.AT_MOST, Optional.empty());
  }
}
