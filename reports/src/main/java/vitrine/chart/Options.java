package vitrine.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.icepear.echarts.Option;
import org.icepear.echarts.charts.bar.BarItemStyle;
import org.icepear.echarts.charts.scatter.ScatterSeries;
import org.icepear.echarts.components.grid.Grid;
import org.icepear.echarts.components.series.ItemStyle;

/** What the options of all charts have in common. */
final class Options {
  private Options() {}

  static Option of(Grid grid) {
    return new Option().setAnimation(false).setUseUTC(true).setGrid(grid);
  }

  static Grid rows(int top, int right) {
    return new Grid().setLeft(0).setRight(right).setTop(top).setBottom(4).setContainLabel(true);
  }

  static String[] labels(List<Point> points) {
    return points.stream().map(Point::label).toArray(String[]::new);
  }

  static BarItemStyle fill(Palette colour) {
    return new BarItemStyle().setColor(colour.light());
  }

  /** The symbols of the points that have no value, one on each row. */
  static ScatterSeries notShown(List<Point> points) {
    Object[] items =
        IntStream.range(0, points.size())
            .filter(i -> points.get(i).value().isEmpty())
            .mapToObj(i -> Items.notShown(points.get(i), i))
            .toArray();
    return unseen(items);
  }

  /** A series of which only the labels are seen. */
  static ScatterSeries unseen(Object[] items) {
    return new ScatterSeries()
        .setSymbolSize(1)
        .setItemStyle(new ItemStyle().setColor("transparent"))
        .setData(items);
  }
}
