package vitrine.chart;

import org.icepear.echarts.components.marker.MarkLine;
import org.icepear.echarts.components.marker.MarkLine1DDataItem;
import org.icepear.echarts.components.series.LineStyle;
import org.icepear.echarts.components.series.SeriesLineLabel;

/** Lines across a chart. */
final class Marks {
  private Marks() {}

  /** The value of all units, to compare each part with. */
  static MarkLine all(Point all) {
    return new MarkLine()
        .setSilent(true)
        .setSymbol("none")
        .setLineStyle(new LineStyle().setColor(Palette.INK.light()).setWidth(1.25).setType("solid"))
        .setLabel(
            new SeriesLineLabel()
                .setPosition("end")
                .setFormatter("All " + all.text())
                .setColor(Palette.INK.light())
                .setFontWeight("bold")
                .setFontSize(12))
        .setData(new Object[] {new MarkLine1DDataItem().setXAxis(all.value().getAsDouble())});
  }
}
