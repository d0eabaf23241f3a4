package vitrine.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.icepear.echarts.Option;
import org.icepear.echarts.charts.line.LineSeries;
import org.icepear.echarts.charts.scatter.ScatterDataItem;
import org.icepear.echarts.charts.scatter.ScatterSeries;
import org.icepear.echarts.components.coord.AxisLine;
import org.icepear.echarts.components.coord.SplitLine;
import org.icepear.echarts.components.coord.cartesian.LogAxis;
import org.icepear.echarts.components.coord.cartesian.ValueAxis;
import org.icepear.echarts.components.grid.Grid;
import org.icepear.echarts.components.series.ItemStyle;
import org.icepear.echarts.components.series.LineStyle;
import org.icepear.echarts.components.series.SeriesLabel;
import org.icepear.echarts.components.text.LabelLayout;
import org.icepear.echarts.origin.util.SeriesOption;

/** Charts of shares by the number of units that they are of, with control limits. */
final class Funnels {
  private static final int HEIGHT = 380;
  private static final int MOST_NAMED = 8;
  private static final int STEP = 20;

  private final Room room;

  Funnels(Room room) {
    this.room = room;
  }

  ChartFactory.Sized funnel(Chart.Funnel chart) {
    List<Chart.Placed> shown =
        chart.places().stream().filter(it -> it.point().value().isPresent()).toList();
    Option option =
        Options.of(
                new Grid().setLeft(4).setRight(16).setTop(12).setBottom(28).setContainLabel(true))
            .setXAxis(units(chart.limits()))
            .setYAxis(shares(chart, shown))
            .setSeries(
                new SeriesOption[] {
                  limit(chart, it -> it.widest().low(), "solid"),
                  limit(chart, it -> it.widest().high(), "solid"),
                  limit(chart, it -> it.usual().low(), "dashed"),
                  limit(chart, it -> it.usual().high(), "dashed"),
                  all(chart),
                  dots(chart, shown)
                });
    return new ChartFactory.Sized(HEIGHT, option);
  }

  private static LogAxis units(List<Chart.Limit> limits) {
    Map<String, Object> label = new TreeMap<>(Map.of("color", Palette.MUTED.light()));
    label.put("fontSize", 12);
    label.put("showMinLabel", false);
    label.put("showMaxLabel", false);
    return new LogAxis()
        .setMin(limits.get(0).units())
        .setMax(limits.get(limits.size() - 1).units())
        .setName("Number of units, on a scale of tens")
        .setNameLocation("middle")
        .setNameGap(30)
        .setAxisLine(new AxisLine().setLineStyle(new LineStyle().setColor(Palette.AXIS.light())))
        .setSplitLine(new SplitLine().setShow(false))
        .setAxisLabel(label);
  }

  private static ValueAxis shares(Chart.Funnel chart, List<Chart.Placed> shown) {
    Chart.Limit first = chart.limits().get(0);
    double[] seen =
        DoubleStream.concat(
                shown.stream().mapToDouble(it -> it.point().value().getAsDouble()),
                DoubleStream.of(first.usual().low(), first.usual().high()))
            .toArray();
    int low = STEP * (int) Math.floor(DoubleStream.of(seen).min().getAsDouble() / STEP);
    int high = STEP * (int) Math.ceil(DoubleStream.of(seen).max().getAsDouble() / STEP);
    return Axes.shares("left", high)
        .setMin(low)
        .setInterval(high - low > 2 * STEP ? STEP : STEP / 2);
  }

  private static LineSeries limit(
      Chart.Funnel chart, ToDoubleFunction<Chart.Limit> end, String type) {
    Object[] data =
        chart.limits().stream()
            .map(it -> new Object[] {it.units(), end.applyAsDouble(it)})
            .toArray();
    return line(type, Palette.AXIS, 1).setData(data);
  }

  private static LineSeries all(Chart.Funnel chart) {
    double value = chart.all().value().orElse(0);
    Object[] data = chart.limits().stream().map(it -> new Object[] {it.units(), value}).toArray();
    return line("solid", Palette.INK, 1.5).setData(data);
  }

  private static LineSeries line(String type, Palette colour, double width) {
    return new LineSeries()
        .setSymbol("none")
        .setSilent(true)
        .setLineStyle(new LineStyle().setColor(colour.light()).setWidth(width).setType(type));
  }

  private ScatterSeries dots(Chart.Funnel chart, List<Chart.Placed> shown) {
    Set<String> named = named(chart, shown);
    double middle =
        Math.sqrt(
            chart.limits().get(0).units() * chart.limits().get(chart.limits().size() - 1).units());
    Object[] items =
        shown.stream().map(it -> dot(it, named.contains(it.point().label()), middle)).toArray();
    return new ScatterSeries()
        .setName(chart.name())
        .setZ(4)
        .setLabelLayout(new LabelLayout().setHideOverlap(true))
        .setData(items);
  }

  /** What lies furthest outside, as far as there is room for names. */
  private Set<String> named(Chart.Funnel chart, List<Chart.Placed> shown) {
    double all = chart.all().value().orElse(0);
    return shown.stream()
        .filter(it -> it.place().isOutside())
        .sorted(
            Comparator.comparing(
                it -> -Math.abs(it.point().value().getAsDouble() - all) * Math.sqrt(units(it))))
        .limit(room.isNarrow() ? MOST_NAMED / 2 : MOST_NAMED)
        .map(it -> it.point().label())
        .collect(Collectors.toSet());
  }

  private static double units(Chart.Placed placed) {
    return placed.of().value().orElse(1);
  }

  private static ScatterDataItem dot(Chart.Placed placed, boolean named, double middle) {
    boolean outside = placed.place().isOutside();
    double value = placed.point().value().getAsDouble();
    SeriesLabel label =
        Labels.beside(placed.point().label())
            .setBackgroundColor("transparent")
            .setPosition(units(placed) > middle ? "left" : "right")
            .setShow(named);
    return new ScatterDataItem()
        .setValue(new Object[] {units(placed), value})
        .setSymbol(outside ? "diamond" : "circle")
        .setSymbolSize(outside ? 13 : 8)
        .setLabel(label)
        .setItemStyle(new ItemStyle().setColor((outside ? Palette.SERIES1 : Palette.AXIS).light()));
  }
}
