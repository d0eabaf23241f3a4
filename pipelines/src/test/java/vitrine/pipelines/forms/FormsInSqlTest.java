package vitrine.pipelines.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Period;
import vitrine.pipelines.check.Check;
import vitrine.pipelines.check.CheckedExport;
import vitrine.pipelines.engine.Engine;
import vitrine.pipelines.engine.LocalEngine;
import vitrine.pipelines.engine.Progress;
import vitrine.pipelines.export.ExportOpener;
import vitrine.pipelines.export.Format;
import vitrine.pipelines.sample.Sample;

/** Every cell of the DSA templates of a service beside SQL that is written from Annex II. */
class FormsInSqlTest {
  private static final int CASES = 6_000;
  private static final String SERVICE = "brightpost";
  private static final Period PERIOD = Period.parse("2025");

  @TempDir private Path folder;
  private Statement sql;
  private Connection connection;

  @BeforeEach
  void fillForms() throws IOException, SQLException {
    Path export = folder.resolve("export");
    new Sample(CASES, 21, Format.CSV, 0).writeTo(export, 2, Progress.SILENT);
    try (Engine engine = new LocalEngine(2, Progress.SILENT)) {
      CheckedExport checked =
          new Check(engine, PERIOD, SERVICE)
              .check(new ExportOpener(folder).open(export.toString()));
      assertEquals(0, checked.quarantined());
      FormFolder.write(
          forms(), SERVICE, PERIOD, new ExactNumbers(Catalogue.forms(SERVICE), checked.tallies()));
    }
    connection = DriverManager.getConnection("jdbc:duckdb:");
    sql = connection.createStatement();
    sql.execute(
        script()
            .replace("${export}", export.toString())
            .replace("${forms}", forms().toString())
            .replace("${service}", SERVICE));
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  private Path forms() {
    return folder.resolve("forms");
  }

  private static String script() throws IOException {
    try (InputStream in = FormsInSqlTest.class.getResourceAsStream("expected.sql")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void orders_everyCell_isThatOfSql() throws IOException, SQLException {
    assertTrue(assertLines("Part_3_member_states_orders", "part_3", 4, List.of(8, 9)) > 100);
  }

  @Test
  void notices_everyCell_isThatOfSql() throws IOException, SQLException {
    assertTrue(assertLines("Part_4_notices", "part_4", 10, List.of(9, 10)) > 100);
  }

  @Test
  void ownInitiative_everyCell_isThatOfSql() throws IOException, SQLException {
    assertTrue(assertLines("Part_5_own_initiative_illegal", "part_5", 16, List.of()) > 50);
    assertTrue(assertLines("Part_6_own_initiative_TC", "part_6", 16, List.of()) > 30);
  }

  /** Compares the numbers of a form and returns how many of them are not 0. */
  private int assertLines(String form, String view, int columns, List<Integer> times)
      throws IOException, SQLException {
    Map<String, List<Optional<Double>>> expected = new HashMap<>();
    try (ResultSet row = sql.executeQuery("from " + view)) {
      while (row.next()) {
        List<Optional<Double>> values = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
          values.add(Optional.ofNullable((Number) row.getObject(4 + i)).map(Number::doubleValue));
        }
        expected.put(row.getString(1) + " " + row.getString(2) + " " + row.getString(3), values);
      }
    }
    boolean scoped = view.equals("part_3");
    int from = scoped ? 6 : 5;
    int seen = 0;
    String category = "null";
    for (List<String> row : rows(form)) {
      String code = row.get(3);
      boolean isLine = code.startsWith("KEYWORD");
      category = isLine ? category : code.equals("TOTAL") ? "null" : code;
      String line = isLine ? code : "null";
      String key = (scoped ? row.get(5) : "") + " " + category + " " + line;
      for (int i = 0; i < columns; i++) {
        boolean time = times.contains(from + i);
        Optional<Double> want =
            Optional.ofNullable(expected.get(key)).orElse(noUnits(columns, from, times)).get(i);
        assertNumber(form + " " + key + " column " + (from + i), want, row.get(from + i), time);
        seen += want.orElse(0.0) > 0 ? 1 : 0;
      }
    }
    return seen;
  }

  private static List<Optional<Double>> noUnits(int columns, int from, List<Integer> times) {
    List<Optional<Double>> none = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      none.add(times.contains(from + i) ? Optional.empty() : Optional.of(0.0));
    }
    return none;
  }

  /** Counts are equal; a time may be 0.8 % too long and is rounded to a tenth of an hour. */
  private static void assertNumber(
      String where, Optional<Double> expected, String text, boolean isTime) {
    assertEquals(expected.isEmpty(), text.isEmpty(), where);
    if (expected.isEmpty()) {
      return;
    }
    double found = Double.parseDouble(text);
    if (isTime) {
      double hours = expected.get() / 3600;
      assertTrue(text.matches("\\d+\\.\\d"), where);
      assertEquals(hours, found, 0.05 + 0.008 * hours + 1e-9, where);
    } else {
      assertEquals(expected.get(), found, 5e-5, where);
    }
  }

  @Test
  void redress_everyCell_isThatOfSql() throws IOException, SQLException {
    Map<String, Double> expected = new HashMap<>();
    for (String level : List.of("INTERNAL_COMPLAINT", "OUT_OF_COURT_BODY")) {
      try (ResultSet row = sql.executeQuery("from redress('" + level + "')")) {
        while (row.next()) {
          expected.put(level + row.getString(1) + row.getString(2), row.getDouble(3));
        }
      }
    }
    int compared = 0;
    for (List<String> row : rows("Part_7_appeals_and_recidivism")) {
      String scope = row.get(5);
      Optional<String> basis = basis(row.get(4));
      if (basis.isPresent()) {
        boolean internal = row.get(3).startsWith("Internal");
        String key = (internal ? "INTERNAL_COMPLAINT" : "OUT_OF_COURT_BODY") + basis.get() + scope;
        boolean mayBeBlank = scope.equals("Median time") || scope.startsWith("Percentage");
        Optional<Double> want = Optional.ofNullable(expected.get(key));
        assertNumber(
            key,
            mayBeBlank ? want : want.or(() -> Optional.of(0.0)),
            row.get(6),
            scope.equals("Median time"));
        compared++;
      }
    }
    assertEquals(6 + 6 * 5 + 7, compared);
    assertTrue(expected.get("INTERNAL_COMPLAINTTotal number") > 10);
    assertEquals(one("select value from newly_imposed"), number(cell("newly imposed")));
    assertEquals(fact("SUSPENSIONS_ILLEGAL"), number(cell("manifestly illegal content")));
    assertEquals(fact("SUSPENSIONS_UNFOUNDED_NOTICES"), number(cell("unfounded notices")));
    assertEquals(fact("SUSPENSIONS_UNFOUNDED_COMPLAINTS"), number(cell("unfounded complaints")));
  }

  private static Optional<String> basis(String indicator) {
    Map<String, String> words =
        Map.of(
            "restrict visibility", "VISIBILITY",
            "provision of the service", "SERVICE",
            "terminate an account", "ACCOUNT",
            "monetise", "MONETISATION",
            "on a notice submitted in accordance", "NO_ACTION_ON_NOTICE",
            "on a notice submitted by a Trusted", "NO_ACTION_ON_TF_NOTICE",
            "Number of complaints submitted", "",
            "Number of disputes submitted", "");
    return words.entrySet().stream()
        .filter(it -> indicator.contains(it.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private String cell(String indicator) throws IOException {
    return rows("Part_7_appeals_and_recidivism").stream()
        .filter(it -> it.get(4).contains(indicator))
        .findFirst()
        .orElseThrow()
        .get(6);
  }

  private static double number(String text) {
    return Double.parseDouble(text);
  }

  private double fact(String indicator) throws SQLException {
    return one("select value from facts where scope = 'TOTAL' and indicator = '" + indicator + "'");
  }

  private double one(String query) throws SQLException {
    try (ResultSet row = sql.executeQuery(query)) {
      assertTrue(row.next(), query);
      return row.getDouble(1);
    }
  }

  @Test
  void automatedMeans_everyCell_isThatOfSql() throws IOException, SQLException {
    int positive = 0;
    for (List<String> row : rows("Part_8_automated_means")) {
      String indicator = row.get(4);
      if (indicator.startsWith("Accuracy")) {
        assertAccuracy(indicator, row);
      } else {
        String what = indicator.contains("measures") ? "measures" : "notices";
        String column = indicator.contains("solely") ? "solely" : "none";
        double want =
            one(
                "select coalesce(sum(%s), 0) from part_8 where what = '%s' and scope = '%s'"
                    .formatted(column, what, row.get(5)));
        assertEquals(want, number(row.get(6)), row.toString());
        positive += want > 0 ? 1 : 0;
      }
    }
    assertTrue(positive > 10, "languages and totals");
  }

  private void assertAccuracy(String indicator, List<String> row) throws SQLException {
    String scope = row.get(5).equals("Total number") ? "TOTAL" : row.get(5).toUpperCase();
    String code = indicator.replaceFirst(".* - ", "").toUpperCase();
    String query =
        "select share from facts where indicator = '%s' and scope = '%s'".formatted(code, scope);
    try (ResultSet found = sql.executeQuery(query)) {
      Optional<Double> want = found.next() ? Optional.of(found.getDouble(1)) : Optional.empty();
      assertNumber(row.toString(), want, row.get(6), false);
    }
  }

  @Test
  void categories_inEveryColumnOfCounts_areTheSumOfTheirSubCategories() throws IOException {
    for (String form :
        List.of(
            "Part_3_member_states_orders",
            "Part_4_notices",
            "Part_5_own_initiative_illegal",
            "Part_6_own_initiative_TC")) {
      boolean scoped = form.startsWith("Part_3");
      Map<String, Double> of = new HashMap<>();
      String category = "";
      for (List<String> row : rows(form)) {
        String code = row.get(3);
        category = code.startsWith("KEYWORD") ? category : code;
        String scope = scoped ? row.get(5) : "";
        double count = number(row.get(scoped ? 6 : 5));
        boolean hasLines = !category.equals("TOTAL") && !category.contains("NOT_SPECIFIED");
        if (hasLines) {
          of.merge(scope + category, code.startsWith("KEYWORD") ? -count : count, Double::sum);
        }
        boolean isState = !scope.isEmpty() && !scope.equals("TOTAL");
        if (isState) {
          of.merge("states of " + category + code, count, Double::sum);
        } else if (scoped) {
          of.merge("states of " + category + code, -count, Double::sum);
        }
        if (!code.startsWith("KEYWORD")) {
          of.merge("all of " + scope, code.equals("TOTAL") ? count : -count, Double::sum);
        }
      }
      of.forEach((which, left) -> assertEquals(0.0, left, form + " " + which));
    }
  }

  private List<List<String>> rows(String form) throws IOException {
    String text = Files.readString(forms().resolve(form + ".csv"));
    return CsvReader.builder().ofCsvRecord(text).stream()
        .skip(1)
        .map(CsvRecord::getFields)
        .toList();
  }
}
