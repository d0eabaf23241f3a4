package vitrine.disclosure.table;

import java.util.Arrays;

/**
 * Draws of single cells of a draft given all others [1]: the prior times the pull of the margins.
 *
 * <p>Margins would pull a cell to its nearer multiple also by its own error, and so small counts
 * and totals off their means; two thirds of what the other cells leave of that are taken back,
 * which measured bias least.
 *
 * <p>[1] Geman and Geman 1984, IEEE Trans. PAMI 6:721.
 */
final class HeatBath {
  private static final double TAKEN_BACK = 2.0 / 3;

  private final Draft draft;
  private final double beta;
  private final double[] own;

  /**
   * Draws.
   *
   * @param beta how strongly margins pull
   */
  HeatBath(Draft draft, double beta, Laws laws) {
    this.draft = draft;
    this.beta = beta;
    double[] variances = new double[draft.size()];
    Arrays.setAll(variances, it -> laws.of(draft.count(it)).variance());
    own = draft.unanswered(beta, variances);
  }

  /** How much of the squared error of a cell, in steps, margins do not count. */
  double takenBack(int index) {
    return TAKEN_BACK * own[index];
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
    double takenBack = takenBack(index);
    double off = draft.off(index, draft.steps(index));
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < into.length; i++) {
      double by = law.lowest() + i - draft.steps(index);
      double gain = by * (pull - stiffness * by) + takenBack * by * (2 * off + by);
      into[i] = law.logWeights()[i] + beta * gain;
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
