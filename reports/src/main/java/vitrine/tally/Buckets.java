package vitrine.tally;

import java.util.Arrays;

/**
 * The classes that durations are counted in.
 *
 * <p>Durations are whole seconds. Below 128 s every second is a class of its own; above, each power
 * of two is divided into 128 classes of equal width, so a class is narrower than 1/128 of its least
 * duration (error below 0.8 %). A class also ends at every limit in {@link #LIMITS}, so that the
 * number of durations within a limit is exact. Durations over {@link #LONGEST} fall in the last
 * class.
 */
public final class Buckets {
  private static final long HOUR = 3600;
  private static final long DAY = 24 * HOUR;
  static final long LONGEST = (1L << 30) - 1;
  private static final int PER_POWER_LOG2 = 7;
  private static final int PER_POWER = 1 << PER_POWER_LOG2;
  private static final long[] LIMITS = {
    HOUR, 2 * HOUR, 4 * HOUR, 8 * HOUR, 12 * HOUR, DAY, 2 * DAY, 3 * DAY, 5 * DAY, 7 * DAY,
    14 * DAY, 30 * DAY, 42 * DAY, 90 * DAY, 180 * DAY, 365 * DAY
  };

  private static final int PLAIN = plainIndex(LONGEST) + 1;
  private static final long[] GREATEST = greatest();

  /** For each plain class, the first class with its durations. */
  private static final int[] FIRST = first();

  private Buckets() {}

  /** The number of classes. */
  public static int count() {
    return GREATEST.length;
  }

  /** The class of a duration; negative durations count as zero. */
  public static int of(long seconds) {
    long bounded = Math.max(0, Math.min(LONGEST, seconds));
    int bucket = FIRST[plainIndex(bounded)];
    while (bounded > GREATEST[bucket]) {
      bucket++;
    }
    return bucket;
  }

  /** The longest duration of a class, in seconds. */
  public static long greatest(int bucket) {
    return GREATEST[bucket];
  }

  /** The shortest duration of a class, in seconds. */
  public static long least(int bucket) {
    return bucket == 0 ? 0 : GREATEST[bucket - 1] + 1;
  }

  /**
   * The class that ends at a limit.
   *
   * @throws IllegalArgumentException if no class ends there
   */
  public static int endingAt(long seconds) {
    int bucket = of(seconds);
    if (GREATEST[bucket] != seconds) {
      throw new IllegalArgumentException("no class of durations ends at " + seconds + " s");
    }
    return bucket;
  }

  private static int plainIndex(long seconds) {
    if (seconds < PER_POWER) {
      return (int) seconds;
    }
    int power = 63 - Long.numberOfLeadingZeros(seconds);
    int shift = power - PER_POWER_LOG2;
    return ((shift + 1) << PER_POWER_LOG2) + (int) (seconds >> shift) - PER_POWER;
  }

  private static long plainGreatest(int plain) {
    if (plain < PER_POWER) {
      return plain;
    }
    int shift = (plain >> PER_POWER_LOG2) - 1;
    long within = (plain & (PER_POWER - 1)) + PER_POWER + 1L;
    return (within << shift) - 1;
  }

  private static long[] greatest() {
    long[] edges = Arrays.copyOf(LIMITS, LIMITS.length + PLAIN);
    for (int plain = 0; plain < PLAIN; plain++) {
      edges[LIMITS.length + plain] = plainGreatest(plain);
    }
    return Arrays.stream(edges).sorted().distinct().toArray();
  }

  private static int[] first() {
    int[] first = new int[PLAIN];
    for (int plain = 1; plain < PLAIN; plain++) {
      first[plain] = Arrays.binarySearch(GREATEST, plainGreatest(plain - 1)) + 1;
    }
    return first;
  }
}
