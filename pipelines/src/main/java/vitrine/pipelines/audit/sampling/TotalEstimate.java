package vitrine.pipelines.audit.sampling;

import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How many cases of a whole frame disagree.
 *
 * <p>Contract: the total is ΣN<sub>h</sub>p<sub>h</sub>, its variance
 * ΣN<sub>h</sub>²(1−f<sub>h</sub>)p<sub>h</sub>(1−p<sub>h</sub>)/(n<sub>h</sub>−1) with the finite
 * population correction 1−f<sub>h</sub> = 1−n<sub>h</sub>/N<sub>h</sub> [1], and the usual interval
 * is normal. That one is too narrow where few disagree and shows nothing of strata in which none
 * does; so the sure bounds add up exact intervals of the strata, each at level 1−(1−level)/H for H
 * strata [2].
 *
 * <p>Assumes that cases that were not provided disagree as often as the others of their stratum;
 * {@code worst} has the share if they all disagree.
 *
 * <p>[1] Cochran 1977, Sampling Techniques, 3rd ed., chapter 5, stratified sampling for
 * proportions. [2] Bonferroni's inequality.
 *
 * @param cases of the frame
 * @param total the estimated number of disagreeing cases
 * @param deviation its standard deviation
 * @param low of the normal interval, as is high
 * @param sureLow of the sure bounds, as is sureHigh
 * @param worst the total if all cases that were not provided disagree
 */
public record TotalEstimate(
    long cases,
    double total,
    double deviation,
    double low,
    double high,
    double sureLow,
    double sureHigh,
    double worst) {

  static TotalEstimate of(List<StratumEstimate> strata, double level) {
    long cases = strata.stream().mapToLong(StratumEstimate::size).sum();
    double total = strata.stream().mapToDouble(it -> it.size() * it.share()).sum();
    double deviation = Math.sqrt(strata.stream().mapToDouble(TotalEstimate::variance).sum());
    double reach =
        NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2) * deviation;
    double each = 1 - (1 - level) / strata.size();
    return new TotalEstimate(
        cases,
        total,
        deviation,
        Math.max(0, total - reach),
        Math.min(cases, total + reach),
        strata.stream().mapToDouble(it -> it.size() * bounds(it, each).low()).sum(),
        strata.stream().mapToDouble(it -> it.size() * bounds(it, each).high()).sum(),
        strata.stream().mapToDouble(TotalEstimate::worst).sum());
  }

  private static double variance(StratumEstimate it) {
    if (it.judged() < 2) {
      return it.judged() == it.size() ? 0 : Math.pow(it.size(), 2) / 4;
    }
    double spread = it.share() * (1 - it.share()) / (it.judged() - 1);
    return Math.pow(it.size(), 2) * it.correction() * spread;
  }

  /** All cases that were looked at leave no doubt. */
  private static Bounds bounds(StratumEstimate it, double level) {
    if (it.judged() == 0) {
      return new Bounds(0, 1);
    }
    return it.judged() == it.size()
        ? new Bounds(it.share(), it.share())
        : Bounds.clopperPearson(it.disagree(), it.judged(), level);
  }

  private static double worst(StratumEstimate it) {
    long drawn = it.judged() + it.notProvided();
    return drawn == 0 ? it.size() : (double) it.size() * (it.disagree() + it.notProvided()) / drawn;
  }
}
