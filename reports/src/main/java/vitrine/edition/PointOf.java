package vitrine.edition;

import java.util.Optional;
import java.util.OptionalDouble;
import vitrine.catalogue.Statistic;
import vitrine.chart.Point;
import vitrine.disclosure.Amount;
import vitrine.disclosure.Figure;
import vitrine.disclosure.FigureKey;
import vitrine.disclosure.Figures;
import vitrine.tally.Cell;

/** The making of points of charts from the figures of one edition. */
interface PointOf {
  Point of(Cell cell, String label, Statistic statistic, String part);

  /** Points of which those that were revised are marked. */
  static PointOf marked(Edition edition) {
    PointOf plain = unmarked(edition.figures());
    return (cell, label, statistic, part) -> {
      Point point = plain.of(cell, label, statistic, part);
      return edition.isRevised(new FigureKey(cell, statistic, part)) ? point.revised() : point;
    };
  }

  static PointOf unmarked(Figures figures) {
    return (cell, label, statistic, part) -> {
      Figure figure = figures.find(cell, statistic, part).orElse(Figures.notSubmitted());
      Optional<Amount> amount = figure.findAmount();
      return new Point(
          label,
          amount.map(it -> OptionalDouble.of(it.value())).orElse(OptionalDouble.empty()),
          amount.flatMap(Amount::interval),
          Display.of(figure, statistic.kind()),
          amount
              .flatMap(Amount::interval)
              .map(it -> Display.interval(it, statistic.kind()))
              .orElse(""));
    };
  }
}
