package vitrine.catalogue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How long a regime gives for one step of a case, and for how long it says so.
 *
 * @param code the code of the clock in a case export
 * @param start what starts the clock
 * @param stop what the regime asks for
 * @param target a shorter time that the regime aims at, if any
 * @param limit the longest time
 * @param pauses what stops the clock
 * @param from the first day that it applies to clocks started on it
 * @param review by when the regime is to be reviewed, if it says so
 * @param until the first day that it no longer applies, if it has ended or will
 * @param source the law or proposal
 */
public record Timetable(
    String code,
    Milestone start,
    Milestone stop,
    Optional<Duration> target,
    Duration limit,
    Set<Pause> pauses,
    LocalDate from,
    Optional<LocalDate> review,
    Optional<LocalDate> until,
    String source) {
  private static final int LONGEST_IN_HOURS = 72;

  public Timetable {
    pauses = Set.copyOf(pauses);
  }

  /** The limit and the target as tables name them. */
  List<String> quoted() {
    return Stream.concat(Stream.of(limit), target.stream()).map(Timetable::words).toList();
  }

  /** A time as tables name it: {@code 48 h}, {@code 7 d}. */
  public static String words(Duration duration) {
    long hours = duration.toHours();
    return hours > LONGEST_IN_HOURS ? duration.toDays() + " d" : hours + " h";
  }

  /** What holds of a clock that was started while the timetable applied. */
  Condition isInForce() {
    return Condition.during(start, from, until.orElse(LocalDate.of(9999, 12, 31)));
  }
}
