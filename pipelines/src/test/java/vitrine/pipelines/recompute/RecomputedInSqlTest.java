package vitrine.pipelines.recompute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Metric;
import vitrine.catalogue.Period;
import vitrine.disclosure.ProtectionKey;
import vitrine.pipelines.Pipeline;
import vitrine.pipelines.RandomRows;
import vitrine.pipelines.engine.Engine;
import vitrine.pipelines.engine.LocalEngine;
import vitrine.pipelines.engine.Progress;
import vitrine.pipelines.export.CaseExport;
import vitrine.pipelines.export.ExportOpener;
import vitrine.pipelines.export.Format;
import vitrine.pipelines.sample.Sample;
import vitrine.tally.Cell;
import vitrine.tally.Tallies;

/**
 * A third opinion on the figures: SQL written from the rules of the domain, not from the catalogue,
 * in the files beside this class. {@code -Dvitrine.recompute.cases=1000000} sets the size.
 */
class RecomputedInSqlTest {
  private static final Period PERIOD = Period.parse("2025");
  private static final Catalogue CATALOGUE = Catalogue.current().in(2025);
  private static final ProtectionKey KEY = ProtectionKey.of(new byte[ProtectionKey.BYTES]);
  private static final long CASES = Long.getLong("vitrine.recompute.cases", 20_000);
  private static final int RANDOM_ROWS = 5_000;
  private static final int LISTED = 20;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"CSV", "PARQUET"})
  void tallies_sample_areThoseOfSql(Format format) throws IOException, SQLException {
    Path export = folder.resolve("export");
    new Sample(CASES, 7, format, 0.002).writeTo(export, 2, Progress.SILENT);
    assertRecomputed(export);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12})
  void tallies_rowsAtTheEdges_areThoseOfSql(long seed) throws IOException, SQLException {
    assertRecomputed(new RandomRows(seed).rows(RANDOM_ROWS).write(folder.resolve("export"), 2));
  }

  @Test
  void metric_everyOne_isRecomputedOrListedWithTheReason() {
    Set<String> known = new TreeSet<>(Scripts.metrics().keySet());
    known.addAll(Scripts.notRecomputed().keySet());
    Set<String> codes = new TreeSet<>(CATALOGUE.list().stream().map(Metric::code).toList());
    assertEquals(List.of(), without(codes, known), "write it in metrics-*.yaml");
    assertEquals(List.of(), without(known, codes), "the catalogue has no such metric");
  }

  private static List<String> without(Set<String> codes, Set<String> others) {
    return codes.stream().filter(code -> !others.contains(code)).toList();
  }

  private void assertRecomputed(Path folderOfExport) throws IOException, SQLException {
    CaseExport export = new ExportOpener(folder).open(folderOfExport.toString());
    Path release = folder.resolve("release");
    Tallies tallies;
    try (Engine local = new LocalEngine(2, Progress.SILENT)) {
      tallies = new Pipeline(local, KEY).run(List.of(export), PERIOD, release).tallies();
    }
    try (Duck duck = Duck.of(export, release, PERIOD, folder.resolve("rows.duckdb"))) {
      List<String> differences = new ArrayList<>();
      for (Map.Entry<String, SqlMetric> said : Scripts.metrics().entrySet()) {
        Metric metric = CATALOGUE.get(said.getKey());
        Map<Cell, Numbers> cells = new Recomputation(duck, metric, said.getValue()).cells();
        differences.addAll(differences(metric, cells, tallies));
      }
      List<String> first = differences.subList(0, Math.min(LISTED, differences.size()));
      assertEquals("", String.join("\n", first), () -> differences.size() + " cells differ");
    }
  }

  private static List<String> differences(
      Metric metric, Map<Cell, Numbers> exact, Tallies tallies) {
    Set<Cell> cells = new TreeSet<>(exact.keySet());
    tallies.byCell().keySet().stream()
        .filter(cell -> cell.metric().equals(metric.code()))
        .forEach(cells::add);
    List<String> differences = new ArrayList<>();
    for (Cell cell : cells) {
      Numbers sql = exact.getOrDefault(cell, Numbers.none());
      Numbers kept =
          tallies
              .find(cell)
              .map(it -> metric.measure().answer(new NumbersOfTally(it)))
              .orElse(Numbers.none());
      if (!kept.agreesWith(sql)) {
        differences.add("%s\n  SQL %s\n  run %s".formatted(cell, sql, kept));
      }
    }
    return differences;
  }
}
