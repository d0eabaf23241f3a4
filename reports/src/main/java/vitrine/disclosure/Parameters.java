package vitrine.disclosure;

/**
 * How a release is protected; chosen before the first publication of a series and recorded in it.
 *
 * @param base counts are multiples of it
 * @param spread the standard deviation of the noise of counts
 * @param leastForCell the least number of units that a cell is shown for
 * @param leastForShare the least number of units that a share is shown for
 * @param leastForMedian the least number of units that a median is shown for, and that a share is
 *     told from none or all for
 * @param leastForTail the least number of units that a 90th percentile is shown for
 */
public record Parameters(
    int base,
    double spread,
    int leastForCell,
    int leastForShare,
    int leastForMedian,
    int leastForTail) {
  static final int BASE = 5;

  /** For releases of about as many tables as the catalogue has. */
  public static final Parameters STANDARD = of(15);

  /** Nothing is rounded or hidden: for what services publish about themselves. */
  static final Parameters OPEN = new Parameters(1, 0, 1, 1, 1, 1);

  public Parameters {
    if (spread < base && spread != 0 || spread == 0 && base != 1) {
      throw new IllegalArgumentException(
          "the spread must be at least the base %d, not %s".formatted(base, spread));
    }
  }

  /**
   * The parameters for a spread of noise: a cell is shown if it would hardly be so without units, a
   * share if noise moves it by some percent only, a median and a 90th percentile if it mostly moves
   * them by less than a fifth.
   */
  public static Parameters of(double spread) {
    return new Parameters(
        BASE,
        spread,
        multiple(2.5 * spread),
        multiple(8 * spread),
        multiple(32 * spread),
        multiple(128 * spread));
  }

  /** What nineteen of twenty counts are at most off by. */
  public int near() {
    return multiple(1.96 * spread);
  }

  boolean isNoisy() {
    return spread > 0;
  }

  private static int multiple(double least) {
    return (int) Math.ceil(least / BASE) * BASE;
  }
}
