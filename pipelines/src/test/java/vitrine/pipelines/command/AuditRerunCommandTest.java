package vitrine.pipelines.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.casefile.Resource;
import vitrine.pipelines.export.Format;

class AuditRerunCommandTest {
  private static final String ONE = "STATEMENT_CATEGORY_PROTECTION_OF_MINORS";
  private static final String OTHER = "STATEMENT_CATEGORY_VIOLENCE";

  @TempDir private Path folder;

  private AuditDesk desk;

  @BeforeEach
  void makeRelease() throws IOException {
    desk = new AuditDesk(folder.resolve("home"));
    export("s-1");
    export("s-2");
    run("sealed", "s-1", "s-2");
  }

  private BrokenExport export(String name) throws IOException {
    return export(name, name);
  }

  private BrokenExport export(String place, String name) throws IOException {
    return new BrokenExport(
        folder.resolve(place), Format.CSV, BrokenExport.submission(name, "x-test", ""));
  }

  private void run(String out, String... exports) {
    Object[] arguments = new Object[exports.length + 5];
    arguments[0] = "run";
    for (int i = 0; i < exports.length; i++) {
      arguments[i + 1] = folder.resolve(exports[i]);
    }
    System.arraycopy(
        new Object[] {"--period", "2025", "--out", folder.resolve(out)},
        0,
        arguments,
        exports.length + 1,
        4);
    desk.execute(arguments).is(Exit.OK);
  }

  private Path in(String name) {
    return folder.resolve(name);
  }

  private static List<NamedCsvRecord> rows(Path file) throws IOException {
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      return csv.stream().toList();
    }
  }

  /** The cells whose line in the files of exact tallies differs. */
  private Set<String> changedCells(String one, String other) throws IOException {
    Map<String, String> before = lines(one);
    Map<String, String> after = lines(other);
    Set<String> cells = new TreeSet<>(before.keySet());
    cells.addAll(after.keySet());
    cells.removeIf(it -> before.getOrDefault(it, "").equals(after.getOrDefault(it, "")));
    return cells;
  }

  private Map<String, String> lines(String release) throws IOException {
    Map<String, String> lines = new HashMap<>();
    for (NamedCsvRecord row : rows(in(release).resolve("restricted/tallies.csv"))) {
      lines.put(cell(row), row.getField("counts") + row.getField("histograms"));
    }
    return lines;
  }

  private static String cell(NamedCsvRecord row) {
    return row.getField("metric") + " " + row.getField("breakdown") + " " + row.getField("cell");
  }

  @ParameterizedTest
  @ValueSource(strings = {"local", "spark"})
  void rerun_sameInputs_isEqualToTheByte(String engine) {
    desk.execute("audit", "rerun", in("sealed"), in("s-2"), in("s-1"), "--engine", engine)
        .is(Exit.OK)
        .says("Every number that was compared is the same", "the same bytes");
  }

  @Test
  void rerun_withoutTheKey_comparesExactTallies() {
    new AuditDesk(in("elsewhere"))
        .execute("audit", "rerun", in("sealed"), in("s-1"), in("s-2"))
        .is(Exit.OK)
        .says(" and 0 figures compared", "Figures were not compared: the protection key");
    assertFalse(Files.exists(in("elsewhere/keys")));
  }

  @Test
  void rerun_otherInputs_areNamedAndRefused() throws IOException {
    export("s-3");
    export("late", "s-2").replace(Resource.CASES, "X_HOTLINE", "X_TRUSTED_FLAGGER");
    desk.execute("audit", "rerun", in("sealed"), in("late"), in("s-3"))
        .is(Exit.DATA_REFUSED_OR_DIFFERENT)
        .says(
            "missing: cases-00001.csv of s-1",
            "different: cases-00001.csv of s-2",
            "different: datapackage.json of s-2",
            "new: appeals-00001.csv of s-3",
            "Nothing was compared");
  }

  @Test
  void rerun_fileAlteredUnderItsDescription_isNamed() throws IOException {
    Path file = in("s-2").resolve("cases-00001.csv");
    String text = Files.readString(file);
    Files.writeString(file, text.replaceFirst("2025-03-03T10:05:00Z", "2025-03-03T10:06:00Z"));
    AuditDesk.Outcome outcome =
        desk.execute("audit", "rerun", in("sealed"), in("s-1"), in("s-2"))
            .is(Exit.DATA_REFUSED_OR_DIFFERENT)
            .says("different: cases-00001.csv of s-2");
    assertFalse(outcome.err().contains("datapackage.json"), outcome.err());
  }

  @Test
  void rerun_oneCaseChanged_differsInItsCellsOnly() throws IOException {
    export("late", "s-2")
        .replace(Resource.CASES, ONE, OTHER)
        .replace(Resource.CASES, "KEYWORD_CHILD_SEXUAL_ABUSE_MATERIAL", "");
    run("changed", "s-1", "late");
    desk.execute(
            "audit",
            "rerun",
            in("sealed"),
            in("s-1"),
            in("late"),
            "--anyway",
            "--out",
            in("diff.html"))
        .is(Exit.DATA_REFUSED_OR_DIFFERENT)
        .says("cells of exact tallies differ");
    List<NamedCsvRecord> told = rows(in("diff.csv"));
    Set<String> cells =
        told.stream()
            .filter(it -> it.getField("kind").equals("TALLY"))
            .map(AuditRerunCommandTest::cell)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(changedCells("sealed", "changed"), cells);
    assertTrue(cells.contains("V1 CATEGORY " + ONE), cells::toString);
    assertFalse(cells.contains("V1 WHOLE "), cells::toString);
    assertEquals(List.of("12>11"), numbers(told, "V1", ONE));
    assertEquals(List.of(">1"), numbers(told, "V1", OTHER));
    String page = Files.readString(in("diff.html"));
    assertTrue(page.contains("Restricted.") && page.contains("V1 CATEGORY " + ONE), page);
    assertFalse(page.contains("<script"), page);
  }

  private static List<String> numbers(List<NamedCsvRecord> rows, String metric, String cell) {
    return rows.stream()
        .filter(it -> it.getField("kind").equals("TALLY"))
        .filter(it -> it.getField("metric").equals(metric) && it.getField("cell").equals(cell))
        .map(it -> it.getField("sealed") + ">" + it.getField("recomputed"))
        .toList();
  }
}
