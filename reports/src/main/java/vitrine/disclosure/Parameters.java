package vitrine.disclosure;

/**
 * How a release is protected; chosen before the first publication of a series and recorded in it.
 *
 * @param base counts are multiples of it
 * @param leastForTotal the least number of units that a sum is shown for
 * @param leastForShare the least number of units that a share is shown for
 * @param leastForMedian the least number of units that a median is shown for
 * @param leastForTail the least number of units that a 90th percentile is shown for, and that a
 *     share is told from none or all for
 */
public record Parameters(
    int base, int leastForTotal, int leastForShare, int leastForMedian, int leastForTail) {
  public static final Parameters STANDARD = new Parameters(5, 10, 20, 50, 100);

  /** Nothing is rounded or hidden: for what services publish about themselves. */
  static final Parameters OPEN = new Parameters(1, 1, 1, 1, 1);

  public Parameters {
    int most =
        Math.max(Math.max(leastForTotal, leastForShare), Math.max(leastForMedian, leastForTail));
    if (base < 3 && Math.max(base, most) != 1) {
      throw new IllegalArgumentException("base must be at least 3, not " + base);
    }
  }
}
