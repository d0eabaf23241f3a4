package vitrine.chart;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The colours of charts by what they mean, each for a light and a dark page.
 *
 * <p>Text has a contrast of 4.5 with the surface, marks of 3; series are told apart with any colour
 * vision. {@code INK} may be written on bands and on {@code HEAT1} to {@code HEAT3}, {@code
 * SURFACE} on {@code HEAT4} and {@code HEAT5}; on a series neither holds in both themes, so such a
 * label needs a plate of {@code SURFACE}.
 */
public enum Palette {
  INK("#1a222c", "#e6eaef"),
  MUTED("#55606c", "#a3adb8"),
  AXIS("#7c8793", "#7d8894"),
  GRID("#e4e8ed", "#2a323b"),
  SURFACE("#ffffff", "#14181d"),
  SERIES1("#0e4e91", "#2a7fdd"),
  SERIES2("#e1751b", "#fab247"),
  SERIES3("#1f837d", "#a7f2d1"),
  SERIES4("#5d1533", "#d66481"),
  SERIES5("#8789e4", "#bbbffc"),
  SERIES6("#5e5000", "#7a7300"),
  ACCENT("#0a6c94", "#5cc1e6"),
  POSITIVE("#278b7e", "#5ccdb8"),
  CAUTION("#c98200", "#f7c04a"),
  NEGATIVE("#a1232b", "#e0605c"),
  HIDDEN("#d9dde2", "#39424c"),
  BAND1("#d3e2f3", "#1d3a5a"),
  BAND2("#fbe3cc", "#4f3717"),
  BAND3("#d0ebe6", "#1d4a42"),
  HEAT1("#e3edf7", "#1c2b3c"),
  HEAT2("#b3cde6", "#264a70"),
  HEAT3("#7aa6d1", "#2f659f"),
  HEAT4("#3c76b0", "#5f9dd6"),
  HEAT5("#17497f", "#a5cdf3");

  private static final String STYLE_SHEET =
      """
      :root{$light}
      @media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){$dark}}
      @media screen{[data-theme=dark]{$dark}[data-theme=light]{$light}}
      .chart{display:block;width:100%;height:auto;font-family:inherit}
      @media (forced-colors:active){.chart{\
      --chart-ink:CanvasText;--chart-muted:CanvasText;--chart-axis:CanvasText;\
      --chart-grid:GrayText;--chart-hidden:GrayText;--chart-surface:Canvas}}
      $rules\
      """;

  private final String light;
  private final String dark;

  Palette(String light, String dark) {
    this.light = light;
    this.dark = dark;
  }

  public String role() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The colour on a light page as {@code #rrggbb}, which options use and files hold. */
  public String light() {
    return light;
  }

  /** The colour on a dark page as {@code #rrggbb}. */
  public String dark() {
    return dark;
  }

  static Optional<Palette> find(String light) {
    return Arrays.stream(values()).filter(role -> role.light.equals(light)).findFirst();
  }

  /** Replaces every {@code "$role"} by the colour on a light page. */
  static String paint(String json) {
    String painted = json;
    for (Palette role : values()) {
      painted = painted.replace("\"$" + role.role() + "\"", "\"" + role.light + "\"");
    }
    return painted;
  }

  /** The style sheet that lets charts follow the page's theme, print and forced colours. */
  public static String css() {
    return STYLE_SHEET
        .replace("$light", each(role -> "--chart-" + role.role() + ":" + role.light + ";"))
        .replace("$dark", each(role -> "--chart-" + role.role() + ":" + role.dark + ";"))
        .replace("$rules", each(Palette::rules));
  }

  private static String each(Function<Palette, String> text) {
    return Arrays.stream(values()).map(text).collect(Collectors.joining());
  }

  private String rules() {
    return """
    .f-$role{fill:var(--chart-$role)}
    .s-$role{stroke:var(--chart-$role)}
    """
        .replace("$role", role());
  }
}
