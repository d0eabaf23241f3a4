package vitrine.chart;

import org.icepear.echarts.components.marker.MarkLine;
import org.icepear.echarts.components.marker.MarkLine1DDataItem;
import org.icepear.echarts.components.series.LineStyle;
import org.icepear.echarts.components.series.SeriesLineLabel;

/** Lines across a chart. */
final class Marks {
  private Marks() {}

  /** A dashed line from top to bottom, to compare each row with. */
  static MarkLine across(double at) {
    return new MarkLine()
        .setSilent(true)
        .setSymbol("none")
        .setLineStyle(new LineStyle().setColor(Palette.INK.light()).setWidth(1).setType("dashed"))
        .setLabel(new SeriesLineLabel().setShow(false))
        .setData(new Object[] {new MarkLine1DDataItem().setXAxis(at)});
  }
}
