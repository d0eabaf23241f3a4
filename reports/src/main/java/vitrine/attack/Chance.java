package vitrine.attack;

/** How much is found by chance alone. */
final class Chance {
  private static final double STANDARD_ERRORS = 4;

  private Chance() {}

  /**
   * How often something happens at most, but for one time in ten thousand.
   *
   * @param each how likely it is each time, at most
   */
  static double most(long times, double each) {
    return times * each + STANDARD_ERRORS * Math.sqrt(times * each * (1 - each)) + 1;
  }
}
