package vitrine.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.icepear.echarts.Option;
import org.icepear.echarts.charts.line.LineAreaStyle;
import org.icepear.echarts.charts.line.LineDataItem;
import org.icepear.echarts.charts.line.LineSeries;
import org.icepear.echarts.components.grid.Grid;
import org.icepear.echarts.components.series.ItemStyle;
import org.icepear.echarts.components.series.LineStyle;
import org.icepear.echarts.origin.util.SeriesOption;

/** Charts of what changes with time: this period bold, the one before dashed behind it. */
final class Lines {
  private static final Set<String> KNOWN_TIMES = Set.of("1 h", "24 h", "7 d");
  private static final int HEIGHT = 300;

  private final Room room;

  Lines(Room room) {
    this.room = room;
  }

  ChartFactory.Sized trend(Chart.Trend chart) {
    Set<Integer> named = new HashSet<>();
    largest(chart.now()).ifPresent(named::add);
    List<SeriesOption> series = new ArrayList<>();
    chart.before().ifPresent(it -> series.add(before(it, chart.now())));
    series.add(now(chart.now(), chart.before(), named));
    Option option =
        Options.of(grid())
            .setXAxis(Axes.category(Options.labels(chart.now().points()), room))
            .setYAxis(Axes.values())
            .setSeries(series.toArray(SeriesOption[]::new));
    return new ChartFactory.Sized(HEIGHT, option);
  }

  ChartFactory.Sized curve(Chart.Curve chart) {
    List<Point> points = chart.now().points();
    Set<Integer> named = new HashSet<>();
    IntStream.range(0, points.size())
        .filter(i -> KNOWN_TIMES.contains(points.get(i).label()))
        .forEach(named::add);
    List<SeriesOption> series = new ArrayList<>();
    series.add(band(points, false));
    series.add(band(points, true));
    chart.before().ifPresent(it -> series.add(before(it, chart.now())));
    series.add(now(chart.now(), chart.before(), named));
    Option option =
        Options.of(grid())
            .setXAxis(Axes.category(Options.labels(points), room).setBoundaryGap(false))
            .setYAxis(Axes.shares("left", 100))
            .setSeries(series.toArray(SeriesOption[]::new));
    return new ChartFactory.Sized(HEIGHT, option);
  }

  private static Grid grid() {
    return new Grid().setLeft(4).setRight(56).setTop(22).setBottom(4).setContainLabel(true);
  }

  private static Optional<Integer> largest(Chart.Series series) {
    List<Point> points = series.points();
    return IntStream.range(0, points.size())
        .filter(i -> points.get(i).value().isPresent())
        .boxed()
        .max(Comparator.comparing(i -> points.get(i).value().getAsDouble()));
  }

  private LineSeries now(Chart.Series now, Optional<Chart.Series> before, Set<Integer> named) {
    LineDataItem[] items = items(now);
    for (int index : named) {
      if (index < items.length - 1 && now.points().get(index).value().isPresent()) {
        items[index].setLabel(Labels.over(now.points().get(index).text()));
      }
    }
    int last = Items.lastShown(now.points());
    if (last >= 0) {
      boolean above = before.map(it -> isAbove(now, it, last)).orElse(true);
      items[last].setLabel(Labels.end(now.name(), Palette.SERIES1, above));
    }
    return line(now.name(), Palette.SERIES1, 2.5, "solid").setSymbolSize(7).setData(items);
  }

  private static LineSeries before(Chart.Series before, Chart.Series now) {
    LineDataItem[] items = items(before);
    int last = Items.lastShown(before.points());
    if (last >= 0) {
      boolean above = !isAbove(now, before, last);
      items[last].setLabel(Labels.end(before.name(), Palette.MUTED, above));
    }
    return line(before.name(), Palette.MUTED, 1.5, "dashed").setSymbolSize(4).setData(items);
  }

  private static LineDataItem[] items(Chart.Series series) {
    return series.points().stream().map(Items::line).toArray(LineDataItem[]::new);
  }

  private static LineSeries line(String name, Palette colour, double width, String type) {
    return new LineSeries()
        .setName(name)
        .setSymbol("circle")
        .setItemStyle(new ItemStyle().setColor(colour.light()))
        .setLineStyle(new LineStyle().setColor(colour.light()).setWidth(width).setType(type))
        .setConnectNulls(false);
  }

  private static boolean isAbove(Chart.Series one, Chart.Series other, int index) {
    return index >= one.points().size()
        || one.points().get(index).value().orElse(0) >= other.points().get(index).value().orElse(0);
  }

  private static LineSeries band(List<Point> points, boolean width) {
    LineSeries line =
        new LineSeries()
            .setStack("band")
            .setSymbol("none")
            .setSilent(true)
            .setLineStyle(new LineStyle().setWidth(0).setOpacity(0))
            .setConnectNulls(false)
            .setData(Items.intervals(points, width));
    return width
        ? line.setAreaStyle(new LineAreaStyle().setColor(Palette.BAND1.light()).setOpacity(1))
        : line;
  }
}
