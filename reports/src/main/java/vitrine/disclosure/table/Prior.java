package vitrine.disclosure.table;

/**
 * How likely each published count is for a true one, before margins pull.
 *
 * <p>Zero stays zero. Any other count becomes a multiple of the base; the mean over the draws is
 * the true count.
 *
 * <p>[1] Canonne, Kamath, Steinke 2020, The Discrete Gaussian for Differential Privacy, NeurIPS 33.
 */
public sealed interface Prior {
  /** The default: the next multiple of 5 below or above. */
  Prior STANDARD = new Interval(5);

  /** What specifications call it. */
  String code();

  /** Counts are multiples of it. */
  int base();

  /** How far off the weight is above nothing, in units. */
  double reach();

  /** The logarithm of the weight of a multiple that is off by less than the reach. */
  double logWeight(double off);

  /**
   * The multiple below, or the one above with the probability of the remainder.
   *
   * @throws TableRefused if the base is not from 2 to 100
   */
  record Interval(int base) implements Prior {
    public Interval {
      requireBase(base);
    }

    @Override
    public String code() {
      return "interval";
    }

    @Override
    public double reach() {
      return base;
    }

    @Override
    public double logWeight(double off) {
      return StrictMath.log(1 - StrictMath.abs(off) / base);
    }
  }

  /**
   * A discrete Gaussian over the multiples [1], of small counts tilted so that the mean is right
   * although none is below zero.
   *
   * @param spread the standard deviation, in units
   * @throws TableRefused if the base is not from 2 to 100 or the spread not from 1 to 100
   */
  record Wide(int base, double spread) implements Prior {
    private static final double DEVIATIONS = 7;

    public Wide {
      requireBase(base);
      if (!(spread >= 1 && spread <= 100)) {
        throw new TableRefused("the spread of a wide prior must be from 1 to 100");
      }
    }

    @Override
    public String code() {
      return "wide " + spread;
    }

    @Override
    public double reach() {
      return Math.max(base, DEVIATIONS * spread);
    }

    @Override
    public double logWeight(double off) {
      return -off * off / (2 * spread * spread);
    }
  }

  private static void requireBase(int base) {
    if (base < 2 || base > 100) {
      throw new TableRefused("the base of rounding must be from 2 to 100");
    }
  }
}
