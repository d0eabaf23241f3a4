package vitrine.pipelines.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrine.catalogue.Period;
import vitrine.catalogue.Statistic;
import vitrine.disclosure.Figures;
import vitrine.disclosure.ProtectionKey;
import vitrine.form.PublishedForms;
import vitrine.pipelines.Pipeline;
import vitrine.pipelines.engine.Engine;
import vitrine.pipelines.engine.LocalEngine;
import vitrine.pipelines.engine.Progress;
import vitrine.pipelines.export.ExportOpener;
import vitrine.pipelines.export.Format;
import vitrine.pipelines.sample.Sample;
import vitrine.tally.Cell;

/** The forms of an edition beside the protected figures of its release. */
class PublishedFormsTest {
  private static final Period PERIOD = Period.parse("2025");
  private static final ProtectionKey KEY = ProtectionKey.of(new byte[ProtectionKey.BYTES]);

  private static Figures figures;
  private static Map<String, byte[]> files;

  @BeforeAll
  static void publish(@TempDir Path folder) throws IOException {
    Path export = folder.resolve("export");
    new Sample(20_000, 3, Format.PARQUET, 0).writeTo(export, 2, Progress.SILENT);
    try (Engine engine = new LocalEngine(2, Progress.SILENT)) {
      figures =
          new Pipeline(engine, KEY)
              .run(
                  List.of(new ExportOpener(folder).open(export.toString())),
                  PERIOD,
                  folder.resolve("release"))
              .figures();
    }
    files = new PublishedForms(PERIOD, LocalDate.of(2026, 3, 1), figures).files();
  }

  private static double figure(String metric, String breakdown, String value, String part) {
    List<String> values = value.isEmpty() ? List.of() : List.of(value);
    return figures
        .find(new Cell(metric, breakdown, values), Statistic.COUNT, part)
        .orElseThrow()
        .findAmount()
        .orElseThrow()
        .value();
  }

  @Test
  void orders_byCategoryAndState_areTheFiguresOfTheTables() {
    List<List<String>> rows = rows("dsa/Part_3_member_states_orders.csv").toList();
    assertEquals(figure("V3", "WHOLE", "", ""), number(rows.get(0), 6));
    List<List<String>> shown = rows.stream().skip(1).filter(it -> !it.get(6).isEmpty()).toList();
    assertTrue(shown.size() > 5);
    for (List<String> row : shown) {
      boolean ofState = !row.get(5).equals("TOTAL");
      String state = row.get(5).equals("EL") ? "GR" : row.get(5);
      assertEquals(
          ofState ? figure("V3", "ISSUING", state, "") : figure("V3", "CATEGORY", row.get(3), ""),
          number(row, 6));
      assertEquals(0, number(row, 6) % 5, "a protected count is a multiple of five");
    }
  }

  @Test
  void notices_ofACategory_areThoseOfBothSources() {
    String category = "STATEMENT_CATEGORY_PROTECTION_OF_MINORS";
    List<String> row =
        rows("dsa/Part_4_notices.csv")
            .filter(it -> it.get(3).equals(category))
            .findFirst()
            .orElseThrow();
    double trusted = figure("V5", "CATEGORY", category, "SOURCE_TRUSTED_FLAGGER");
    assertEquals(trusted, number(row, 6));
    assertEquals(figure("V5", "CATEGORY", category, "SOURCE_ARTICLE_16") + trusted, number(row, 5));
  }

  @Test
  void complaints_outcomesAndPendingOnes_addUpToTheTotal() {
    List<List<String>> rows = rows("dsa/Part_7_appeals_and_recidivism.csv").toList();
    double parts =
        number(rows.get(1), 6)
            + number(rows.get(2), 6)
            + number(rows.get(3), 6)
            + number(rows.get(5), 6);
    String pending = rows.get(0).get(7).replace("Not decided yet: ", "");
    double left = pending.isEmpty() ? 0 : Double.parseDouble(pending);
    assertEquals(number(rows.get(0), 6), parts + left);
  }

  @Test
  void blank_inAColumnOfNumbers_hasItsReasonBesideIt() {
    for (List<String> row : rows("dsa/Part_7_appeals_and_recidivism.csv").toList()) {
      assertTrue(!row.get(6).isEmpty() || !row.get(7).isEmpty(), row::toString);
    }
    for (String form : List.of("tco_article_7", "oversight", "outcomes", "vtrf")) {
      for (List<String> row : rows(form + ".csv").toList()) {
        assertTrue(!row.get(2).isEmpty() || !row.get(4).isEmpty(), row::toString);
      }
    }
  }

  @Test
  void terrorism_orders_areTheFigureOfTheirChannel() {
    List<String> row = rows("tco_article_7.csv").findFirst().orElseThrow();
    assertEquals(figure("V1", "CHANNEL", "X_ORDER_TCO", ""), number(row, 2));
  }

  private static double number(List<String> row, int column) {
    return Double.parseDouble(row.get(column));
  }

  private static Stream<List<String>> rows(String path) {
    String text = new String(files.get(path), StandardCharsets.UTF_8);
    return CsvReader.builder().ofCsvRecord(text).stream().skip(1).map(CsvRecord::getFields);
  }
}
