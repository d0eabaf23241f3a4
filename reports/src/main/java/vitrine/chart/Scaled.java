package vitrine.chart;

import java.util.Optional;
import java.util.OptionalDouble;
import vitrine.tally.Interval;

/** Charts with their values as axes show them: shares in hundredths, times in hours. */
final class Scaled implements Chart.Cases<Chart> {
  private static final double DIGITS = 1e4;

  private final double factor;

  private Scaled(double factor) {
    this.factor = factor;
  }

  static Chart of(Chart chart) {
    return switch (chart.kind()) {
      case NUMBER, RATE -> chart;
      case SHARE -> chart.answer(new Scaled(100));
      case DURATION, DIFFERENCE -> chart.answer(new Scaled(1 / 3600.0));
    };
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
    return new Chart.Dots(chart.kind(), series(chart.dots()), chart.all().map(this::point));
  }

  @Override
  public Chart stacks(Chart.Stacks chart) {
    return new Chart.Stacks(
        chart.kind(), chart.bars(), chart.parts().stream().map(this::series).toList());
  }

  @Override
  public Chart curve(Chart.Curve chart) {
    return new Chart.Curve(chart.kind(), series(chart.now()), series(chart.before()));
  }

  @Override
  public Chart matrix(Chart.Matrix chart) {
    return new Chart.Matrix(
        chart.kind(), chart.columns(), chart.rows().stream().map(this::series).toList());
  }

  @Override
  public Chart funnel(Chart.Funnel chart) {
    return new Chart.Funnel(
        chart.kind(),
        chart.name(),
        chart.places().stream()
            .map(it -> new Chart.Placed(point(it.point()), it.of(), it.place()))
            .toList(),
        point(chart.all()),
        chart.limits().stream()
            .map(it -> new Chart.Limit(it.units(), scaled(it.usual()), scaled(it.widest())))
            .toList());
  }

  private Optional<Chart.Series> series(Optional<Chart.Series> series) {
    return series.map(this::series);
  }

  private Chart.Series series(Chart.Series series) {
    return new Chart.Series(series.name(), series.points().stream().map(this::point).toList());
  }

  private Point point(Point point) {
    OptionalDouble value =
        point.value().isPresent()
            ? OptionalDouble.of(scaled(point.value().getAsDouble()))
            : OptionalDouble.empty();
    return new Point(
        point.label(), value, point.interval().map(this::scaled), point.text(), point.spread());
  }

  private Interval scaled(Interval interval) {
    return new Interval(scaled(interval.low()), scaled(interval.high()));
  }

  private double scaled(double value) {
    return Math.rint(value * factor * DIGITS) / DIGITS;
  }
}
