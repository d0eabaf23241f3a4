package vitrine.chart;

import java.util.List;
import org.icepear.echarts.charts.bar.BarDataItem;
import org.icepear.echarts.charts.bar.BarLabel;
import org.icepear.echarts.charts.line.LineDataItem;
import org.icepear.echarts.charts.scatter.ScatterDataItem;

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

  static ScatterDataItem dot(Point point, int row) {
    return point.value().isPresent()
        ? new ScatterDataItem()
            .setValue(new Object[] {point.value().getAsDouble(), row})
            .setLabel(Labels.beside(point.text()))
        : new ScatterDataItem().setValue(new Object[] {GAP, row});
  }

  static ScatterDataItem notShown(Point point, int row, double at) {
    return new ScatterDataItem()
        .setValue(new Object[] {at, row})
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
