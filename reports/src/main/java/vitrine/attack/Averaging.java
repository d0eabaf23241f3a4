package vitrine.attack;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vitrine.catalogue.Breakdown;

/**
 * Averages what several tables tell of one group: the count of it, and the sums of its cells in
 * finer tables, each weighted by how many counts it is made of.
 *
 * <p>A count keeps as a candidate each number of which what is published is at least a twentieth as
 * likely as of the likeliest one.
 */
final class Averaging implements Trial {
  private static final String TRIED =
      "What several tables tell of one group is averaged, each with its best weight.";
  private static final double GAIN = 1.5;
  private static final double UNLIKELY = Math.sqrt(2 * Math.log(20));

  /** Counts of one group that are added up, or sums of one group that are averaged. */
  private static final class Sum {
    private double weights;
    private double published;
    private double exact;

    void add(double weight, double morePublished, double moreExact) {
      weights += weight;
      published += weight * morePublished;
      exact += weight * moreExact;
    }

    /** Sums of no other units than the group's, with the weight that they deserve. */
    void average(Sum route) {
      if (route.exact * weights == exact) {
        add(1 / route.weights, route.published, route.exact);
      }
    }

    boolean isNear() {
      return Math.abs(published - exact) / weights <= Closeness.NEAR;
    }
  }

  @Override
  public Attack of(Candidate candidate) {
    Map<List<Object>, Sum> groups = new HashMap<>();
    candidate.counts().stream()
        .filter(it -> it.values().size() == 1 && it.exact() > Closeness.NEAR)
        .forEach(it -> sum(groups, it.name()).add(1, it.published(), it.exact()));
    routes(candidate)
        .forEach(
            (name, route) -> {
              Sum group = groups.get(name.get(0));
              if (group != null) {
                group.average(route);
              }
            });
    long found = groups.values().stream().filter(Sum::isNear).count();
    long candidates = candidates(candidate, groups.values());
    boolean withstood =
        found <= Chance.most(groups.size(), GAIN * Closeness.chance(candidate))
            && candidates >= candidate.parameters().base();
    String finding =
        String.format(
            Locale.ROOT,
            "%,d of %,d groups are told to within %.0f; each keeps %d candidate counts or more",
            found,
            groups.size(),
            Closeness.NEAR,
            candidates);
    return new Attack("averaging", TRIED, groups.size(), found, withstood, finding);
  }

  /** How many candidates a count keeps at least. */
  private static long candidates(Candidate candidate, Collection<Sum> groups) {
    double weights = groups.stream().mapToDouble(it -> it.weights).max().orElse(1);
    return (long) (2 * UNLIKELY * candidate.parameters().spread() / Math.sqrt(weights));
  }

  private static Sum sum(Map<List<Object>, Sum> sums, List<Object> name) {
    return sums.computeIfAbsent(name, absent -> new Sum());
  }

  /** Sums of the cells of finer tables, by the group that they make up and the table. */
  private static Map<List<Object>, Sum> routes(Candidate candidate) {
    Map<String, Breakdown> breakdowns =
        candidate.metrics().stream()
            .flatMap(it -> it.breakdowns().stream())
            .distinct()
            .collect(Collectors.toMap(Breakdown::code, it -> it, (one, same) -> one));
    Map<List<Object>, Sum> routes = new HashMap<>();
    for (Count count : candidate.counts()) {
      Breakdown fine = breakdowns.get(count.breakdown());
      for (int i = 0; i < fine.dimensions().size() && count.values().size() > 1; i++) {
        String coarse = Breakdown.by(fine.dimensions().get(i)).code();
        List<Object> group = List.of(count.table(), coarse, List.of(count.values().get(i)));
        sum(routes, List.of(group, fine)).add(1, count.published(), count.exact());
      }
    }
    return routes;
  }
}
