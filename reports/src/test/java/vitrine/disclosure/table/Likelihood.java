package vitrine.disclosure.table;

import java.util.Arrays;
import java.util.stream.IntStream;

/** How likely tables are in a world, but for what all worlds share. */
final class Likelihood {
  static final double IMPOSSIBLE = -1e9;

  private final Rounding rounding;
  private final World world;
  private final Law law;
  private final long[] truths;
  private final double[] takenBack;

  Likelihood(Rounding rounding, World world) {
    this.rounding = rounding;
    this.world = world;
    Laws laws = new Laws(rounding.prior());
    truths = world.truths();
    law = laws.of(truths[0]);
    HeatBath bath = new HeatBath(world.draft(rounding), rounding.beta(), laws);
    takenBack = new double[world.counts().length];
    Arrays.setAll(takenBack, bath::takenBack);
  }

  /** By how much sums are off, large ones counting less. */
  double[] off(long[] published) {
    long[] sums = world.sums(published);
    return IntStream.range(0, sums.length)
        .mapToDouble(it -> (truths[it] - sums[it]) / Math.pow(Math.max(1, truths[it]), 0.25))
        .toArray();
  }

  double log(long[] published) {
    double base = rounding.prior().base();
    int index = (int) (published[world.target()] / (long) base - law.lowest());
    if (index < 0 || index >= law.size()) {
      return IMPOSSIBLE;
    }
    double squares = 0;
    for (int cell = 0; cell < published.length; cell++) {
      double off = (world.counts()[cell] - published[cell]) / base;
      squares -= takenBack[cell] * off * off;
    }
    long[] sums = world.sums(published);
    for (int i = 1; i < truths.length; i++) {
      double off = truths[i] - sums[i];
      squares += off * off / Math.sqrt(Math.max(1, truths[i]));
    }
    return law.logWeights()[index] - rounding.beta() * squares;
  }
}
