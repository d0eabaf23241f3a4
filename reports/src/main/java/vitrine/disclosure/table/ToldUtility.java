package vitrine.disclosure.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumMap;
import java.util.Map;

/**
 * What readers are told of the quality of a protected table.
 *
 * <p>Contract: who knows all cases but one could take that one from exact errors, so errors have
 * one significant digit and shares one decimal, and size classes of few sums, numbers of sums and
 * biases are left out. One case more or less seldom shows.
 *
 * @param meanAbsolute in units
 * @param rootMeanSquare in units
 * @param meanAbsoluteBySize in units, of size classes of at least 300 sums
 */
public record ToldUtility(
    double meanAbsolute,
    double rootMeanSquare,
    Map<SizeClass, Double> meanAbsoluteBySize,
    double shownAsZero,
    double hellinger,
    double rankCorrelation) {
  private static final MathContext ONE_DIGIT = new MathContext(1);
  private static final int LEAST_SUMS = 300;
  private static final double SHARES = 10;

  /** What may be told of an exact report. */
  public static ToldUtility of(Utility exact) {
    Map<SizeClass, Double> bySize = new EnumMap<>(SizeClass.class);
    exact.bySize().forEach((size, errors) -> put(bySize, size, errors));
    return new ToldUtility(
        error(exact.all().meanAbsolute()),
        error(exact.all().rootMeanSquare()),
        bySize,
        share(exact.shownAsZero()),
        share(exact.hellinger()),
        share(exact.rankCorrelation()));
  }

  private static void put(Map<SizeClass, Double> bySize, SizeClass size, Utility.Errors errors) {
    if (errors.sums() >= LEAST_SUMS) {
      bySize.put(size, error(errors.meanAbsolute()));
    }
  }

  private static double error(double exact) {
    return BigDecimal.valueOf(exact).round(ONE_DIGIT).doubleValue();
  }

  private static double share(double exact) {
    return Math.rint(exact * SHARES) / SHARES;
  }
}
