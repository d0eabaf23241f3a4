package vitrine.chart;

import java.util.List;

/** The lines that a legend takes when its names wrap. */
final class LegendLines {
  private static final double SYMBOL_AND_GAPS = 13 + 5 + 14;
  private static final String FONT = "13px Source Sans";
  private static final TextWidths WIDTHS = new TextWidths();

  private LegendLines() {}

  static int count(List<String> names, int width) {
    int lines = 1;
    double used = 0;
    for (String name : names) {
      double wide = SYMBOL_AND_GAPS + WIDTHS.pixels(name, FONT);
      if (used > 0 && used + wide > width) {
        lines++;
        used = 0;
      }
      used += wide;
    }
    return lines;
  }
}
