package vitrine.disclosure.table;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The priors of all counts, worked out once: of small ones each, of large ones by the remainder.
 */
final class Laws {
  private static final double STEEPEST = 2;
  private static final int HALVINGS = 60;

  private final Prior prior;
  private final int base;
  private final int large;
  private final double[][] logWeights;
  private final double[] variances;

  Laws(Prior prior) {
    this.prior = prior;
    base = prior.base();
    large = base * (2 + (int) (prior.reach() / base));
    logWeights = IntStream.range(0, large + base).mapToObj(this::weights).toArray(double[][]::new);
    variances = Arrays.stream(logWeights).mapToDouble(Laws::variance).toArray();
  }

  /** The prior of a true count. */
  Law of(long count) {
    int like = (int) (count < large ? count : large + count % base);
    return new Law(lowest(like) + (count - like) / base, logWeights[like], variances[like]);
  }

  /** The least multiple within reach, in steps of the base. */
  private int lowest(int count) {
    return (int) Math.max(0, Math.floor((count - prior.reach()) / base) + 1);
  }

  private double[] weights(int count) {
    int highest = (int) Math.ceil((count + prior.reach()) / base) - 1;
    if (count == 0) {
      return new double[1];
    }
    double[] off =
        IntStream.rangeClosed(lowest(count), highest)
            .mapToDouble(it -> (double) it * base - count)
            .toArray();
    return tilted(off, tilt(off));
  }

  /** What makes the mean right, where the least counts are cut off. */
  private double tilt(double[] off) {
    double low = -STEEPEST;
    double high = STEEPEST;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      boolean tooLow = mean(off, tilted(off, middle)) < 0;
      low = tooLow ? middle : low;
      high = tooLow ? high : middle;
    }
    return low;
  }

  private double[] tilted(double[] off, double by) {
    double[] tilted = new double[off.length];
    for (int i = 0; i < off.length; i++) {
      tilted[i] = prior.logWeight(off[i]) + by * off[i];
    }
    return tilted;
  }

  private static double mean(double[] off, double[] logWeights) {
    double mean = 0;
    for (int i = 0; i < off.length; i++) {
      mean += StrictMath.exp(logWeights[i]) * off[i];
    }
    return mean;
  }

  private static double variance(double[] logWeights) {
    double sum = 0;
    double first = 0;
    double second = 0;
    for (int i = 0; i < logWeights.length; i++) {
      double weight = StrictMath.exp(logWeights[i]);
      sum += weight;
      first += weight * i;
      second += weight * i * i;
    }
    return second / sum - first / sum * first / sum;
  }
}
