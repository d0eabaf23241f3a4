package vitrine.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vitrine.catalogue.Period;
import vitrine.reported.Told;
import vitrine.reported.check.CheckedReport;
import vitrine.reported.read.ReportReader;
import vitrine.sql.reported.LoadedReports;
import vitrine.sql.reported.ReportLoader;
import vitrine.sql.reported.ReportRow;

class ReportedPostgresTest {
  private static final Period HALF = Period.parse("2025-H2");

  @TempDir private static Path folder;
  private static Database database;

  @BeforeAll
  static void open() {
    database = Database.open(new Address.Embedded(folder.resolve("postgres"), "of this test"));
  }

  @AfterAll
  static void close() {
    database.close();
  }

  private static CheckedReport checked(int total) {
    String csv =
        "service,category,notices,tf_notices,items,tf_items\n"
            + "Agora,TOTAL,"
            + total
            + ",0,12,\nAgora,STATEMENT_CATEGORY_VIOLENCE,10,11,12,\n";
    byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
    return CheckedReport.of(ReportReader.read("t4.csv", bytes));
  }

  @Test
  void load_report_keepsWhatWasFound() {
    CheckedReport checked = checked(11);
    assertEquals(ReportLoader.Outcome.LOADED, new ReportLoader(database).load(checked, HALF));
    assertEquals(
        ReportLoader.Outcome.LOADED_BEFORE, new ReportLoader(database).load(checked, HALF));
    LoadedReports reports = new LoadedReports(database);
    ReportRow row = reports.list().stream().min(Comparator.comparing(ReportRow::id)).orElseThrow();
    assertEquals(List.of("Agora"), row.services());
    assertEquals(checked.findings(), reports.findings(row));
    assertEquals(checked.comparisons(), reports.comparisons(row));
    assertEquals(checked.scores().size(), reports.scores(row).size());
    assertEquals(
        List.of("items 12", "notices 11", "tf_notices 0"),
        reports.totals(row).stream()
            .map(it -> it.column() + " " + Told.number(it.amount().orElseThrow()))
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "SITE, insert into reported.report values (default)",
    "SITE, delete from reported.value",
    "PUBLISHER, select 1 from reported.report",
    "LOADER, update reported.finding set count = 1",
    "LOADER, delete from reported.score",
    "AUDITOR, insert into reported.comparison values (default)"
  })
  void role_beyondItsRights_isRefused(Role role, String statement) {
    DSLContext sql = database.as(role);
    DataAccessException refused =
        assertThrows(DataAccessException.class, () -> sql.execute(statement));
    assertEquals("42501", refused.sqlState(), statement);
  }
}
