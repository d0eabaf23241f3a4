package vitrine.form;

import java.util.OptionalDouble;

/**
 * What a {@link Source} yields: a value, or why there is none.
 *
 * @param value counts as such, shares in parts of one, durations in seconds
 * @param reason why the cell is blank, in a sentence; empty where that goes without saying
 */
public record Answer(OptionalDouble value, String reason) {
  public static Answer of(double value) {
    return new Answer(OptionalDouble.of(value), "");
  }

  public static Answer blank(String reason) {
    return new Answer(OptionalDouble.empty(), reason);
  }
}
