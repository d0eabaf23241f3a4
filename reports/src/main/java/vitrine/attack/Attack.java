package vitrine.attack;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/**
 * One attack on figures, and what came of it.
 *
 * @param name what it is called
 * @param tried what it tries, in a sentence
 * @param examined how many figures, sums or differences it was tried on
 * @param found how many of them gave something away
 * @param withstood whether no more was found than protection allows
 * @param finding the measurement, in a sentence; not for the public
 */
public record Attack(
    String name, String tried, long examined, long found, boolean withstood, String finding) {
  private static final MathContext ONE_DIGIT = new MathContext(1);

  /**
   * What the public is told of the measurement: roughly how much was hit. Who knows all cases but
   * one could take that one from exact numbers.
   */
  public String publicFinding() {
    if (found == 0) {
      return finding;
    }
    BigDecimal percent = BigDecimal.valueOf(100.0 * found / examined).round(ONE_DIGIT);
    return "about %s %% of what was tried is hit, no more than by chance"
        .formatted(percent.toPlainString());
  }

  /** The result in a line for a terminal. */
  public String line() {
    return String.format(
        Locale.ROOT, "%-11s %-9s %s", name, withstood ? "withstood" : "FAILED", finding);
  }
}
