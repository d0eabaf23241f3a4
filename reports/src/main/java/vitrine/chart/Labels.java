package vitrine.chart;

import org.icepear.echarts.charts.bar.BarLabel;
import org.icepear.echarts.components.series.SeriesLabel;

/** Labels that stand beside what they name, in place of a legend. */
final class Labels {
  private static final int LONGEST_BESIDE = 7;

  private Labels() {}

  static BarLabel right(String text) {
    return bar(text, "right", Palette.INK, 13);
  }

  /** The value inside its part of a bar, if there is room. */
  static BarLabel inside(Point point, Room within) {
    boolean room = point.value().orElse(0) >= within.leastForText;
    return bar(point.text(), "inside", Palette.INK, 12)
        .setBackgroundColor(Palette.SURFACE.light())
        .setPadding(new Number[] {1, 4})
        .setBorderRadius(3)
        .setShow(room);
  }

  private static BarLabel bar(String text, String position, Palette colour, int size) {
    return new BarLabel()
        .setShow(true)
        .setPosition(position)
        .setFormatter(text)
        .setColor(colour.light())
        .setFontSize(size);
  }

  static SeriesLabel beside(String text) {
    return new SeriesLabel()
        .setShow(true)
        .setPosition("right")
        .setBackgroundColor(Palette.SURFACE.light())
        .setPadding(new Number[] {1, 3})
        .setDistance(7)
        .setFormatter(text)
        .setColor(Palette.INK.light())
        .setFontSize(13);
  }

  static SeriesLabel over(String text) {
    return beside(text).setBackgroundColor("transparent").setPosition("top").setDistance(5);
  }

  /** The name of a line at its end, or over or under it where there is no room beside it. */
  static SeriesLabel end(String text, Palette colour, boolean above) {
    boolean beside = text.length() <= LONGEST_BESIDE;
    double offset = beside ? 7 : 13;
    return new SeriesLabel()
        .setShow(true)
        .setPosition(beside ? "right" : "left")
        .setOffset(new Number[] {0, above ? -offset : offset})
        .setDistance(beside ? 8 : 0)
        .setFormatter(text)
        .setColor(colour.light())
        .setFontWeight("bold")
        .setFontSize(13);
  }
}
