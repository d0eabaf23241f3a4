package vitrine.tally;

import java.util.List;

/** The classes of time that public figures about durations are made of. */
public final class TimeBins {
  private static final long HOUR = 3600;
  private static final long DAY = 24 * HOUR;

  /**
   * The end of a class of time.
   *
   * @param label as readers know it: {@code 24 h}, {@code 7 d}
   * @param seconds the longest duration of the class
   */
  public record Limit(String label, long seconds) {}

  /** The ends of all classes but the last, which has none. */
  public static final List<Limit> LIMITS =
      List.of(
          hours(1), hours(2), hours(4), hours(8), hours(12), hours(24), hours(48), hours(72),
          days(5), days(7), days(14), days(30), days(42), days(90), days(365));

  private TimeBins() {}

  public static int count() {
    return LIMITS.size() + 1;
  }

  /** How many durations of a histogram fall in each class. */
  public static long[] counts(Histogram histogram) {
    long[] counts = new long[count()];
    int from = 0;
    for (int bin = 0; bin < LIMITS.size(); bin++) {
      int to = Buckets.endingAt(LIMITS.get(bin).seconds());
      counts[bin] = histogram.between(from, to);
      from = to + 1;
    }
    counts[LIMITS.size()] = histogram.between(from, Buckets.count());
    return counts;
  }

  private static Limit hours(int hours) {
    return new Limit(hours + " h", hours * HOUR);
  }

  private static Limit days(int days) {
    return new Limit(days + " d", days * DAY);
  }
}
