package vitrine.chart;

import java.util.List;
import org.icepear.echarts.charts.bar.BarDataItem;
import org.icepear.echarts.charts.bar.BarLabel;
import org.icepear.echarts.charts.line.LineDataItem;
import org.icepear.echarts.charts.scatter.ScatterDataItem;
import org.icepear.echarts.components.series.ItemStyle;

/** Points as data items; a point without a value is a gap and never a zero. */
final class Items {
  private static final String GAP = "-";

  private Items() {}

  static BarDataItem bar(Point point, BarLabel label) {
    BarDataItem item = new BarDataItem().setLabel(label);
    return point.value().isPresent()
        ? item.setValue(point.value().getAsDouble())
        : item.setValue(GAP);
  }

  static LineDataItem line(Point point) {
    LineDataItem item = new LineDataItem();
    return point.value().isPresent()
        ? item.setValue(point.value().getAsDouble())
        : item.setValue(GAP);
  }

  static ScatterDataItem dot(Point point, int row, Palette colour) {
    Object value = point.value().isPresent() ? point.value().getAsDouble() : GAP;
    return new ScatterDataItem()
        .setValue(new Object[] {value, row})
        .setItemStyle(new ItemStyle().setColor(colour.light()));
  }

  /** The text of a point, beside a place on its row. */
  static ScatterDataItem text(Point point, int row, double at) {
    return new ScatterDataItem()
        .setValue(new Object[] {at, row})
        .setLabel(Labels.beside(point.text()));
  }

  /** The lower ends of intervals, or their widths, for bars and areas that stand on each other. */
  static Object[] intervals(List<Point> points, boolean width) {
    return points.stream()
        .map(
            point ->
                point
                    .interval()
                    .<Object>map(it -> width ? it.high() - it.low() : it.low())
                    .orElse(GAP))
        .toArray();
  }

  static ScatterDataItem notShown(Point point, int row) {
    return new ScatterDataItem()
        .setValue(new Object[] {0, row})
        .setLabel(
            Labels.beside(point.text()).setColor(Palette.MUTED.light()).setFontStyle("italic"));
  }

  /** The index of the last point with a value; -1 if there is none. */
  static int lastShown(List<Point> points) {
    int last = points.size() - 1;
    while (last >= 0 && points.get(last).value().isEmpty()) {
      last--;
    }
    return last;
  }
}
