package vitrine.pipelines.sample;

import java.util.Arrays;

/**
 * When cases arrive: two years with growth, seasons, weeks, days and surges, and a first part that
 * arrived in the half-year before and is still open when the two years begin.
 */
final class Arrivals {
  static final long DAY = 86_400;
  static final long START = 19_723 * DAY;
  static final long END = START + 731 * DAY;
  static final long AS_OF = END + 30 * DAY;

  private static final int HOURS = (int) ((END - START) / 3600);
  private static final long BEFORE = 184 * DAY;
  private static final double CARRIED = 0.006;
  private static final double YEARLY_GROWTH = 1.12;
  private static final double YEAR = 365.25;
  private static final double LATE_NOVEMBER = 325;
  private static final double[] BY_WEEKDAY = {1.1, 1.12, 1.09, 1.06, 1.02, .83, .78};
  private static final double[] BY_HOUR = {
    .55, .45, .38, .35, .36, .45, .68, .95, 1.2, 1.34, 1.4, 1.38,
    1.3, 1.36, 1.4, 1.38, 1.3, 1.22, 1.2, 1.24, 1.26, 1.18, 1.0, .75
  };

  /** The share of the two years' cases that arrive before the end of each hour. */
  private static final double[] UNTIL = until();

  private final long cases;
  private final long carried;

  Arrivals(long cases) {
    this.cases = cases;
    this.carried = (long) (cases * CARRIED);
  }

  /** The second in which a case arrives; cases are numbered from 0 in the order of arrival. */
  long second(long number, Draw draw) {
    if (number < carried) {
      double quantile = (number + draw.unit()) / carried;
      return START - BEFORE + (long) (BEFORE * StrictMath.sqrt(quantile));
    }
    double quantile = (number - carried + draw.unit()) / (cases - carried);
    int found = Arrays.binarySearch(UNTIL, quantile);
    int hour = Math.min(HOURS - 1, found < 0 ? -found - 1 : found + 1);
    return START + hour * 3600L + draw.below(3600);
  }

  static boolean isWeekend(long second) {
    return weekday(second) >= 5;
  }

  /** Monday is 0. */
  private static int weekday(long second) {
    return (int) ((second / DAY + 3) % 7);
  }

  /** Years since the start, negative before it. */
  static double years(long second) {
    return (second - START) / (YEAR * DAY);
  }

  private static double[] until() {
    double[] until = new double[HOURS];
    double sum = 0;
    for (int hour = 0; hour < HOURS; hour++) {
      sum += rate(START + hour * 3600L);
      until[hour] = sum;
    }
    for (int hour = 0; hour < HOURS; hour++) {
      until[hour] /= sum;
    }
    return until;
  }

  private static double rate(long second) {
    double day = (second - START) / DAY;
    double growth = StrictMath.pow(YEARLY_GROWTH, day / YEAR);
    double season = 1 + 0.09 * StrictMath.cos(2 * Math.PI * (day - LATE_NOVEMBER) / YEAR);
    double clock = BY_WEEKDAY[weekday(second)] * BY_HOUR[(int) (second % DAY / 3600)];
    return growth * season * clock * (1 + Surge.at(second).map(Surge::added).orElse(0.0));
  }
}
