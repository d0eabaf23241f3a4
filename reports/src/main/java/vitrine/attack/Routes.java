package vitrine.attack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Metric;
import vitrine.catalogue.Statistic;
import vitrine.disclosure.Figure;
import vitrine.disclosure.FigureKey;
import vitrine.disclosure.Figures;
import vitrine.tally.Cell;

/**
 * Reaches a number by two routes: as the whole and as the sum of its cells, and by two metrics that
 * count the same units.
 */
final class Routes implements Trial {
  private static final String TRIED =
      "Each number is reached by every route; two answers to one question would tell something.";

  @Override
  public Attack of(Candidate candidate) {
    long examined = 0;
    long found = 0;
    for (Metric metric : candidate.metrics()) {
      Map<FigureKey, Double> wholes = wholes(candidate.figures(), metric);
      for (Breakdown breakdown : metric.breakdowns()) {
        Map<FigureKey, Double> sums = sums(candidate.figures(), metric, breakdown);
        examined += sums.size();
        found +=
            sums.entrySet().stream()
                .filter(it -> !it.getValue().equals(wholes.getOrDefault(it.getKey(), 0.0)))
                .count();
      }
    }
    Map<List<Object>, Set<Double>> answers = answers(candidate);
    examined += answers.size();
    found += answers.values().stream().filter(it -> it.size() > 1).count();
    String finding = "%,d of %,d numbers have two answers".formatted(found, examined);
    return new Attack("routes", TRIED, examined, found, found == 0, finding);
  }

  /** What all metrics say of each set of units. */
  private static Map<List<Object>, Set<Double>> answers(Candidate candidate) {
    return candidate.everyCount().stream()
        .collect(
            Collectors.groupingBy(
                Count::name, Collectors.mapping(Count::published, Collectors.toSet())));
  }

  private static Map<FigureKey, Double> wholes(Figures figures, Metric metric) {
    return sums(figures, metric, Breakdown.WHOLE);
  }

  /** The sums of the cells of a breakdown, by what they are sums of. */
  private static Map<FigureKey, Double> sums(Figures figures, Metric metric, Breakdown breakdown) {
    Cell first = new Cell(metric.code(), breakdown.code(), List.of());
    Cell whole = new Cell(metric.code(), Breakdown.WHOLE.code(), List.of());
    Map<FigureKey, Double> sums = new HashMap<>();
    for (Map.Entry<FigureKey, Figure> figure :
        figures.byKey().tailMap(FigureKey.first(first)).entrySet()) {
      FigureKey key = figure.getKey();
      if (!key.metric().equals(metric.code()) || !key.breakdown().equals(breakdown.code())) {
        break;
      }
      if (adds(key.statistic())) {
        figure
            .getValue()
            .findAmount()
            .ifPresent(
                it ->
                    sums.merge(
                        new FigureKey(whole, key.statistic(), key.part()),
                        it.value(),
                        Double::sum));
      }
    }
    return sums;
  }

  private static boolean adds(Statistic statistic) {
    return statistic.isCount();
  }
}
