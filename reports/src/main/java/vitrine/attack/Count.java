package vitrine.attack;

import java.util.List;
import java.util.Optional;
import vitrine.catalogue.Formula;
import vitrine.catalogue.Metric;
import vitrine.catalogue.Statistic;
import vitrine.disclosure.Amount;
import vitrine.disclosure.Figure;
import vitrine.disclosure.FigureKey;

/**
 * A published count of units and what it is exactly.
 *
 * @param table what is counted, equal for equal sets of units
 * @param values the cell of the breakdown
 */
record Count(String table, String breakdown, List<String> values, double published, double exact) {

  /** That of a figure; empty if it says no more than a bound. */
  static Optional<Count> of(Metric metric, FigureKey key, Figure figure, double exact) {
    return figure
        .findAmount()
        .filter(it -> it.bound() == Amount.Bound.EXACTLY)
        .map(it -> new Count(table(metric, key), key.breakdown(), key.values(), it.value(), exact));
  }

  private static String table(Metric metric, FigureKey key) {
    boolean isUnits = key.statistic() == Statistic.COUNT && key.part().isEmpty();
    String units = Formula.units(metric);
    return isUnits
        ? units
        : String.join(
            "\t", units, Formula.of(metric.measure()), key.statistic().name(), key.part());
  }

  List<Object> name() {
    return List.of(table, breakdown, values);
  }

  double error() {
    return published - exact;
  }
}
