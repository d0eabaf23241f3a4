package vitrine.disclosure.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.LongStream;

/** An attack by means of whole numbers: only some counts can have such a mean. */
final class MeanAttack {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private MeanAttack() {}

  /**
   * The counts in a range that a mean can be of.
   *
   * @param mean as published; its last digit is rounded
   */
  static long[] counts(long low, long high, BigDecimal mean) {
    return LongStream.rangeClosed(Math.max(1, low), high)
        .filter(it -> isMean(mean, BigDecimal.valueOf(it)))
        .toArray();
  }

  private static boolean isMean(BigDecimal mean, BigDecimal count) {
    BigDecimal sum = mean.multiply(count);
    BigDecimal away = sum.subtract(sum.setScale(0, RoundingMode.HALF_EVEN)).abs();
    return away.compareTo(count.multiply(mean.ulp()).multiply(HALF)) <= 0;
  }
}
