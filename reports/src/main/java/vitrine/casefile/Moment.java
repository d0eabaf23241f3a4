package vitrine.casefile;

/**
 * A point in time with the precision it was stated in, packed into one long.
 *
 * <p>Packed moments of the same precision order as time does. Three longs below {@link #LEAST} are
 * the null values.
 */
public final class Moment {
  /** How finely a time was stated; later constants are coarser. */
  public enum Precision {
    SECOND,
    MINUTE,
    HOUR,
    DAY,
    MONTH
  }

  public static final long EMPTY = Long.MIN_VALUE;
  public static final long NOT_APPLICABLE = Long.MIN_VALUE + 1;
  public static final long UNKNOWN = Long.MIN_VALUE + 2;
  private static final long LEAST = Long.MIN_VALUE + 16;
  private static final int BITS = 3;
  private static final Precision[] PRECISIONS = Precision.values();

  private Moment() {}

  /** Packs the first second of the stated unit, in seconds since 1970-01-01T00:00:00Z. */
  public static long pack(long epochSecond, Precision precision) {
    return epochSecond << BITS | precision.ordinal();
  }

  public static boolean isStated(long packed) {
    return packed >= LEAST;
  }

  public static long epochSecond(long packed) {
    return packed >> BITS;
  }

  public static Precision precision(long packed) {
    return PRECISIONS[(int) (packed & ((1 << BITS) - 1))];
  }

  /** Whether hours can be told from the moment. */
  public static boolean isTimed(long packed) {
    return (packed & ((1 << BITS) - 1)) <= Precision.HOUR.ordinal();
  }
}
