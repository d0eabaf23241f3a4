package vitrine.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Measure;
import vitrine.catalogue.Metric;
import vitrine.catalogue.Statistic;
import vitrine.tally.Cell;

/**
 * The figures of metrics that follow from those of others: computed from protected figures and
 * nothing else, so that they tell nothing more.
 *
 * <p>A cell whose operands are not both published has no figures; if one of them is hidden, so is
 * the result. Quotients have two significant digits and need as many units in the divisor as a
 * share does.
 */
final class DerivedFigures {
  private static final Comparator<Amount> BY_VALUE = Comparator.comparing(Amount::value);

  private final Parameters parameters;
  private final Figures figures;

  /**
   * Derives from figures.
   *
   * @param figures those of every metric that is counted
   */
  DerivedFigures(Parameters parameters, Figures figures) {
    this.parameters = parameters;
    this.figures = figures;
  }

  Map<FigureKey, Figure> of(Metric metric, Measure.Derived measure) {
    Map<FigureKey, Figure> derived = new TreeMap<>();
    for (Breakdown breakdown : metric.breakdowns()) {
      for (Cell cell : cells(measure, breakdown)) {
        Cell own = new Cell(metric.code(), breakdown.code(), cell.values());
        Optional<Figure> units = figures.find(cell, Statistic.COUNT, "");
        Optional<Figure> value = value(measure, breakdown, cell.values());
        if (units.isPresent() && value.isPresent()) {
          derived.put(new FigureKey(own, measure.statistic(), ""), value.get());
          derived.put(new FigureKey(own, Statistic.COUNT, ""), units.get());
        }
      }
    }
    return derived;
  }

  private List<Cell> cells(Measure.Derived measure, Breakdown breakdown) {
    Measure.Derived.Operand first = measure.first();
    return figures.cells(first.metric(), first.beside(breakdown)).stream()
        .filter(it -> !it.isOthers())
        .toList();
  }

  private Optional<Figure> value(
      Measure.Derived measure, Breakdown breakdown, List<String> values) {
    return switch (measure.rule()) {
      case EXTREMES -> extremes(measure.first());
      case LARGEST_FIVE -> largestFive(measure);
      case DIFFERENCE -> both(measure, breakdown, values).map(it -> Gap.of(it[0], it[1]));
      case QUOTIENT ->
          both(measure, breakdown, values)
              .map(it -> quotient(it[0], it[1], measure.multiple(), parameters.leastForShare()));
    };
  }

  private Optional<Figure[]> both(
      Measure.Derived measure, Breakdown breakdown, List<String> values) {
    Optional<Figure> first = find(measure.first(), breakdown, values);
    Optional<Figure> second = find(measure.second(), breakdown, values);
    return first.flatMap(a -> second.map(b -> new Figure[] {a, b}));
  }

  private Optional<Figure> find(
      Measure.Derived.Operand operand, Breakdown breakdown, List<String> values) {
    String by = operand.beside(breakdown).code();
    Cell cell = new Cell(operand.metric().code(), by, values);
    return figures.find(cell, operand.statistic(), operand.part());
  }

  /** The published figures of the stated cells that an operand stands for. */
  private List<Amount> amounts(Measure.Derived.Operand operand) {
    return figures.cells(operand.metric(), operand.by()).stream()
        .filter(Cell::isStated)
        .flatMap(it -> figures.find(it, operand.statistic(), operand.part()).stream())
        .flatMap(it -> it.findAmount().stream())
        .toList();
  }

  private Optional<Figure> largestFive(Measure.Derived measure) {
    double sum =
        amounts(measure.first()).stream()
            .sorted(BY_VALUE.reversed())
            .limit(5)
            .mapToDouble(Amount::value)
            .sum();
    Figure largest = new Figure.Shown(Amount.of(sum));
    return find(measure.second(), Breakdown.WHOLE, List.of())
        .map(it -> quotient(largest, it, measure.multiple(), parameters.leastForShare()));
  }

  private Optional<Figure> extremes(Measure.Derived.Operand operand) {
    List<Amount> amounts = amounts(operand);
    Optional<Amount> highest = amounts.stream().max(BY_VALUE);
    Optional<Amount> lowest = amounts.stream().min(BY_VALUE);
    return Optional.of(
        amounts.size() < 2
            ? new Figure.Hidden()
            : quotient(new Figure.Shown(highest.get()), new Figure.Shown(lowest.get()), 1, 0));
  }

  /** So many times the first divided by the second, if that is at least {@code least}. */
  static Figure quotient(Figure first, Figure second, long multiple, double least) {
    Optional<Amount> above = first.findAmount();
    Optional<Amount> below = second.findAmount();
    if (above.isEmpty() || below.isEmpty()) {
      return above.isEmpty() ? first : second;
    }
    double divisor = below.get().value();
    if (divisor == 0) {
      return new Figure.Absent(Figure.Reason.NOT_APPLICABLE);
    }
    return divisor < least
        ? new Figure.Hidden()
        : new Figure.Shown(
            Amount.of(Significant.round(multiple * above.get().value() / divisor, 2)));
  }
}
