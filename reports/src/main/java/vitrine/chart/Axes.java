package vitrine.chart;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.icepear.echarts.components.coord.AxisLine;
import org.icepear.echarts.components.coord.SplitLine;
import org.icepear.echarts.components.coord.cartesian.CategoryAxis;
import org.icepear.echarts.components.coord.cartesian.ValueAxis;
import org.icepear.echarts.components.series.LineStyle;
import org.icepear.echarts.components.text.Label;

/** Axes: few lines, no ticks, words in ink and scales in grey. */
final class Axes {
  private static final String FAINT = "rgba(255,255,255,0.28)";

  private Axes() {}

  static CategoryAxis category(String[] labels, Room room) {
    return new CategoryAxis()
        .setData(labels)
        .setAxisTick(Map.of("show", false))
        .setAxisLine(new AxisLine().setLineStyle(new LineStyle().setColor(Palette.AXIS.light())))
        .setAxisLabel(label(Palette.MUTED, 12, Map.of("interval", room.isNarrow() ? "auto" : 0)));
  }

  /** One row for each label, the first on top. */
  static CategoryAxis rows(String[] labels, Room room) {
    return new CategoryAxis()
        .setData(labels)
        .setInverse(true)
        .setAxisTick(Map.of("show", false))
        .setAxisLine(new AxisLine().setShow(false))
        .setAxisLabel(
            label(
                Palette.INK,
                13,
                Map.of(
                    "interval",
                    0,
                    "width",
                    room.longestLabel,
                    "overflow",
                    "truncate",
                    "margin",
                    10)));
  }

  static ValueAxis values() {
    return new ValueAxis()
        .setSplitNumber(4)
        .setMin(0)
        .setAxisLine(new AxisLine().setShow(false))
        .setSplitLine(grid())
        .setAxisLabel(label(Palette.MUTED, 12, Map.of()));
  }

  /** Shares from none to an end, in hundredths. */
  static ValueAxis shares(String position, int end) {
    return new ValueAxis()
        .setMin(0)
        .setMax(end)
        .setInterval(end / 4.0)
        .setPosition(position)
        .setAxisLine(new AxisLine().setShow(false))
        .setSplitLine(grid())
        .setAxisLabel(label(Palette.MUTED, 12, Map.of("formatter", "{value}%")));
  }

  /** Amounts of any sign. */
  static ValueAxis amounts(String position, String format) {
    return new ValueAxis()
        .setSplitNumber(4)
        .setPosition(position)
        .setAxisLine(new AxisLine().setShow(false))
        .setSplitLine(grid())
        .setAxisLabel(label(Palette.MUTED, 12, Map.of("formatter", format)));
  }

  static ValueAxis hidden() {
    return new ValueAxis().setShow(false).setMin(0);
  }

  static Label text(Palette colour, int size) {
    return new Label().setColor(colour.light()).setFontSize(size);
  }

  /** Patterns over the colours of parts, for those who cannot tell the colours. */
  static Map<String, Object> decals() {
    List<Map<String, Object>> patterns =
        List.of(
            Map.of("symbol", "none"),
            stripes(45),
            Map.of("symbol", "circle", "symbolSize", 0.35, "color", FAINT),
            stripes(-45),
            stripes(0),
            stripes(90),
            Map.of("symbol", "rect", "symbolSize", 0.3, "color", FAINT),
            Map.of("symbol", "none"));
    return Map.of("enabled", true, "decal", Map.of("show", true, "decals", patterns));
  }

  private static Map<String, Object> stripes(int degrees) {
    return Map.of(
        "symbol",
        "rect",
        "symbolSize",
        1,
        "color",
        FAINT,
        "dashArrayX",
        List.of(1, 0),
        "dashArrayY",
        List.of(1, 5),
        "rotation",
        Math.toRadians(degrees));
  }

  private static SplitLine grid() {
    return new SplitLine().setLineStyle(new LineStyle().setColor(Palette.GRID.light()));
  }

  private static Map<String, Object> label(Palette colour, int size, Map<String, Object> more) {
    Map<String, Object> label = new TreeMap<>(more);
    label.put("color", colour.light());
    label.put("fontSize", size);
    return label;
  }
}
