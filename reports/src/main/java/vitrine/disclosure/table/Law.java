package vitrine.disclosure.table;

/**
 * The prior of one true count.
 *
 * @param lowest the lowest published count, in steps of the base
 * @param logWeights the logarithms of the weights of it and the following
 * @param variance in squared steps
 */
record Law(long lowest, double[] logWeights, double variance) {
  int size() {
    return logWeights.length;
  }

  /** A published count in steps. */
  long draw(double uniform) {
    double[] weights = new double[size()];
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = StrictMath.exp(logWeights[i]);
      sum += weights[i];
    }
    return lowest + pick(weights, uniform * sum);
  }

  /** The index whose weights, added up to it, pass a part of their sum. */
  static int pick(double[] weights, double part) {
    double left = part;
    int last = 0;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0) {
        last = i;
        left -= weights[i];
        if (left < 0) {
          return i;
        }
      }
    }
    return last;
  }
}
