package vitrine.pipelines.audit.sampling;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * A sample being shared out by weight: each stratum gets at least one case and at most all of its
 * own, and where weights ask for less or more, the others share the rest by their weights.
 */
final class Sharing {
  private final Map<String, Long> sizes;
  private final Map<String, Double> free;
  private final Map<String, Integer> shared = new TreeMap<>();
  private long left;

  /**
   * A sharing.
   *
   * @param sample at least as many as there are strata, at most all cases
   * @param weights by stratum, above 0
   */
  Sharing(long sample, Map<String, Long> sizes, Map<String, Double> weights) {
    this.left = sample;
    this.sizes = sizes;
    this.free = new TreeMap<>(weights);
  }

  Map<String, Integer> shared() {
    boolean isSettled = false;
    while (!isSettled) {
      isSettled =
          !settle(it -> ideal(it) > sizes.get(it), sizes) && !settle(it -> ideal(it) < 1, Map.of());
    }
    shareRest();
    return shared;
  }

  private double ideal(String stratum) {
    return left * free.get(stratum) / free.values().stream().mapToDouble(it -> it).sum();
  }

  /** Settles strata whose ideal number cannot be, and tells whether there were any. */
  private boolean settle(Predicate<String> cannotBe, Map<String, Long> numbers) {
    Map<String, Integer> settled = new TreeMap<>();
    free.keySet().stream()
        .filter(cannotBe)
        .forEach(it -> settled.put(it, (int) (long) numbers.getOrDefault(it, 1L)));
    settled.forEach(
        (stratum, number) -> {
          free.remove(stratum);
          shared.put(stratum, number);
          left -= number;
        });
    return !settled.isEmpty();
  }

  /** The rest by largest remainder; of equal ones the first stratum in order. */
  private void shareRest() {
    Map<String, Double> remainders = new TreeMap<>();
    long given = 0;
    for (String stratum : free.keySet()) {
      double ideal = ideal(stratum);
      shared.put(stratum, (int) ideal);
      given += (int) ideal;
      remainders.put(stratum, ideal - (int) ideal);
    }
    remainders.keySet().stream()
        .sorted(
            Comparator.<String>comparingDouble(remainders::get)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .limit(left - given)
        .forEach(it -> shared.merge(it, 1, Integer::sum));
  }
}
