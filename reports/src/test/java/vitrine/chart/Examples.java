package vitrine.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The charts that the tests draw; a colour in their options is written as {@code "$role"}. */
final class Examples {
  static final SvgRenderer RENDERER = new SvgRenderer();
  static final List<String> NAMES =
      List.of("months", "services", "shares", "steps", "heat", "scatter", "whiskers");

  private Examples() {}

  static ChartSource named(String name) {
    return chart(640, name.equals("services") ? 560 : 360, text(name + ".json"));
  }

  static ChartSource chart(String option) {
    return chart(640, 360, option);
  }

  private static ChartSource chart(int width, int height, String option) {
    return new ChartSource(width, height, Palette.paint(option), "Title", "What it shows");
  }

  private static String text(String resource) {
    try (InputStream in = Examples.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
