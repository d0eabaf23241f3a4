package vitrine.pipelines.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrine.casefile.Resource;
import vitrine.disclosure.Basis;
import vitrine.pipelines.Settings;
import vitrine.pipelines.export.Format;
import vitrine.release.Release;
import vitrine.tally.Cell;

class RestatedReleaseTest {
  @TempDir private Path folder;

  private record Outcome(int code, String err) {
    void ok() {
      assertEquals(Exit.OK, code, err);
    }

    void refused(String... words) {
      assertEquals(Exit.DATA_REFUSED_OR_DIFFERENT, code, err);
      List.of(words).forEach(it -> assertTrue(err.contains(it), it + " is not in " + err));
    }
  }

  /** Makes a release of some cases. */
  @BeforeEach
  void runFirst() throws IOException {
    export("s-1");
    run("first", "s-1").ok();
  }

  private BrokenExport export(String name) throws IOException {
    return new BrokenExport(
        folder.resolve(name), Format.CSV, BrokenExport.submission(name, "x-test", ""));
  }

  /** Makes an export of six cases, five of which came by the channel of those of the first. */
  private void exportLate() throws IOException {
    export("s-2").cell(Resource.CASES, 4, "channel", "X_USER_REPORT");
  }

  private Outcome run(String out, String... more) {
    return runIn("home", "2025", out, more);
  }

  private Outcome runIn(String home, String period, String out, String... more) {
    List<String> arguments = new ArrayList<>(List.of("run", "--period", period));
    for (String each : more) {
      Path path = folder.resolve(each);
      arguments.add(Files.exists(path) ? path.toString() : each);
    }
    arguments.addAll(List.of("--out", folder.resolve(out).toString()));
    StringWriter err = new StringWriter();
    PrintWriter said = new PrintWriter(err);
    Settings settings = Settings.of(Map.of("VITRINE_HOME", folder.resolve(home).toString()));
    int code =
        Commands.line(settings, new Terminal(new PrintWriter(new StringWriter()), said, false))
            .setErr(said)
            .execute(arguments.toArray(String[]::new));
    return new Outcome(code, err.toString());
  }

  private Release open(String release) {
    return Release.open(folder.resolve(release));
  }

  @Test
  void run_restatingWithoutRevision_hasTheSameFiguresAndNamesWhatItRestates() {
    run("next", "s-1", "--restates", "first").ok();
    assertEquals("", open("first").manifest().restates());
    assertEquals(open("first").digest(), open("next").manifest().restates());
    assertEquals(open("first").figures().byKey(), open("next").figures().byKey());
    assertEquals(Basis.of(open("first").tallies()), open("next").basis());
    assertFalse(Files.exists(folder.resolve("first/restricted/basis-units.csv")));
  }

  @Test
  void run_restatingWithFewMoreCasesOfACell_keepsItsCounts() throws IOException {
    exportLate();
    run("plain", "s-2", "--onto", "first").ok();
    run("next", "s-2", "--onto", "first", "--restates", "first").ok();
    Release next = open("next");
    assertEquals(open("plain").tallies(), next.tallies());
    Cell whole = new Cell("V1", "WHOLE", List.of());
    assertEquals(next.tallies().find(whole), next.basis().units().find(whole));
    Cell hotlines = new Cell("V1", "CHANNEL", List.of("X_HOTLINE"));
    assertEquals(open("first").tallies().find(hotlines), next.basis().units().find(hotlines));
    assertNotEquals(next.tallies().find(hotlines), next.basis().units().find(hotlines));
  }

  @Test
  void run_restatingARestatement_startsFromItsBasis() throws IOException {
    exportLate();
    run("second", "s-2", "--onto", "first", "--restates", "first").ok();
    run("third", "s-2", "s-1", "--restates", "second").ok();
    assertEquals(open("second").basis(), open("third").basis());
    assertEquals(open("second").figures().byKey(), open("third").figures().byKey());
    assertEquals(open("second").digest(), open("third").manifest().restates());
  }

  @Test
  void run_ontoAndRestating_isThatOfAllExports() throws IOException {
    exportLate();
    run("late", "s-2", "--onto", "first", "--restates", "first").ok();
    run("scratch", "s-2", "s-1", "--restates", "first").ok();
    assertEquals(open("scratch").digest(), open("late").digest());
  }

  @Test
  void run_restatingOtherPeriodSpreadOrKey_isRefusedWithItsRepair() {
    runIn("home", "2024", "no", "s-1", "--restates", "first")
        .refused("its period is 2025, expected 2024", "Run with its --period");
    run("no", "s-1", "--restates", "first", "--spread", "25")
        .refused("its spread is 15.0, expected 25.0");
    runIn("elsewhere", "2025", "no", "s-1", "--restates", "first")
        .refused("its protection key is", "keys/protection.key");
    assertFalse(Files.exists(folder.resolve("no")));
  }

  @Test
  void run_restatingReleaseThatWasChanged_isRefused() throws IOException {
    run("next", "s-1", "--restates", "first").ok();
    Files.writeString(folder.resolve("next/restricted/basis-parts.csv"), "x");
    run("no", "s-1", "--restates", "next").refused("restricted/basis-parts.csv was altered");
  }
}
