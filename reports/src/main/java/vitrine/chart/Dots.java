package vitrine.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.icepear.echarts.Option;
import org.icepear.echarts.charts.bar.BarItemStyle;
import org.icepear.echarts.charts.bar.BarSeries;
import org.icepear.echarts.charts.scatter.ScatterSeries;
import org.icepear.echarts.components.coord.cartesian.ValueAxis;
import org.icepear.echarts.components.series.ItemStyle;
import org.icepear.echarts.origin.util.SeriesOption;
import vitrine.catalogue.Statistic;
import vitrine.tally.Interval;

/** Charts of values with their intervals, that of all units in the first row. */
final class Dots {
  private static final int[] ENDS = {4, 8, 20, 40, 60, 80};
  private static final int ALL = 100;

  private final Room room;

  Dots(Room room) {
    this.room = room;
  }

  ChartFactory.Sized dots(Chart.Dots chart) {
    List<Point> points = new ArrayList<>();
    chart.all().ifPresent(points::add);
    points.addAll(chart.dots().points());
    boolean withAll = chart.all().isPresent();
    ScatterSeries dots = dots(chart.dots().name(), points, withAll);
    chart
        .all()
        .filter(it -> it.value().isPresent())
        .ifPresent(it -> dots.setMarkLine(Marks.across(it.value().getAsDouble())));
    Option option =
        Options.of(Options.rows(28, 56))
            .setXAxis(axis(chart.kind(), points))
            .setYAxis(Axes.rows(Options.labels(points), room))
            .setSeries(
                new SeriesOption[] {
                  below(points), interval(points), dots, texts(points), Options.notShown(points)
                });
    return new ChartFactory.Sized(points.size() * room.row + 42, option);
  }

  private static ValueAxis axis(Statistic.Kind kind, List<Point> points) {
    return switch (kind) {
      case SHARE -> Axes.shares("top", end(points));
      case DURATION, DIFFERENCE -> Axes.amounts("top", "{value} h");
      case NUMBER, RATE -> Axes.amounts("top", "{value}");
    };
  }

  /** The end of an axis that starts at zero and holds every value and interval. */
  static int end(List<Point> points) {
    double largest = points.stream().flatMapToDouble(Dots::ends).max().orElse(ALL);
    return IntStream.of(ENDS).filter(end -> end >= largest).findFirst().orElse(ALL);
  }

  private static DoubleStream ends(Point point) {
    DoubleStream high = point.interval().stream().mapToDouble(Interval::high);
    return DoubleStream.concat(high, point.value().stream());
  }

  private static BarSeries below(List<Point> points) {
    return new Stacked("interval")
        .setSilent(true)
        .setItemStyle(new BarItemStyle().setColor("transparent"))
        .setData(Items.intervals(points, false));
  }

  private static BarSeries interval(List<Point> points) {
    return new Stacked("interval")
        .setBarWidth(7)
        .setItemStyle(Options.fill(Palette.BAND1).setBorderRadius(3))
        .setData(Items.intervals(points, true));
  }

  private static ScatterSeries dots(String name, List<Point> points, boolean withAll) {
    Object[] items =
        IntStream.range(0, points.size())
            .mapToObj(
                i -> Items.dot(points.get(i), i, withAll && i == 0 ? Palette.INK : Palette.SERIES1))
            .toArray();
    return new ScatterSeries().setName(name).setSymbolSize(11).setZ(4).setData(items);
  }

  private static ScatterSeries texts(List<Point> points) {
    Object[] items =
        IntStream.range(0, points.size())
            .filter(i -> points.get(i).value().isPresent())
            .mapToObj(i -> Items.text(points.get(i), i, ends(points.get(i)).max().getAsDouble()))
            .toArray();
    return Options.unseen(items).setItemStyle(new ItemStyle().setColor("transparent"));
  }
}
