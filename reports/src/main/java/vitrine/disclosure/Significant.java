package vitrine.disclosure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers cut to the digits that a reader may rely on. */
public final class Significant {
  /** Beyond these there is nothing but what arithmetic of floating-point numbers leaves. */
  private static final int MOST_DECIMALS = 12;

  private Significant() {}

  /**
   * A number rounded half-even to some significant digits; for shares above one half the digits
   * count from the complement, so that 0.9968 keeps what tells it from 1.
   */
  public static double round(double value, int digits) {
    if (value > 0.5 && value < 1) {
      return BigDecimal.ONE.subtract(rounded(1 - value, digits)).doubleValue();
    }
    return rounded(value, digits).doubleValue();
  }

  private static BigDecimal rounded(double value, int digits) {
    return BigDecimal.valueOf(value)
        .setScale(MOST_DECIMALS, RoundingMode.HALF_EVEN)
        .round(new MathContext(digits, RoundingMode.HALF_EVEN));
  }
}
