package vitrine.pipelines.audit.sampling;

import java.util.Map;
import java.util.TreeMap;

/**
 * How a sample is shared out among strata.
 *
 * <p>N<sub>h</sub> is the size of a stratum and n that of the sample. Each stratum gets at least
 * one case and at most all of its own; what remains goes by weight and largest remainder [1].
 *
 * <p>[1] Cochran 1977, Sampling Techniques, 3rd ed., chapter 5: proportional and optimum
 * allocation. [2] Neyman 1934, JRSS 97:558.
 */
public enum Allocation {
  /** n N<sub>h</sub>/N: each case counts the same. */
  PROPORTIONAL {
    @Override
    double weight(long size, double expected) {
      return size;
    }
  },
  /**
   * n N<sub>h</sub>S<sub>h</sub>/ΣN<sub>h</sub>S<sub>h</sub> with S<sub>h</sub> =
   * √p<sub>h</sub>(1−p<sub>h</sub>), p<sub>h</sub> being the expected share of disagreement: least
   * variance of the total [2].
   */
  NEYMAN {
    @Override
    double weight(long size, double expected) {
      return size * Math.sqrt(expected * (1 - expected));
    }
  },
  /** The same number of each stratum. */
  EQUAL {
    @Override
    double weight(long size, double expected) {
      return 1;
    }
  };

  private static final double LEAST_WEIGHT = 1e-9;

  abstract double weight(long size, double expected);

  /**
   * Shares out a sample.
   *
   * @param sizes cases by stratum
   * @param expected shares of disagreement by stratum, for those that have none a half
   * @throws SamplingRefused if there are not as many cases as strata
   */
  Map<String, Integer> share(long sample, Map<String, Long> sizes, Map<String, Double> expected) {
    if (sample < sizes.size()) {
      throw new SamplingRefused(
          "a sample of %,d cannot have a case of each of %,d strata; take more cases or fewer strata"
              .formatted(sample, sizes.size()));
    }
    long all = sizes.values().stream().mapToLong(it -> it).sum();
    return new Sharing(Math.min(sample, all), sizes, weights(sizes, expected)).shared();
  }

  private Map<String, Double> weights(Map<String, Long> sizes, Map<String, Double> expected) {
    Map<String, Double> weights = new TreeMap<>();
    sizes.forEach(
        (stratum, size) ->
            weights.put(
                stratum,
                Math.max(LEAST_WEIGHT, weight(size, expected.getOrDefault(stratum, 0.5)))));
    return weights;
  }
}
