package vitrine.disclosure.table;

/**
 * Draws of single cells of a draft given all others [1]: the prior times the pull of the margins.
 *
 * <p>[1] Geman and Geman 1984, IEEE Trans. PAMI 6:721.
 */
final class HeatBath {
  private final Draft draft;
  private final double beta;

  /**
   * Draws.
   *
   * @param beta how strongly margins pull
   */
  HeatBath(Draft draft, double beta) {
    this.draft = draft;
    this.beta = beta;
  }

  /** A published count in steps. */
  long draw(int index, Law law, double uniform) {
    return law.lowest() + Law.pick(chances(index, law), uniform);
  }

  /** The chances of the counts that a law allows a cell; they add up to 1. */
  double[] chances(int index, Law law) {
    double[] chances = new double[law.size()];
    double sum = weigh(index, law, chances);
    for (int i = 0; i < chances.length; i++) {
      chances[i] /= sum;
    }
    return chances;
  }

  private double weigh(int index, Law law, double[] into) {
    double pull = draft.pull(index);
    double stiffness = draft.stiffness(index);
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < into.length; i++) {
      double by = law.lowest() + i - draft.steps(index);
      into[i] = law.logWeights()[i] + beta * by * (pull - stiffness * by);
      highest = Math.max(highest, into[i]);
    }
    double sum = 0;
    for (int i = 0; i < into.length; i++) {
      into[i] = StrictMath.exp(into[i] - highest);
      sum += into[i];
    }
    return sum;
  }
}
