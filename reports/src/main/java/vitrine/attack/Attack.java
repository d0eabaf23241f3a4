package vitrine.attack;

import java.util.Locale;

/**
 * One attack on figures, and what came of it.
 *
 * @param name what it is called
 * @param tried what it tries, in a sentence
 * @param examined how many figures, sums or differences it was tried on
 * @param found how many of them gave something away
 * @param withstood whether no more was found than protection allows
 * @param finding the measurement, in a sentence; not for the public where little was examined
 */
public record Attack(
    String name, String tried, long examined, long found, boolean withstood, String finding) {
  private static final long FEW = 100;

  /** What the public is told of the measurement: none of a few, which might tell on them. */
  public String publicFinding() {
    return found == 0 || examined >= FEW ? finding : "tried on fewer than %d groups".formatted(FEW);
  }

  /** The result in a line for a terminal. */
  public String line() {
    return String.format(
        Locale.ROOT, "%-11s %-9s %s", name, withstood ? "withstood" : "FAILED", finding);
  }
}
