package vitrine.pipelines.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vitrine.release.Folder;

class AuditOrdersCommandTest {
  private static final int CASES = 12_000;
  private static final int PLANTED = 45;

  @TempDir private Path folder;

  private AuditDesk desk;

  @BeforeEach
  void openDesk() {
    desk = new AuditDesk(folder.resolve("home"));
  }

  private Path in(String name) {
    return folder.resolve(name);
  }

  private void sample(String format) {
    desk.execute(
            "sample",
            "--cases",
            CASES,
            "--seed",
            5,
            "--format",
            format,
            "--out",
            in("services"),
            "--authorities",
            in("authorities"),
            "--disagreements",
            PLANTED)
        .is(Exit.OK)
        .says(PLANTED + " planted disagreements");
  }

  private AuditDesk.Outcome reconcile(String out, Object... more) {
    List<Object> arguments =
        new ArrayList<>(List.of("audit", "orders", in("services"), in("authorities")));
    arguments.addAll(List.of("--out", in(out)));
    Collections.addAll(arguments, more);
    return desk.execute(arguments.toArray()).is(Exit.OK);
  }

  private List<NamedCsvRecord> rows(String file) throws IOException {
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(in(file))) {
      return csv.stream().toList();
    }
  }

  private Set<String> planted() throws IOException {
    return rows("authorities/disagreements.csv").stream()
        .map(it -> String.join(" ", it.getFields()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> found(String out) throws IOException {
    return rows(out + "/restricted/orders.csv").stream()
        .map(
            it ->
                String.join(
                    " ",
                    it.getField("incident_token"),
                    it.getField("state"),
                    it.getField("reasons")))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @CsvSource({"csv, local", "parquet, spark"})
  void plantedDisagreements_areFound_andNoOthers(String format, String engine) throws IOException {
    sample(format);
    reconcile("out", "--engine", engine);
    assertEquals(PLANTED, planted().size());
    assertEquals(planted(), found("out"));
    Map<String, Long> reasons = new TreeMap<>();
    for (NamedCsvRecord row : rows("out/restricted/reconciliation.csv")) {
      long orders = Long.parseLong(row.getField("orders"));
      reasons.merge(row.getField("reason"), orders, Long::sum);
    }
    assertEquals(6, reasons.get("NOT_ISSUED"));
    assertEquals(5, reasons.get("TOKEN_TWICE_ISSUER"));
    assertTrue(reasons.get("AGREES") > 500, reasons::toString);
    assertTrue(reasons.get("NO_TOKEN_ADDRESSEE") > 100, reasons::toString);
    assertFalse(reasons.containsKey("NO_TOKEN_ISSUER"), reasons::toString);
  }

  @Test
  void outcome_doesNotDependOnFilesAndEngines() throws IOException {
    sample("csv");
    split(in("services"));
    reconcile("local", "--engine", "local");
    reconcile("spark", "--engine", "spark");
    desk.execute("audit", "orders", in("authorities"), in("services"), "--out", in("turned"))
        .is(Exit.OK);
    assertEquals(Folder.digests(in("local")), Folder.digests(in("spark")));
    assertEquals(Folder.digests(in("local")), Folder.digests(in("turned")));
  }

  /** Deals the cases of an export to two files, last first. */
  private static void split(Path export) throws IOException {
    SplitExport.deal(export, 2);
  }

  @Test
  void publishedCounts_addUp_andAreMultiplesOfFive() throws IOException {
    sample("csv");
    reconcile("out");
    List<NamedCsvRecord> table = rows("out/reconciliation.csv");
    Map<String, Long> byCode = new TreeMap<>();
    for (NamedCsvRecord row : table) {
      long count = Long.parseLong(row.getField("value"));
      assertEquals(0, count % 5, row::toString);
      byCode.merge(kind(row), count, Long::sum);
    }
    // Reasons, states and the whole, each summed over all else, come to the same.
    assertEquals(byCode.get("reason"), byCode.get("state"));
    assertEquals(byCode.get("reason"), byCode.get("whole"));
    String page = Files.readString(in("out/index.html"));
    assertFalse(page.contains("Restricted."), page);
    for (String token : tokens()) {
      assertFalse(page.contains(token), page);
    }
    assertEquals(
        "rwx------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(in("out/restricted"))));
  }

  private Set<String> tokens() throws IOException {
    return rows("out/restricted/orders.csv").stream()
        .map(it -> it.getField("incident_token"))
        .collect(Collectors.toSet());
  }

  private static String kind(NamedCsvRecord row) {
    return switch (row.getField("reason")) {
      case "_T" -> "whole";
      case "MATCHED", "ISSUER_ONLY", "ADDRESSEE_ONLY", "CONFLICT", "NO_TOKEN" -> "state";
      default -> "reason";
    };
  }

  @Test
  void tolerance_ofADay_letsTimesAgree() throws IOException {
    sample("csv");
    reconcile("wide", "--served-within", "1440", "--items-within", "1", "--closed-within", "900");
    Set<String> reasons =
        found("wide").stream().map(it -> it.substring(33)).collect(Collectors.toSet());
    assertFalse(reasons.contains("CONFLICT TIME"), reasons::toString);
    assertFalse(reasons.contains("CONFLICT ITEMS"), reasons::toString);
    assertTrue(reasons.contains("CONFLICT CATEGORY"), reasons::toString);
  }

  @Test
  void exportsOfOneSide_areRefused() {
    sample("csv");
    desk.execute("audit", "orders", in("services"), in("services"), "--out", in("out"))
        .is(Exit.DATA_REFUSED_OR_DIFFERENT)
        .says("no export is of an issuer");
    assertFalse(Files.exists(in("out")));
  }
}
