package vitrine.pipelines.audit.sampling;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * An interval for a share.
 *
 * @param low from 0
 * @param high to 1
 */
public record Bounds(double low, double high) {
  /**
   * The exact interval of Clopper and Pearson [1] for x hits among n independent draws: it covers
   * the share with at least the level, whatever the share is. For draws without replacement, which
   * tell more, it is too wide rather than too narrow.
   *
   * <p>[1] Clopper and Pearson 1934, Biometrika 26:404.
   *
   * @param level in (0, 1), as 0.95
   */
  public static Bounds clopperPearson(long hits, long draws, double level) {
    if (draws < 1 || hits < 0 || hits > draws || !(level > 0 && level < 1)) {
      throw new IllegalArgumentException("0 <= hits <= draws, 1 <= draws, 0 < level < 1");
    }
    double tail = (1 - level) / 2;
    double low =
        hits == 0
            ? 0
            : BetaDistribution.of(hits, draws - hits + 1.0).inverseCumulativeProbability(tail);
    double high =
        hits == draws
            ? 1
            : BetaDistribution.of(hits + 1.0, draws - hits).inverseSurvivalProbability(tail);
    return new Bounds(low, high);
  }
}
