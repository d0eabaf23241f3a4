package vitrine.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Metric;
import vitrine.catalogue.Statistic;
import vitrine.disclosure.FigureKey;
import vitrine.disclosure.Figures;
import vitrine.tally.Cell;

/**
 * Takes published counts from each other where what is left is a small group: the one cell of a
 * table that is not shown, or the units of one set that another set lacks.
 */
final class Subtraction implements Trial {
  private static final String TRIED =
      "Counts are taken from each other where the difference is a group of one to nine.";
  private static final double SMALL = 9;
  private static final double CHANCE = 0.05;

  /** A difference that leaves a small group. */
  private record Left(double published, double exact) {
    boolean isSmall() {
      return exact >= 1 && exact <= SMALL;
    }

    boolean isTold() {
      return published == exact;
    }
  }

  @Override
  public Attack of(Candidate candidate) {
    List<Left> left = new ArrayList<>(besideTheRest(candidate));
    left.addAll(betweenSets(candidate));
    long found = left.stream().filter(Left::isTold).count();
    boolean withstood = found <= Chance.most(left.size(), CHANCE);
    String finding =
        "%,d of %,d small groups are told exactly; guessing would tell one in nine"
            .formatted(found, left.size());
    return new Attack("subtraction", TRIED, left.size(), found, withstood, finding);
  }

  private static List<Left> besideTheRest(Candidate candidate) {
    List<Left> left = new ArrayList<>();
    for (Metric metric : candidate.metrics()) {
      for (Breakdown breakdown : metric.breakdowns()) {
        double published = candidate.published(units(metric, Breakdown.WHOLE));
        double exact = candidate.exact(units(metric, Breakdown.WHOLE));
        List<Cell> shown = cells(candidate.figures(), metric, breakdown);
        for (Cell cell : shown) {
          published -= candidate.published(new FigureKey(cell, Statistic.COUNT, ""));
          exact -= candidate.exact(new FigureKey(cell, Statistic.COUNT, ""));
        }
        if (cells(candidate.exact(), metric, breakdown).size() == shown.size() + 1) {
          left.add(new Left(published, exact));
        }
      }
    }
    return left.stream().filter(Left::isSmall).toList();
  }

  private static FigureKey units(Metric metric, Breakdown breakdown) {
    return new FigureKey(new Cell(metric.code(), breakdown.code(), List.of()), Statistic.COUNT, "");
  }

  private static List<Cell> cells(Figures figures, Metric metric, Breakdown breakdown) {
    return figures.cells(metric, breakdown).stream().filter(it -> !it.isOthers()).toList();
  }

  private static List<Left> betweenSets(Candidate candidate) {
    Map<List<Object>, List<Count>> byCell =
        candidate.counts().stream()
            .collect(
                Collectors.groupingBy(
                    it -> List.of(it.breakdown(), it.values()), HashMap::new, Collectors.toList()));
    List<Left> left = new ArrayList<>();
    byCell.values().forEach(it -> pairs(it, left));
    return left;
  }

  private static void pairs(List<Count> counts, List<Left> left) {
    for (Count one : counts) {
      for (Count other : counts) {
        Left difference =
            new Left(one.published() - other.published(), one.exact() - other.exact());
        if (difference.isSmall()) {
          left.add(difference);
        }
      }
    }
  }
}
