package vitrine.edition;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import vitrine.catalogue.Dimension;
import vitrine.catalogue.Statistic;
import vitrine.chart.Chart;
import vitrine.chart.Point;

/** The funnel of a table of shares by the bodies that answer for them. */
final class FunnelOf {
  private static final int LEAST = 5;

  private final Edition edition;
  private final FigureTable table;

  FunnelOf(Edition edition, FigureTable table) {
    this.edition = edition;
    this.table = table;
  }

  /** The funnel; empty if the table is not about bodies, or shows too few of them. */
  Optional<Chart> chart() {
    List<Dimension> dimensions = table.breakdown().dimensions();
    if (dimensions.size() != 1
        || !dimensions.get(0).isBody()
        || table.metric().measure().population().unit().isPublic()) {
      return Optional.empty();
    }
    return table.whole().map(this::shareOf).filter(it -> it.value().isPresent()).flatMap(this::of);
  }

  private Point shareOf(FigureTable.Line line) {
    return PointOf.marked(edition).of(line.cell(), line.label(), Statistic.SHARE, "");
  }

  private Optional<Chart> of(Point all) {
    FunnelLimits limits =
        new FunnelLimits(all.value().getAsDouble(), edition.protection().spread());
    List<Chart.Placed> places =
        table.parts().stream()
            .filter(it -> !it.cell().isOthers() && !it.cell().values().contains(""))
            .map(it -> placed(it, limits))
            .toList();
    double[] units =
        places.stream()
            .filter(it -> it.place() != Chart.Place.NOT_SHOWN)
            .mapToDouble(it -> it.of().value().getAsDouble())
            .sorted()
            .toArray();
    return units.length < LEAST
        ? Optional.empty()
        : Optional.of(
            new Chart.Funnel(
                Statistic.Kind.SHARE,
                Statistic.SHARE.label(),
                places,
                all,
                limits.over(units[0], units[units.length - 1])));
  }

  private Chart.Placed placed(FigureTable.Line line, FunnelLimits limits) {
    Point share = shareOf(line);
    Point of = PointOf.marked(edition).of(line.cell(), line.label(), Statistic.COUNT, "");
    return new Chart.Placed(share, of, place(share.value(), of.value(), limits));
  }

  private static Chart.Place place(
      OptionalDouble share, OptionalDouble units, FunnelLimits limits) {
    return share.isEmpty() || units.orElse(0) <= 0
        ? Chart.Place.NOT_SHOWN
        : limits.place(share.getAsDouble(), units.getAsDouble());
  }
}
