package vitrine.catalogue;

import java.time.LocalDate;
import java.util.List;

/**
 * A window in which far more cases than usual came in.
 *
 * @param from its first day
 * @param until the first day after it
 */
public record Surge(String name, LocalDate from, LocalDate until) {
  /** The surges of the sample cases; a deployment declares its own in their place. */
  private static final List<Surge> ALL =
      List.of(
          new Surge("Albums of 2024", LocalDate.of(2024, 3, 4), LocalDate.of(2024, 4, 1)),
          new Surge("Attack of 2025", LocalDate.of(2025, 10, 6), LocalDate.of(2025, 10, 27)));

  /** A case that came in a surge. */
  static Condition ofReceipt() {
    return new Condition.Any(
        ALL.stream()
            .map(it -> Condition.during(Milestone.RECEIVED, it.from(), it.until()))
            .toList());
  }
}
