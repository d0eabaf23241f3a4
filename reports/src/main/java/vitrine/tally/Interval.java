package vitrine.tally;

/** An interval of confidence, both ends included. */
public record Interval(double low, double high) {
  private static final double Z95 = 1.959963984540054;

  /**
   * The 95 % score interval of a share [Wilson 1927].
   *
   * @param met how many of {@code of} meet the condition; 0 to {@code of}
   * @param of at least 1
   */
  public static Interval wilson(double met, double of) {
    double share = met / of;
    double z2 = Z95 * Z95;
    double centre = (share + z2 / (2 * of)) / (1 + z2 / of);
    double half = Z95 / (1 + z2 / of) * Math.sqrt(share * (1 - share) / of + z2 / (4 * of * of));
    return new Interval(Math.max(0, centre - half), Math.min(1, centre + half));
  }

  /**
   * The 95 % interval of a cumulative incidence on the scale of its complementary log-log, which
   * keeps it between 0 and 1 [Kalbfleisch and Prentice 2002, 1.4].
   *
   * @param estimate between 0 and 1
   * @param variance of the estimate; not negative
   */
  public static Interval logLog(double estimate, double variance) {
    if (estimate <= 0 || estimate >= 1) {
      return new Interval(estimate, estimate);
    }
    double survival = 1 - estimate;
    double spread = Z95 * Math.sqrt(variance) / (survival * Math.abs(Math.log(survival)));
    return new Interval(
        1 - Math.pow(survival, Math.exp(-spread)), 1 - Math.pow(survival, Math.exp(spread)));
  }
}
