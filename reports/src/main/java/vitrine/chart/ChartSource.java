package vitrine.chart;

/**
 * One chart to draw: an ECharts option as JSON, the size of its view box in pixels, and the words
 * that stand for it where it cannot be seen.
 */
public record ChartSource(int width, int height, String option, String title, String description) {
  private static final int LARGEST_SIDE = 10_000;

  public ChartSource {
    requireSide("width", width);
    requireSide("height", height);
    requireWords("title", title);
    requireWords("description", description);
  }

  private static void requireSide(String name, int pixels) {
    if (pixels < 1 || pixels > LARGEST_SIDE) {
      throw new IllegalArgumentException(
          name + " must be 1 to " + LARGEST_SIDE + " pixels, not " + pixels);
    }
  }

  private static void requireWords(String name, String words) {
    if (words.isBlank()) {
      throw new IllegalArgumentException(
          "a chart needs a " + name + " for those who cannot see it");
    }
  }
}
