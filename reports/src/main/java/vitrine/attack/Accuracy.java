package vitrine.attack;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * How far published counts of one kind are from the exact ones: what protection costs.
 *
 * <p>The largest error is not told; it would narrow down what exact counts can be. All numbers but
 * {@link #meanText} are for the regulator alone.
 *
 * @param counts which counts
 * @param number how many there are
 * @param meanAbsolute the mean of errors without their sign, in units
 * @param rootMeanSquare the root of the mean of squared errors, in units
 * @param bias the mean of errors, in units
 * @param shownAsZero the share that is published as 0
 */
public record Accuracy(
    String counts,
    long number,
    double meanAbsolute,
    double rootMeanSquare,
    double bias,
    double shownAsZero) {
  private static final long MANY = 300;
  private static final MathContext ONE_DIGIT = new MathContext(1);
  private static final int[] SIZES = {1, 10, 50, 100, 500, 1_000, 10_000};

  /** That of counts of each class of size, those of 0 left out; at least one class. */
  static List<Accuracy> bySize(Candidate candidate) {
    Collection<Count> counts = candidate.counts();
    List<Accuracy> bySize = new ArrayList<>();
    for (int i = 0; i < SIZES.length; i++) {
      int from = SIZES[i];
      double below = i + 1 < SIZES.length ? SIZES[i + 1] : Double.POSITIVE_INFINITY;
      List<Count> ofSize =
          counts.stream().filter(it -> it.exact() >= from && it.exact() < below).toList();
      bySize.add(of(label(from, below), ofSize));
    }
    bySize.add(of("all", counts.stream().filter(it -> it.exact() > 0).toList()));
    return bySize;
  }

  private static String label(int from, double below) {
    return below == Double.POSITIVE_INFINITY
        ? String.format(Locale.ROOT, "%,d or more", from)
        : String.format(Locale.ROOT, "%,d to %,.0f", from, below - 1);
  }

  private static Accuracy of(String label, List<Count> counts) {
    return new Accuracy(
        label,
        counts.size(),
        counts.stream().mapToDouble(it -> Math.abs(it.error())).average().orElse(0),
        Math.sqrt(counts.stream().mapToDouble(it -> it.error() * it.error()).average().orElse(0)),
        counts.stream().mapToDouble(Count::error).average().orElse(0),
        counts.stream().mapToInt(it -> it.published() == 0 ? 1 : 0).average().orElse(0));
  }

  /** Whether so many counts went into it that readers may be told of it. */
  public boolean ofMany() {
    return number >= MANY;
  }

  /** The mean error as readers are told it: roughly, so that one case more or less hardly shows. */
  public String meanText() {
    return BigDecimal.valueOf(meanAbsolute).round(ONE_DIGIT).toPlainString();
  }

  /** The result in a line for a terminal. */
  public String line() {
    return String.format(
        Locale.ROOT,
        "%-16s %,9d counts  off by %5.1f, root mean square %5.1f, bias %+5.1f, %4.1f%% shown as 0",
        counts,
        number,
        meanAbsolute,
        rootMeanSquare,
        bias,
        100 * shownAsZero);
  }
}
