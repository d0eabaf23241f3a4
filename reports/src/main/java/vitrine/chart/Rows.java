package vitrine.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.icepear.echarts.Option;
import org.icepear.echarts.charts.bar.BarSeries;
import org.icepear.echarts.components.legend.Legend;
import org.icepear.echarts.origin.util.SeriesOption;

/** Charts of one bar for each row, whole or divided. */
final class Rows {
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

  private final Room room;

  Rows(Room room) {
    this.room = room;
  }

  ChartFactory.Sized bars(Chart.Bars chart) {
    List<Point> points = chart.bars().points();
    Object[] items = points.stream().map(it -> Items.bar(it, Labels.right(it.text()))).toArray();
    BarSeries bars =
        new BarSeries()
            .setName(chart.bars().name())
            .setBarWidth(17)
            .setItemStyle(Options.fill(Palette.SERIES1).setBorderRadius(new Number[] {0, 2, 2, 0}))
            .setData(items);
    Option option =
        Options.of(Options.rows(0, 64))
            .setXAxis(Axes.hidden())
            .setYAxis(Axes.rows(Options.labels(points), room))
            .setSeries(new SeriesOption[] {bars, Options.notShown(points)});
    return new ChartFactory.Sized(points.size() * room.row + 16, option);
  }

  ChartFactory.Sized stacks(Chart.Stacks chart) {
    SeriesOption[] series =
        IntStream.range(0, chart.parts().size())
            .mapToObj(i -> part(chart.parts().get(i), PARTS[i % PARTS.length]))
            .toArray(SeriesOption[]::new);
    Legend legend =
        new Legend()
            .setTop(0)
            .setLeft(0)
            .setItemWidth(13)
            .setItemHeight(13)
            .setItemGap(14)
            .setIcon("rect")
            .setTextStyle(Axes.text(Palette.INK, 13));
    List<String> names = chart.parts().stream().map(Chart.Series::name).toList();
    int top = 10 + 22 * LegendLines.count(names, room.width);
    Option option =
        Options.of(Options.rows(top, 12))
            .setLegend(legend)
            .setXAxis(Axes.hidden().setMax(100))
            .setYAxis(Axes.rows(chart.bars().toArray(String[]::new), room))
            .setSeries(series)
            .setAria(Axes.decals());
    return new ChartFactory.Sized(top + chart.bars().size() * room.row + 8, option);
  }

  private BarSeries part(Chart.Series part, Palette colour) {
    Object[] items =
        part.points().stream().map(it -> Items.bar(it, Labels.inside(it, room))).toArray();
    return new BarSeries()
        .setName(part.name())
        .setStack("whole")
        .setBarWidth(19)
        .setItemStyle(
            Options.fill(colour).setBorderColor(Palette.SURFACE.light()).setBorderWidth(1))
        .setData(items);
  }
}
