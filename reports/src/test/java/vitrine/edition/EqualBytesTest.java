package vitrine.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vitrine.attack.Review;
import vitrine.chart.SvgRenderer;
import vitrine.edition.data.OpenData;
import vitrine.edition.data.Publisher;

/** Sets and maps of constants have another order in each process; editions do not. */
class EqualBytesTest {
  @Test
  void edition_inTwoProcesses_hasTheSameBytes() throws Exception {
    List<Process> processes = List.of(start("1"), start("4"));
    String one = said(processes.get(0));
    assertTrue(one.lines().count() > 100, one);
    assertEquals(one, said(processes.get(1)));
  }

  private static Process start(String processors) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:ActiveProcessorCount=" + processors,
            "-cp",
            System.getProperty("java.class.path"),
            Publishing.class.getName())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static String said(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  /** What each process does. */
  static final class Publishing {
    private Publishing() {}

    public static void main(String[] arguments) {
      Edition edition = SmallEdition.of("2018");
      Map<String, byte[]> data = OpenData.of(edition, Publisher.UNNAMED);
      Charts charts = Charts.drawn(edition, new SvgRenderer());
      EditionFiles files = EditionFiles.of(edition, new Review(List.of(), List.of()), charts, data);
      System.out.print(new String(files.byPath().get(EditionFiles.SUMS), StandardCharsets.UTF_8));
    }
  }
}
