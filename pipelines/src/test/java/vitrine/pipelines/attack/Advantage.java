package vitrine.pipelines.attack;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How much better than by chance an attacker tells one world from another: the chance to say
 * rightly that a unit is there less the chance to say so wrongly, at the best threshold, if scores
 * are normal with equal variance; with its 95 % interval.
 */
record Advantage(double value, double low, double high) {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
  private static final double Z95 = 1.96;

  /** The advantage that scores in both worlds show. */
  static Advantage of(double[] without, double[] with) {
    double pooled = Math.sqrt((variance(without) + variance(with)) / 2);
    double apart = pooled == 0 ? 0 : Math.max(0, mean(with) - mean(without)) / pooled;
    double error = Z95 * Math.sqrt((2 + apart * apart / 4) / without.length);
    return new Advantage(
        ofApart(apart), ofApart(Math.max(0, apart - error)), ofApart(apart + error));
  }

  private static double ofApart(double apart) {
    return 2 * NORMAL.cumulativeProbability(apart / 2) - 1;
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElse(0);
  }

  private static double variance(double[] values) {
    double mean = mean(values);
    return Arrays.stream(values).map(it -> (it - mean) * (it - mean)).average().orElse(0);
  }
}
