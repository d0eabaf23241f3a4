package vitrine.disclosure.table;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An attacker who tries out the method in both worlds and learns to tell them apart [1].
 *
 * <p>[1] Logistic regression with a little shrinkage; Hastie et al. 2009, section 4.4.
 */
final class Learner {
  private static final int STEPS = 300;
  private static final double PACE = 0.5;
  private static final double SHRINKAGE = 0.01;

  private final double[] means;
  private final double[] spreads;
  private final double[] weights;

  /** Learns from the first halves of what was seen without the case and with it. */
  Learner(double[][] without, double[][] with) {
    int half = with.length / 2;
    double[][] seen =
        Stream.concat(Stream.of(without).limit(half), Stream.of(with).limit(half))
            .toArray(double[][]::new);
    int features = seen[0].length;
    means = IntStream.range(0, features).mapToDouble(it -> mean(seen, it)).toArray();
    spreads = IntStream.range(0, features).mapToDouble(it -> spread(seen, it)).toArray();
    weights = new double[features];
    for (int step = 0; step < STEPS; step++) {
      step(seen, half);
    }
  }

  private static double mean(double[][] seen, int feature) {
    return Stream.of(seen).mapToDouble(it -> it[feature]).average().orElseThrow();
  }

  private double spread(double[][] seen, int feature) {
    double variance =
        Stream.of(seen)
            .mapToDouble(it -> it[feature] - means[feature])
            .map(it -> it * it)
            .average()
            .orElseThrow();
    return variance == 0 ? 1 : Math.sqrt(variance);
  }

  private void step(double[][] seen, int half) {
    double[] gradient = new double[weights.length];
    for (int i = 0; i < seen.length; i++) {
      double error = (i < half ? 0 : 1) - 1 / (1 + Math.exp(-score(seen[i])));
      for (int feature = 0; feature < gradient.length; feature++) {
        gradient[feature] += error * standard(seen[i], feature) / seen.length;
      }
    }
    for (int feature = 0; feature < gradient.length; feature++) {
      weights[feature] += PACE * (gradient[feature] - SHRINKAGE * weights[feature]);
    }
  }

  private double standard(double[] seen, int feature) {
    return (seen[feature] - means[feature]) / spreads[feature];
  }

  /** The larger, the likelier it is that the case is there. */
  double score(double[] seen) {
    return IntStream.range(0, weights.length)
        .mapToDouble(it -> weights[it] * standard(seen, it))
        .sum();
  }

  double[] scores(double[][] seen) {
    return Stream.of(seen).mapToDouble(this::score).toArray();
  }
}
