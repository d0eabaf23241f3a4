package vitrine.edition;

import java.util.List;
import java.util.stream.IntStream;
import vitrine.chart.Chart;
import vitrine.tally.Interval;

/**
 * The limits of a funnel: between what the shares of bodies of equal practice would lie.
 *
 * <p>Contract: 95 % and 99.8 % of shares of so many units lie between them if each unit met the
 * condition with the probability of all units [Spiegelhalter 2005], counts having the noise of
 * their protection. Shares and limits are in parts of one.
 *
 * @param all the share of all units
 * @param spread standard deviation of the noise of a count
 */
record FunnelLimits(double all, double spread) {
  private static final double Z95 = 1.959963984540054;
  private static final double Z998 = 3.090232306167813;
  private static final int STEPS = 48;
  private static final double MARGIN = 1.25;

  Chart.Limit at(double units) {
    double chance = all * (1 - all) / units;
    double noise = spread / units;
    double deviation = Math.sqrt(chance + noise * noise);
    return new Chart.Limit(units, within(Z95 * deviation), within(Z998 * deviation));
  }

  private Interval within(double half) {
    return new Interval(Math.max(0, all - half), Math.min(1, all + half));
  }

  /** Limits at steps of equal ratio, from a little below the fewest units to above the most. */
  List<Chart.Limit> over(double fewest, double most) {
    double from = Math.min(fewest / MARGIN, lastPowerOfTen(most));
    double to = most * MARGIN;
    return IntStream.rangeClosed(0, STEPS)
        .mapToObj(i -> at(Math.rint(from * Math.pow(to / from, i / (double) STEPS))))
        .toList();
  }

  private static double lastPowerOfTen(double units) {
    return Math.pow(10, Math.floor(Math.log10(units)));
  }

  Chart.Place place(double share, double units) {
    Interval limits = at(units).widest();
    if (share < limits.low()) {
      return Chart.Place.BELOW;
    }
    return share > limits.high() ? Chart.Place.ABOVE : Chart.Place.WITHIN;
  }
}
