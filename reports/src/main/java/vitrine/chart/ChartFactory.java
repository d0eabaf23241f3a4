package vitrine.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.icepear.echarts.Option;
import org.icepear.echarts.charts.bar.BarItemStyle;
import org.icepear.echarts.charts.bar.BarSeries;
import org.icepear.echarts.charts.line.LineAreaStyle;
import org.icepear.echarts.charts.line.LineDataItem;
import org.icepear.echarts.charts.line.LineSeries;
import org.icepear.echarts.charts.scatter.ScatterSeries;
import org.icepear.echarts.components.grid.Grid;
import org.icepear.echarts.components.legend.Legend;
import org.icepear.echarts.components.series.ItemStyle;
import org.icepear.echarts.components.series.LineStyle;
import org.icepear.echarts.origin.util.SeriesOption;
import org.icepear.echarts.serializer.EChartsSerializer;

/** Charts as options of ECharts, built with ECharts Java. */
public final class ChartFactory implements Chart.Cases<ChartSource> {
  private static final int WIDTH = 760;
  private static final int ROW = 30;
  private static final Palette[] PARTS = {
    Palette.SERIES1,
    Palette.SERIES2,
    Palette.SERIES3,
    Palette.SERIES5,
    Palette.SERIES4,
    Palette.SERIES6,
    Palette.AXIS,
    Palette.HIDDEN
  };

  private final String title;
  private final String description;

  private ChartFactory(String title, String description) {
    this.title = title;
    this.description = description;
  }

  /**
   * The chart, ready to be drawn.
   *
   * @param title what it shows, for those who cannot see it
   */
  public static ChartSource source(Chart chart, String title) {
    return Percent.of(chart).answer(new ChartFactory(title, Summary.of(chart)));
  }

  @Override
  public ChartSource columns(Chart.Columns chart) {
    List<Point> points = chart.now().points();
    Object[] items = points.stream().map(it -> Items.bar(it, Labels.above(it))).toArray();
    List<SeriesOption> series = new ArrayList<>();
    series.add(
        new BarSeries()
            .setName(chart.now().name())
            .setBarWidth("62%")
            .setItemStyle(bar(Palette.SERIES1).setBorderRadius(new Number[] {2, 2, 0, 0}))
            .setData(items));
    chart.before().ifPresent(before -> series.add(before(before)));
    Option option =
        option(new Grid().setLeft(8).setRight(76).setTop(28).setBottom(8).setContainLabel(true))
            .setXAxis(Axes.category(labels(points)))
            .setYAxis(Axes.values(chart.kind()))
            .setSeries(series.toArray(SeriesOption[]::new));
    return source(300, option);
  }

  private static LineSeries before(Chart.Series before) {
    Object[] items = before.points().stream().map(Items::line).toArray();
    int last = Items.lastShown(before.points());
    if (last >= 0) {
      ((LineDataItem) items[last]).setLabel(Labels.end(before.name(), Palette.MUTED));
    }
    return new LineSeries()
        .setName(before.name())
        .setSymbol("circle")
        .setSymbolSize(5)
        .setItemStyle(new ItemStyle().setColor(Palette.MUTED.light()))
        .setLineStyle(
            new LineStyle().setColor(Palette.MUTED.light()).setWidth(1.5).setType("dashed"))
        .setConnectNulls(false)
        .setData(items);
  }

  @Override
  public ChartSource bars(Chart.Bars chart) {
    List<Point> points = chart.bars().points();
    Object[] items = points.stream().map(it -> Items.bar(it, Labels.right(it.text()))).toArray();
    BarSeries bars =
        new BarSeries()
            .setName(chart.bars().name())
            .setBarWidth(17)
            .setItemStyle(bar(Palette.SERIES1).setBorderRadius(new Number[] {0, 2, 2, 0}))
            .setData(items);
    Option option =
        option(rows(0, 64))
            .setXAxis(Axes.hidden())
            .setYAxis(Axes.rows(labels(points)))
            .setSeries(new SeriesOption[] {bars, notShown(points, 0)});
    return source(points.size() * ROW + 16, option);
  }

  @Override
  public ChartSource dots(Chart.Dots chart) {
    List<Point> points = chart.dots().points();
    BarSeries below =
        new BarSeries()
            .setStack("interval")
            .setSilent(true)
            .setItemStyle(new BarItemStyle().setColor("transparent"))
            .setData(intervals(points, false));
    BarSeries interval =
        new BarSeries()
            .setStack("interval")
            .setBarWidth(7)
            .setItemStyle(bar(Palette.BAND1).setBorderRadius(3))
            .setData(intervals(points, true));
    Object[] items =
        IntStream.range(0, points.size()).mapToObj(i -> Items.dot(points.get(i), i)).toArray();
    ScatterSeries dots =
        new ScatterSeries()
            .setName(chart.dots().name())
            .setSymbolSize(11)
            .setItemStyle(new ItemStyle().setColor(Palette.SERIES1.light()))
            .setData(items);
    chart
        .all()
        .filter(it -> it.value().isPresent())
        .ifPresent(it -> dots.setMarkLine(Marks.all(it)));
    Option option =
        option(rows(30, 56))
            .setXAxis(Axes.shares("top"))
            .setYAxis(Axes.rows(labels(points)))
            .setSeries(new SeriesOption[] {below, interval, dots, notShown(points, 0)});
    return source(points.size() * ROW + 58, option);
  }

  private static Object[] intervals(List<Point> points, boolean width) {
    return points.stream()
        .map(
            point ->
                point
                    .interval()
                    .<Object>map(it -> width ? it.high() - it.low() : it.low())
                    .orElse("-"))
        .toArray();
  }

  @Override
  public ChartSource stacks(Chart.Stacks chart) {
    SeriesOption[] series =
        IntStream.range(0, chart.parts().size())
            .mapToObj(i -> part(chart.parts().get(i), PARTS[i % PARTS.length]))
            .toArray(SeriesOption[]::new);
    Option option =
        option(rows(44, 30))
            .setLegend(
                new Legend()
                    .setTop(0)
                    .setLeft(4)
                    .setItemWidth(13)
                    .setItemHeight(13)
                    .setIcon("roundRect")
                    .setTextStyle(Axes.text(Palette.INK, 13)))
            .setXAxis(Axes.hidden().setMax(100))
            .setYAxis(Axes.rows(chart.bars().toArray(String[]::new)))
            .setSeries(series)
            .setAria(Axes.decals());
    return source(chart.bars().size() * ROW + 56, option);
  }

  private static BarSeries part(Chart.Series part, Palette colour) {
    Object[] items =
        part.points().stream().map(it -> Items.bar(it, Labels.inside(it, colour))).toArray();
    return new BarSeries()
        .setName(part.name())
        .setStack("whole")
        .setBarWidth(19)
        .setItemStyle(bar(colour).setBorderColor(Palette.SURFACE.light()).setBorderWidth(1))
        .setData(items);
  }

  @Override
  public ChartSource curve(Chart.Curve chart) {
    List<Point> points = chart.now().points();
    List<SeriesOption> series = new ArrayList<>();
    series.add(band(points, false));
    series.add(band(points, true));
    chart.before().ifPresent(before -> series.add(before(before).setSymbolSize(4)));
    series.add(now(chart.now(), chart.before()));
    Option option =
        option(new Grid().setLeft(8).setRight(64).setTop(16).setBottom(8).setContainLabel(true))
            .setXAxis(Axes.category(labels(points)).setBoundaryGap(false))
            .setYAxis(Axes.shares("left"))
            .setSeries(series.toArray(SeriesOption[]::new));
    return source(320, option);
  }

  private static LineSeries now(Chart.Series now, Optional<Chart.Series> before) {
    Object[] items = now.points().stream().map(Items::line).toArray();
    int last = Items.lastShown(now.points());
    if (last >= 0) {
      boolean above = before.map(it -> isAbove(now, it, last)).orElse(true);
      ((LineDataItem) items[last])
          .setLabel(
              Labels.end(now.name(), Palette.SERIES1).setOffset(new Number[] {0, above ? -8 : 8}));
    }
    return new LineSeries()
        .setName(now.name())
        .setSymbol("circle")
        .setSymbolSize(7)
        .setItemStyle(new ItemStyle().setColor(Palette.SERIES1.light()))
        .setLineStyle(new LineStyle().setColor(Palette.SERIES1.light()).setWidth(2.5))
        .setConnectNulls(false)
        .setData(items);
  }

  private static boolean isAbove(Chart.Series now, Chart.Series before, int index) {
    return now.points().get(index).value().orElse(0)
        >= before.points().get(index).value().orElse(0);
  }

  private static LineSeries band(List<Point> points, boolean width) {
    LineSeries line =
        new LineSeries()
            .setStack("band")
            .setSymbol("none")
            .setSilent(true)
            .setLineStyle(new LineStyle().setWidth(0).setOpacity(0))
            .setConnectNulls(false)
            .setData(intervals(points, width));
    return width
        ? line.setAreaStyle(new LineAreaStyle().setColor(Palette.BAND1.light()).setOpacity(1))
        : line;
  }

  private static ScatterSeries notShown(List<Point> points, double at) {
    Object[] items =
        IntStream.range(0, points.size())
            .filter(i -> points.get(i).value().isEmpty())
            .mapToObj(i -> Items.notShown(points.get(i), i, at))
            .toArray();
    return new ScatterSeries()
        .setSymbolSize(1)
        .setItemStyle(new ItemStyle().setColor("transparent"))
        .setData(items);
  }

  private static BarItemStyle bar(Palette colour) {
    return new BarItemStyle().setColor(colour.light());
  }

  private static Grid rows(int top, int right) {
    return new Grid().setLeft(4).setRight(right).setTop(top).setBottom(4).setContainLabel(true);
  }

  private static Option option(Grid grid) {
    return new Option().setAnimation(false).setUseUTC(true).setGrid(grid);
  }

  private static String[] labels(List<Point> points) {
    return points.stream().map(Point::label).toArray(String[]::new);
  }

  private ChartSource source(int height, Option option) {
    String json = new EChartsSerializer().toJson(option);
    return new ChartSource(WIDTH, Math.max(90, height), json, title, description);
  }
}
