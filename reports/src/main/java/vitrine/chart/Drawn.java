package vitrine.chart;

/**
 * One chart as SVG.
 *
 * @param wide for a place beside other content
 * @param narrow for a narrow screen, with the same values
 */
public record Drawn(String wide, String narrow) {
  /**
   * Draws a chart.
   *
   * @param title what it shows, for those who cannot see it
   * @throws ChartFailed if it cannot be drawn
   */
  public static Drawn of(SvgRenderer renderer, Chart chart, String title) {
    return new Drawn(wide(renderer, chart, title), narrow(renderer, chart, title));
  }

  /** The drawing for a place beside other content. */
  public static String wide(SvgRenderer renderer, Chart chart, String title) {
    return renderer.render(ChartFactory.source(chart, title, Room.WIDE));
  }

  /** The drawing for a narrow screen. */
  public static String narrow(SvgRenderer renderer, Chart chart, String title) {
    return renderer.render(ChartFactory.source(chart, title, Room.NARROW));
  }
}
