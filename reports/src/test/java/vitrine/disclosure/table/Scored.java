package vitrine.disclosure.table;

import java.util.Arrays;
import java.util.List;

/**
 * How much better than by chance an attacker tells two worlds apart: the chance to say rightly that
 * a case is there less the chance to say so wrongly.
 *
 * <p>The threshold is chosen on the first half of the trials and judged on the second.
 *
 * @param value the mean over targets
 * @param error the half width of its 95 % interval, targets being given
 */
record Scored(double value, double error) {
  private static final double Z95 = 1.96;

  /** The scores of one target in the world without and with the case. */
  record Target(double[] without, double[] with) {
    private Scored scored() {
      int half = with.length / 2;
      double threshold = best(half);
      double[] judged = Arrays.copyOfRange(with, half, with.length);
      double right = above(judged, threshold);
      double wrong = above(Arrays.copyOfRange(without, half, without.length), threshold);
      double variance = right * (1 - right) + wrong * (1 - wrong);
      return new Scored(right - wrong, variance / judged.length);
    }

    private double best(int half) {
      double[] learnt = Arrays.copyOf(with, half);
      double[] others = Arrays.copyOf(without, half);
      double best = Double.POSITIVE_INFINITY;
      double most = 0;
      double[] thresholds = Arrays.stream(learnt).distinct().toArray();
      for (double threshold : thresholds) {
        double gained = above(learnt, threshold) - above(others, threshold);
        best = gained > most ? threshold : best;
        most = Math.max(most, gained);
      }
      return best;
    }
  }

  private static double above(double[] scores, double threshold) {
    return Arrays.stream(scores).filter(it -> it >= threshold).count() / (double) scores.length;
  }

  static Scored of(List<Target> targets) {
    List<Scored> each = targets.stream().map(Target::scored).toList();
    double mean = each.stream().mapToDouble(Scored::value).average().orElseThrow();
    double variance = each.stream().mapToDouble(Scored::error).sum();
    return new Scored(mean, Z95 * Math.sqrt(variance) / targets.size());
  }

  double low() {
    return value - error;
  }

  double high() {
    return value + error;
  }
}
