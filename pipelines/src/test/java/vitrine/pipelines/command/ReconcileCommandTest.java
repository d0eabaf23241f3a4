package vitrine.pipelines.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrine.pipelines.Settings;

/** The publisher's own numbers beside those computed from its notices and from its tables. */
class ReconcileCommandTest {
  private static final Path REPOSITORY = Path.of("").toAbsolutePath().getParent();
  private static final Path REAL =
      Path.of(
              System.getProperty(
                  "vitrine.realdata", REPOSITORY.resolveSibling("shared/realdata").toString()))
          .resolve("github-dmca");

  @TempDir private Path folder;

  private record Outcome(int code, String out) {
    List<String> lines() {
      return out.lines().toList();
    }
  }

  @BeforeEach
  void realDataIsThere() {
    assumeTrue(Files.isDirectory(REAL), "skipped: there is no " + REAL);
  }

  private Outcome execute(String... arguments) {
    StringWriter out = new StringWriter();
    Terminal terminal =
        new Terminal(new PrintWriter(out), new PrintWriter(new StringWriter()), false);
    Settings settings = Settings.of(Map.of("VITRINE_HOME", folder.resolve("home").toString()));
    return new Outcome(Commands.line(settings, terminal).execute(arguments), out.toString());
  }

  private Path release(String mapping) {
    Path export = folder.resolve("export");
    Path release = folder.resolve("release");
    Path file = REPOSITORY.resolve("data-samples/mappings").resolve(mapping);
    assertEquals(
        Exit.OK,
        execute(
                "convert",
                "--mapping",
                file.toString(),
                REAL.toString(),
                "--out",
                export.toString())
            .code());
    assertEquals(
        Exit.OK,
        execute("run", export.toString(), "--period", "2015..2018", "--out", release.toString())
            .code());
    return release;
  }

  private Outcome reconcile(Path release, String metric, String value) {
    return execute(
        "reconcile",
        release.toString(),
        "--metric",
        metric,
        "--by",
        "MONTH",
        "--reported",
        REAL.resolve("expected_monthly.csv").toString(),
        "--cell",
        "year,month",
        "--value",
        value);
  }

  @Test
  void notices_ofEveryMonth_areThoseOfTheFiles() {
    Path release = release("github-dmca.yaml");
    Outcome own = reconcile(release, "V1", "events_takedown");
    assertEquals(Exit.OK, own.code(), own.out());
    assertTrue(own.out().startsWith("48 cells exact"), own.out());
    Outcome published = reconcile(release, "V1", "summary_notices");
    assertEquals(Exit.DATA_REFUSED_OR_DIFFERENT, published.code());
    assertEquals(
        List.of(
            "2015-02  DIFF  reported 17  recomputed 16  difference -1",
            "2015-03  DIFF  reported 43  recomputed 44  difference +1",
            "2015-07  DIFF  reported 94  recomputed 93  difference -1",
            "2015-09  DIFF  reported 65  recomputed 66  difference +1",
            "2016-02  DIFF  reported 80  recomputed 81  difference +1",
            "2017-04  DIFF  reported 78  recomputed 79  difference +1",
            "2017-05  DIFF  reported 113  recomputed 112  difference -1",
            "2017-06  DIFF  reported 113  recomputed 115  difference +2",
            "2018-09  DIFF  reported 149  recomputed 148  difference -1",
            "39 cells exact, 9 different, 0 not recomputed, 0 not reported."),
        published.lines());
  }

  @Test
  void compiledTables_differFromTheSummaries_whereTheyAreBroken() {
    Path release = release("github-dmca-compiled.yaml");
    assertEquals(
        List.of(
            "2015-02  DIFF  reported 17  recomputed 16  difference -1",
            "2017-05  DIFF  reported 113  recomputed 112  difference -1",
            "2017-12  DIFF  reported 126  recomputed 124  difference -2",
            "45 cells exact, 3 different, 0 not recomputed, 0 not reported."),
        reconcile(release, "V1", "summary_notices").lines());
    assertEquals(
        List.of(
            "2015-02  DIFF  reported 181  recomputed 148  difference -33",
            "2017-05  DIFF  reported 361  recomputed 359  difference -2",
            "2017-12  DIFF  reported 555  recomputed 553  difference -2",
            "45 cells exact, 3 different, 0 not recomputed, 0 not reported."),
        reconcile(release, "V2", "summary_takedowns").lines());
  }
}
