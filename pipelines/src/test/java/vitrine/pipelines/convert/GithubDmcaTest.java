package vitrine.pipelines.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrine.casefile.Resource;
import vitrine.catalogue.Period;
import vitrine.pipelines.check.Check;
import vitrine.pipelines.check.CheckedExport;
import vitrine.pipelines.convert.Conversion.SourceOutcome;
import vitrine.pipelines.engine.Engine;
import vitrine.pipelines.engine.LocalEngine;
import vitrine.pipelines.engine.Progress;
import vitrine.pipelines.export.ExportOpener;
import vitrine.pipelines.export.Format;
import vitrine.tally.Layout;
import vitrine.tally.Tally;

class GithubDmcaTest {
  private static final Path DATA = realData().resolve("github-dmca");
  private static final Period PERIOD = Period.parse("2015..2018");

  @TempDir private Path folder;

  private static Path realData() {
    String otherwise = ShippedMappings.repository().resolveSibling("shared/realdata").toString();
    return Path.of(System.getProperty("vitrine.realdata", otherwise));
  }

  @BeforeAll
  static void requireData() {
    assumeTrue(
        Files.isDirectory(DATA), "no folder " + DATA + "; name one with -Dvitrine.realdata=...");
  }

  @Test
  void events_converted_countAsPublishedInEveryMonth() throws IOException {
    convert("github-dmca");
    assertEquals(expected("events_takedown"), tallied("V1", tally -> tally.count(0)));
  }

  @Test
  void events_allOfThem_areAccountedFor() throws IOException {
    Conversion conversion = convert("github-dmca");
    assertEquals(
        Map.of(Resource.CASES, 8712L, Resource.APPEALS, 205L, Resource.CORRECTIONS, 50L),
        conversion.written());
    SourceOutcome events = source(conversion, "events");
    assertEquals(rowsOf("events.csv"), events.rows());
    assertEquals(8967, events.written());
    assertEquals(13, events.refused());
    assertEquals(Map.of("V02 E", 6L, "V03 E", 7L), defects(conversion));
    SourceOutcome followUps = source(conversion, "followups");
    assertEquals(rowsOf("followups.csv"), followUps.rows());
    assertEquals(255, followUps.found());
    assertEquals(12, followUps.notFound());
  }

  @Test
  void compiledTables_converted_countAndSumAsPublishedInEveryMonth() throws IOException {
    convert("github-dmca-compiled");
    assertEquals(expected("compiled_takedown_rows"), tallied("V1", tally -> tally.count(0)));
    assertEquals(expected("compiled_repos_sum"), tallied("V2", tally -> tally.count(Layout.SUM)));
  }

  @Test
  void compiledTables_allRowsOfThem_areAccountedFor() throws IOException {
    Conversion conversion = convert("github-dmca-compiled");
    SourceOutcome notices = source(conversion, "notices");
    assertEquals(
        rowsOf("compiled/2015.csv")
            + rowsOf("compiled/2016.csv")
            + rowsOf("compiled/2017.csv")
            + rowsOf("compiled/2018.csv"),
        notices.rows());
    assertEquals(notices.rows(), notices.written() + notices.refused());
    assertEquals(21, notices.refused());
    assertEquals(
        Map.of(Resource.CASES, 4437L, Resource.APPEALS, 106L, Resource.CORRECTIONS, 37L),
        conversion.written());
    assertEquals(
        Map.of("V02 E", 3L, "V03 E", 15L, "V07 E", 3L, "V07 W", 6L, "V24 W", 1L),
        defects(conversion));
  }

  private static SourceOutcome source(Conversion conversion, String name) {
    return conversion.sources().stream().filter(it -> it.name().equals(name)).findFirst().get();
  }

  private static long rowsOf(String file) throws IOException {
    try (Stream<String> lines = Files.lines(DATA.resolve(file))) {
      return lines.count() - 1;
    }
  }

  private static Map<String, Long> defects(Conversion conversion) {
    return conversion.defects().stream()
        .collect(
            Collectors.groupingBy(
                it -> it.rule() + " " + it.severity().letter(), Collectors.counting()));
  }

  private Conversion convert(String mapping) throws IOException {
    return Converter.of(Mapping.read(ShippedMappings.file(mapping)))
        .convert(DATA, folder.resolve("export"), Format.CSV, Optional.empty());
  }

  private Map<String, Long> tallied(String metric, ToLongFunction<Tally> number) {
    Map<String, Long> byMonth = new TreeMap<>();
    CheckedExport checked = check();
    checked
        .tallies()
        .byCell()
        .forEach(
            (cell, tally) -> {
              if (cell.metric().equals(metric) && cell.breakdown().equals("MONTH")) {
                byMonth.put(cell.values().get(0), number.applyAsLong(tally));
              }
            });
    return byMonth;
  }

  private CheckedExport check() {
    try (Engine engine = new LocalEngine(2, Progress.SILENT)) {
      String export = folder.resolve("export").toString();
      CheckedExport checked =
          new Check(engine, PERIOD).check(new ExportOpener(folder).open(export));
      assertTrue(checked.isAccepted(), () -> checked.defects().toString());
      return checked;
    }
  }

  private static Map<String, Long> expected(String column) throws IOException {
    Map<String, Long> byMonth = new TreeMap<>();
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().ofNamedCsvRecord(DATA.resolve("expected_monthly.csv"))) {
      for (NamedCsvRecord row : csv) {
        String month = row.getField("year") + "-%02d".formatted(month(row));
        byMonth.put(month, Long.parseLong(row.getField(column)));
      }
    }
    return byMonth;
  }

  private static int month(NamedCsvRecord row) {
    return Integer.parseInt(row.getField("month"));
  }
}
