package vitrine.chart;

import java.util.Optional;
import java.util.OptionalDouble;
import vitrine.catalogue.Statistic;
import vitrine.tally.Interval;

/** Charts of shares with their values in hundredths, as axes show them. */
final class Percent implements Chart.Cases<Chart> {
  private Percent() {}

  static Chart of(Chart chart) {
    return chart.kind() == Statistic.Kind.SHARE ? chart.answer(new Percent()) : chart;
  }

  @Override
  public Chart trend(Chart.Trend chart) {
    return new Chart.Trend(chart.kind(), series(chart.now()), series(chart.before()));
  }

  @Override
  public Chart bars(Chart.Bars chart) {
    return new Chart.Bars(chart.kind(), series(chart.bars()));
  }

  @Override
  public Chart dots(Chart.Dots chart) {
    return new Chart.Dots(chart.kind(), series(chart.dots()), chart.all().map(Percent::point));
  }

  @Override
  public Chart stacks(Chart.Stacks chart) {
    return new Chart.Stacks(
        chart.kind(), chart.bars(), chart.parts().stream().map(Percent::series).toList());
  }

  @Override
  public Chart curve(Chart.Curve chart) {
    return new Chart.Curve(chart.kind(), series(chart.now()), series(chart.before()));
  }

  private static Optional<Chart.Series> series(Optional<Chart.Series> series) {
    return series.map(Percent::series);
  }

  private static Chart.Series series(Chart.Series series) {
    return new Chart.Series(series.name(), series.points().stream().map(Percent::point).toList());
  }

  private static Point point(Point point) {
    OptionalDouble value =
        point.value().isPresent()
            ? OptionalDouble.of(hundredths(point.value().getAsDouble()))
            : OptionalDouble.empty();
    Optional<Interval> interval =
        point.interval().map(it -> new Interval(hundredths(it.low()), hundredths(it.high())));
    return new Point(point.label(), value, interval, point.text());
  }

  private static double hundredths(double share) {
    return Math.rint(share * 1e6) / 1e4;
  }
}
