package vitrine.attack;

import java.util.List;
import java.util.Locale;

/**
 * Takes each published count for the exact one.
 *
 * <p>Of counts with noise of the declared spread that are then rounded, few are within two of the
 * exact one: base over spread times 0.4 at most. Counts that were only rounded all are. Counts of
 * up to two are left out; they mostly are shown as 0, like larger ones.
 */
final class Closeness implements Trial {
  static final double NEAR = 2;

  private static final String TRIED = "Each published count is taken for the exact one.";

  @Override
  public Attack of(Candidate candidate) {
    List<Count> counts = candidate.counts().stream().filter(it -> it.exact() > NEAR).toList();
    long found = counts.stream().filter(it -> Math.abs(it.error()) <= NEAR).count();
    double off =
        Math.sqrt(counts.stream().mapToDouble(it -> it.error() * it.error()).average().orElse(0));
    boolean withstood = found <= Chance.most(counts.size(), chance(candidate));
    String finding =
        String.format(
            Locale.ROOT,
            "%,d of %,d counts are within %.0f of the exact one; counts are off by %.1f"
                + " (root mean square)",
            found,
            counts.size(),
            NEAR,
            off);
    return new Attack("closeness", TRIED, counts.size(), found, withstood, finding);
  }

  /** How often noise leaves a count where it is, with as much again for counts that are fitted. */
  static double chance(Candidate candidate) {
    return Math.min(1, 0.8 * candidate.parameters().base() / candidate.parameters().spread());
  }
}
