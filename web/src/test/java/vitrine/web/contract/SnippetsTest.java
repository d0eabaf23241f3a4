package vitrine.web.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.catalogue.Catalogue;
import vitrine.release.Sha256;
import vitrine.web.stage.Published;
import vitrine.web.stage.PublishedSite;
import vitrine.web.stage.Reader;

/** The lines on the page of the interface, run as a reader would run them. */
@ExtendWith(Published.class)
class SnippetsTest {
  private static final Map<String, List<String>> PROGRAMS =
      Map.of(
          "curl", List.of("sh", "-e"),
          "Python", List.of("python3"),
          "R", List.of("Rscript", "--vanilla"));
  private static final Map<String, String> NEEDED =
      Map.of("curl", "curl", "Python", "python3", "R", "Rscript");

  @TempDir private Path folder;

  private static Reader reader;
  private static Path edition;
  private static Document page;

  @BeforeAll
  static void open(PublishedSite published) {
    reader = published.reader();
    edition = published.installation().path("editions/2025/v1");
    page = Jsoup.parse(reader.get("/api").body());
  }

  /** What the lines for a tool print. */
  private String run(String tool, String operation) throws IOException {
    assumeTrue(isHere(NEEDED.get(tool)), "no " + NEEDED.get(tool) + " on the PATH");
    String label = page.select("#" + operation + " h3").text() + " with " + tool;
    String code =
        page.select("#" + operation + " pre[aria-label='" + label + "']").first().wholeText();
    Path script = Files.writeString(folder.resolve("script"), code);
    List<String> command =
        Stream.concat(PROGRAMS.get(tool).stream(), Stream.of(script.toString())).toList();
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    assertEquals(0, process.onExit().join().exitValue(), said);
    return said;
  }

  private static boolean isHere(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(it -> Files.isExecutable(Path.of(it, program)));
  }

  private static Stream<NamedCsvRecord> records(String csv) {
    return CsvReader.builder().ofNamedCsvRecord(csv).stream();
  }

  private static String lines(Stream<NamedCsvRecord> rows, String... columns) {
    return rows.map(row -> Stream.of(columns).map(row::getField).collect(Collectors.joining(" ")))
        .collect(Collectors.joining("\n"));
  }

  private static String bare(String tool, String said, String... columns) {
    return tool.equals("curl") ? lines(records(said), columns) : said.strip();
  }

  @ParameterizedTest
  @ValueSource(strings = {"curl", "Python", "R"})
  void observations_arePrintedAsPublished(String tool) throws IOException {
    String published = Files.readString(edition.resolve("tables/v1-by-service.csv"));
    Stream<NamedCsvRecord> counts =
        records(published).filter(it -> it.getField("statistic").equals("COUNT"));
    String expected = lines(counts, "SERVICE", "value");
    assertTrue(expected.lines().count() > 5, expected);
    assertEquals(expected, bare(tool, run(tool, "observations"), "SERVICE", "value"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"curl", "Python", "R"})
  void releases_areListed(String tool) throws IOException {
    assertEquals("2025 1\n2024 1", bare(tool, run(tool, "releases"), "period", "number"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"curl", "Python", "R"})
  void metrics_areListed(String tool) throws IOException {
    String expected =
        Catalogue.current().list().stream()
            .map(it -> it.code() + " " + it.name())
            .collect(Collectors.joining("\n"));
    assertEquals(expected, bare(tool, run(tool, "metrics"), "code", "name"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"curl", "Python", "R"})
  void chart_isSaved(String tool) throws IOException {
    run(tool, "chart");
    byte[] saved = Files.readAllBytes(folder.resolve("v1-by-month.svg"));
    assertArrayEquals(reader.bytes("GET", "/api/v1/charts/v1-by-month.svg").body(), saved);
  }

  @ParameterizedTest
  @ValueSource(strings = {"curl", "Python", "R"})
  void file_ofAnEdition_isReadAndChecked(String tool) throws IOException {
    Path file = edition.resolve("data/figures.csv");
    String said = run(tool, "release").strip();
    switch (tool) {
      case "curl" -> assertEquals(2, said.split(Sha256.of(file), -1).length - 1, said);
      case "Python" -> assertEquals("True", said);
      default -> assertEquals(records(Files.readString(file)).count(), Long.parseLong(said));
    }
  }
}
