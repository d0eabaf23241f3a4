package vitrine.edition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import vitrine.chart.Palette;

/** The style sheets and fonts of pages and editions, by file name. */
public final class Style {
  private static final String PICO =
      "/META-INF/resources/webjars/picocss__pico/2.1.1/css/pico.classless.min.css";
  private static final String FONT =
      "/META-INF/resources/webjars/fontsource__source-sans-pro/5.2.5/files/"
          + "source-sans-pro-latin-%s-normal.woff2";
  private static final SortedMap<String, byte[]> FILES = load();

  private Style() {}

  public static SortedMap<String, byte[]> files() {
    return FILES;
  }

  /** The style sheet of a printed edition. */
  static String ofPrint() {
    return new String(read("/style/print.css"), StandardCharsets.UTF_8);
  }

  private static SortedMap<String, byte[]> load() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put("pico.css", read(PICO));
    files.put("chart.css", Palette.css().getBytes(StandardCharsets.UTF_8));
    files.put("vitrine.css", read("/style/vitrine.css"));
    for (String weight : new String[] {"400", "600", "700"}) {
      files.put("source-sans-%s.woff2".formatted(weight), read(FONT.formatted(weight)));
    }
    return Collections.unmodifiableSortedMap(files);
  }

  private static byte[] read(String resource) {
    try (InputStream in = Style.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
