package vitrine.pipelines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.catalogue.Period;
import vitrine.disclosure.ProtectionKey;
import vitrine.pipelines.check.Check;
import vitrine.pipelines.check.CheckedExport;
import vitrine.pipelines.engine.Engine;
import vitrine.pipelines.engine.LocalEngine;
import vitrine.pipelines.engine.Progress;
import vitrine.pipelines.engine.SparkEngine;
import vitrine.pipelines.export.CaseExport;
import vitrine.pipelines.export.ExportOpener;
import vitrine.pipelines.export.Format;
import vitrine.pipelines.sample.Sample;
import vitrine.release.Manifest;
import vitrine.release.Release;
import vitrine.tally.Cell;
import vitrine.tally.Tallies;

class EnginesAgreeTest {
  private static final Period PERIOD = Period.parse("2025");
  private static final ProtectionKey KEY = ProtectionKey.of(new byte[ProtectionKey.BYTES]);
  private static final int CASES = 5_000;
  private static final int SMALL_EXPORTS = 1_000;
  private static final int SMALL_ON_SPARK = 50;
  private static final int MOST_ROWS = 40;
  private static final int FIRST_SEED = 10_000;

  @TempDir private static Path scratch;
  private static Engine spark;

  @TempDir private Path folder;

  @BeforeAll
  static void startSpark() {
    spark = new SparkEngine("local[2]", Map.of(), scratch, Progress.SILENT);
  }

  @AfterAll
  static void stopSpark() {
    spark.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void check_randomRows_isThatOfThePlainEngine(long seed) throws IOException {
    Path export = new RandomRows(seed).rows(CASES).write(folder.resolve("export"), 2);
    CheckedExport checked = assertAgree(export);
    assertTrue(checked.validCases() > CASES / 2, checked.validCases() + " valid cases");
    assertTrue(checked.quarantined() > CASES / 100, checked.quarantined() + " quarantined");
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5})
  void check_sampleWithBreaches_isThatOfThePlainEngine(long seed) throws IOException {
    Path export = folder.resolve("export");
    new Sample(CASES, seed, Format.CSV, 0.03).writeTo(export, 2, Progress.SILENT);
    CheckedExport checked = assertAgree(export);
    assertTrue(checked.quarantined() > 0);
  }

  /** Small exports hold what large ones drown: empty cells, single units, lone appeals. */
  @Test
  void check_thousandSmallExports_areThoseOfThePlainEngine() throws IOException {
    for (int seed = 0; seed < SMALL_EXPORTS; seed++) {
      Path export = folder.resolve("export" + seed);
      ExportRows rows = new RandomRows(FIRST_SEED + seed).rows(1 + seed % MOST_ROWS);
      rows.write(export, 1 + seed % 3, RandomSubmission.of(seed));
      CaseExport opened = new ExportOpener(folder).open(export.toString());
      CheckedExport checked = assertIsPlain(opened, "seed " + (FIRST_SEED + seed));
      if (seed % (SMALL_EXPORTS / SMALL_ON_SPARK) == 0) {
        assertEquals(checked, new Check(spark, PERIOD).check(opened));
      }
    }
  }

  private CheckedExport assertAgree(Path export) throws IOException {
    CaseExport opened = new ExportOpener(folder).open(export.toString());
    CheckedExport checked = assertIsPlain(opened, export.toString());
    assertEquals(checked, new Check(spark, PERIOD).check(opened));
    return checked;
  }

  private static CheckedExport assertIsPlain(CaseExport export, String which) throws IOException {
    try (Engine local = new LocalEngine(2, Progress.SILENT)) {
      CheckedExport checked = new Check(local, PERIOD).check(export);
      PlainReading plain = new PlainReading(export, checked.defects());
      for (CheckedExport.CheckedFile file : checked.files()) {
        assertEquals(plain.valid(file.file()).size(), file.valid(), which + file.file().path());
      }
      assertEquals(List.of(), differences(plain.tallies(PERIOD), checked.tallies()), which);
      return checked;
    }
  }

  /** The cells that have other tallies in the one than in the other. */
  private static List<String> differences(Tallies plain, Tallies checked) {
    Set<Cell> cells = new TreeSet<>(plain.byCell().keySet());
    cells.addAll(checked.byCell().keySet());
    return cells.stream()
        .filter(cell -> !plain.find(cell).equals(checked.find(cell)))
        .map(cell -> "%s: %s, %s".formatted(cell, plain.find(cell), checked.find(cell)))
        .limit(3)
        .toList();
  }

  @Test
  void run_anyNumberOfFiles_givesTheSameBytes() throws IOException {
    ExportRows rows = new RandomRows(6).rows(CASES);
    Map<String, String> whole = computed(rows.write(folder.resolve("1"), 1), 1);
    assertEquals(whole, computed(rows.write(folder.resolve("2"), 2), 2));
    assertEquals(whole, computed(rows.write(folder.resolve("7"), 7), 3));
  }

  @Test
  void run_anyOrderOfRows_givesTheSameBytes() throws IOException {
    ExportRows rows = new RandomRows(7).rows(CASES);
    Map<String, String> whole = computed(rows.shuffled(1).write(folder.resolve("1"), 1), 1);
    assertEquals(whole, computed(rows.shuffled(2).write(folder.resolve("2"), 7), 3));
  }

  /** The digests of what a release computes, and how often each rule was broken. */
  private Map<String, String> computed(Path export, int threads) throws IOException {
    CaseExport opened = new ExportOpener(folder).open(export.toString());
    try (Engine local = new LocalEngine(threads, Progress.SILENT)) {
      Release release = run(local, opened, export.resolve("local"));
      assertEquals(release.manifest(), run(spark, opened, export.resolve("spark")).manifest());
      Map<String, String> computed = new TreeMap<>();
      for (Manifest.FileDigest file : release.manifest().files()) {
        computed.put(file.path(), file.sha256());
      }
      computed.put("restricted/defects.csv", release.manifest().defects().toString());
      return computed;
    }
  }

  private static Release run(Engine engine, CaseExport export, Path release) throws IOException {
    return new Pipeline(engine, KEY).run(List.of(export), PERIOD, release);
  }
}
