package vitrine.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Protection of sums over the cells of one breakdown.
 *
 * <p>Contract: a sum is shown, rounded to the base, only for cells of enough units. If hidden cells
 * would hold too few units between them, or be a single cell, the shown cell with the fewest units
 * is hidden too, so that the whole minus what is shown tells the sum of several cells only. Holds
 * for tables of one dimension whose parts make up the whole; cells and their units are protected
 * counts, so which cells are hidden tells nothing more than they do.
 */
final class Totals {
  private final Parameters parameters;

  Totals(Parameters parameters) {
    this.parameters = parameters;
  }

  /**
   * The figures of the sums, in the order of the cells.
   *
   * @param units the protected number of units of each cell
   */
  List<Figure> protect(List<Long> sums, List<Long> units) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < sums.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing(units::get));
    int hidden = 0;
    long hiddenUnits = 0;
    while (hidden < order.size() && mustHide(units.get(order.get(hidden)), hidden, hiddenUnits)) {
      hiddenUnits += units.get(order.get(hidden++));
    }
    List<Integer> concealed = order.subList(0, hidden);
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < sums.size(); i++) {
      figures.add(concealed.contains(i) ? new Figure.Hidden() : shown(sums.get(i)));
    }
    return figures;
  }

  /** The figure of a sum over all units. */
  Figure protectWhole(long sum, long units) {
    return units < parameters.leastForTotal() ? new Figure.Hidden() : shown(sum);
  }

  /** The sum of shown figures; hidden if one of them is. */
  static Figure sum(List<Figure> figures) {
    double sum = 0;
    for (Figure figure : figures) {
      if (figure.findAmount().isEmpty()) {
        return figure;
      }
      sum += figure.findAmount().get().value();
    }
    return new Figure.Shown(Amount.of(sum));
  }

  private boolean mustHide(long units, int hidden, long hiddenUnits) {
    boolean tooFew = units < parameters.leastForTotal();
    boolean deducible = hidden == 1 || (hidden > 0 && hiddenUnits < parameters.leastForTotal());
    return tooFew || deducible;
  }

  private Figure shown(long sum) {
    long base = parameters.base();
    return new Figure.Shown(Amount.of(Math.floorDiv(sum + base / 2, base) * base));
  }
}
