package vitrine.reported.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vitrine.reported.ReportTable.T10;
import static vitrine.reported.ReportTable.T3;
import static vitrine.reported.ReportTable.T4;
import static vitrine.reported.ReportTable.T5;
import static vitrine.reported.ReportTable.T6;
import static vitrine.reported.ReportTable.T7;
import static vitrine.reported.ReportTable.T8;
import static vitrine.reported.ReportTable.T9;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vitrine.reported.Indicator;
import vitrine.reported.ReportTable;

class PlantedFaultsTest {
  private static final String AGE = "KEYWORD_AGE_SPECIFIC_RESTRICTIONS_MINORS";
  private static final String MINORS = "STATEMENT_CATEGORY_PROTECTION_OF_MINORS";

  @TempDir private Path folder;

  /** A fault that is planted in a part, and the rule and column that must find it in that row. */
  private record Fault(
      String name, ReportTable table, String rule, String column, ToIntFunction<Sheet> plant) {
    /** The same fault, found in the row of another scope of the indicator. */
    Fault at(String scope) {
      return new Fault(
          name,
          table,
          rule,
          column,
          sheet -> {
            int row = plant.applyAsInt(sheet);
            return sheet.row("indicator", sheet.get(row, "indicator"), "scope", scope);
          });
    }

    /** The same fault, found in another column. */
    Fault in(String another) {
      return new Fault(name, table, rule, another, plant);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static Fault fault(
      String name, ReportTable table, String rule, String column, ToIntFunction<Sheet> plant) {
    return new Fault(name, table, rule, column, plant);
  }

  private static Fault cell(
      ReportTable table, String category, String column, String value, String rule) {
    return fault(
        table + " " + category + " " + column + " = " + value,
        table,
        rule,
        column,
        sheet -> {
          int row = sheet.row("category", category);
          sheet.set(row, column, value);
          return row;
        });
  }

  private static Fault scope(
      ReportTable table, String indicator, String scope, String value, String rule) {
    return fault(
        table + " " + indicator + " " + scope + " = " + value,
        table,
        rule,
        "value",
        sheet -> {
          int row = sheet.row("indicator", indicator, "scope", scope);
          sheet.set(row, "value", value);
          return row;
        });
  }

  static Stream<Fault> faults() {
    return Stream.of(totals(), parts(), cells(), codes(), indicators()).flatMap(List::stream);
  }

  private static List<Fault> totals() {
    return List.of(
        cell(T4, "TOTAL", "notices", "1351", "P41"),
        cell(T4, "TOTAL", "actions_law", "1", "P41"),
        cell(T5, "TOTAL", "measures", "1201", "P41"),
        cell(T6, "TOTAL", "automated", "239", "P41"),
        cell(T3, "TOTAL", "items", "1359", "P42"),
        cell(T3, "TOTAL", "orders_to_provide_info", "1361", "P41"),
        cell(T4, MINORS, "notices", "91", "P44"),
        cell(T6, MINORS, "vis_removal", "89", "P44"),
        cell(T4, "TOTAL", "items", "", "P35"),
        fault(
            "a blank column",
            T4,
            "P43",
            "tf_notices",
            sheet -> {
              for (int row = 3; row <= sheet.rows().size(); row++) {
                sheet.set(row, "tf_notices", "");
              }
              return 2;
            }),
        fault(
            "recipients off by one",
            T10,
            "P42",
            "value",
            sheet -> {
              sheet.set(2, "value", "27001");
              return 2;
            }));
  }

  private static List<Fault> parts() {
    return List.of(
        fault(
            "swapped columns",
            T4,
            "P45",
            "tf_notices",
            sheet -> {
              int row = sheet.row("category", AGE);
              sheet.swap(row, "notices", "tf_notices");
              return row;
            }),
        fault(
            "swapped measures",
            T5,
            "P45",
            "automated",
            sheet -> {
              int row = sheet.row("category", MINORS);
              sheet.swap(row, "measures", "automated");
              return row;
            }),
        cell(T6, AGE, "account_termination", "91", "P45"),
        cell(T5, AGE, "vis_removal", "10", "P49").in("measures"),
        cell(T4, AGE, "items", "89", "P46"),
        cell(T3, AGE, "items", "1", "P46"),
        fault(
            "a state above all",
            T10,
            "P45",
            "value",
            sheet -> {
              int row = sheet.row("scope", "DE");
              sheet.set(row, "value", "90000");
              return row;
            }),
        scope(T7, Indicator.COMPLAINTS, Indicator.UPHELD, "361", "P47").at(Indicator.TOTAL),
        scope(T7, Indicator.DISPUTES, Indicator.REVERSED, "29", "P48").at(Indicator.TOTAL),
        scope(T7, Indicator.BASES.get(0), Indicator.TOTAL, "99", "P47"),
        scope(T7, Indicator.COMPLAINTS, Indicator.TOTAL, "601", "P4A"),
        scope(T8, Indicator.AUTOMATED, Indicator.OWN, "1", "P4B"));
  }

  private static List<Fault> cells() {
    return List.of(
        cell(T4, AGE, "median_time", "40500", "P51"),
        cell(T4, MINORS, "median_time", "1800", "P51"),
        cell(T4, "TOTAL", "median_time", "1.5", "P52"),
        cell(T4, AGE, "median_time", "0", "P54"),
        cell(T4, AGE, "median_time", "", "P36"),
        cell(T4, "KEYWORD_UNSAFE_CHALLENGES", "median_time", "0", "P37"),
        cell(T4, AGE, "notices", "-90", "P25"),
        cell(T4, AGE, "notices", "90.5", "P26"),
        cell(T4, AGE, "notices", "ninety", "P14"),
        cell(T4, AGE, "notices", "n/a", "P15"),
        cell(T4, AGE, "notices", "[...]", "P11"),
        cell(T4, "TOTAL", "notices", "1,360", "P12"),
        cell(T4, AGE, "median_time", "11,25", "P12"),
        cell(T4, AGE, "period", "2025-01-01/2025-06-30", "P17"),
        cell(T4, AGE, "period", "H2 2025", "P17"),
        cell(T4, AGE, "service", "", "P16"),
        cell(T4, "KEYWORD_OTHER", "notices", "3", "P29").in("other"));
  }

  private static List<Fault> codes() {
    return List.of(
        cell(T4, AGE, "category", "KEYWORD_CHILD_SEXUAL_ABUSE_MATERIALS", "P21"),
        cell(T6, "KEYWORD_NUDITY", "category", "NUDITY", "P21"),
        cell(T4, MINORS, "category", "STATEMENT_CATEGORY_OTHER_VIOLATION_TC", "P22"),
        fault("EL for GR", T10, "P23", "scope", sheet -> state(sheet, "GR", "EL")),
        fault("two states", T3, "P23", "scope", sheet -> state(sheet, "DE", "DE, ES")),
        fault("total for TOTAL", T10, "P23", "scope", sheet -> state(sheet, "TOTAL", "total")),
        fault(
            "a doubled row",
            T4,
            "P28",
            "",
            sheet -> {
              int row = sheet.row("category", AGE);
              sheet.rows().add(row, List.copyOf(sheet.rows().get(row - 1)));
              return row + 1;
            }),
        fault(
            "a cell too many",
            T4,
            "P09",
            "",
            sheet -> {
              int row = sheet.row("category", AGE);
              sheet.rows().get(row - 1).add("x");
              return row;
            }),
        fault(
            "a misspelt header",
            T4,
            "P06",
            "notices",
            sheet -> {
              sheet.set(1, "notices", "Number of notices recieved");
              return 1;
            }),
        fault(
            "another column",
            T4,
            "P08",
            "Remarks",
            sheet -> {
              sheet.rows().get(0).add("Remarks");
              sheet.rows().stream().skip(1).forEach(it -> it.add(""));
              return 1;
            }),
        fault(
            "a missing row",
            T10,
            "P34",
            "",
            sheet -> {
              sheet.rows().remove(sheet.row("scope", "MT") - 1);
              return 0;
            }));
  }

  private static int state(Sheet sheet, String from, String to) {
    int row = sheet.row("scope", from);
    sheet.set(row, "scope", to);
    return row;
  }

  private static List<Fault> indicators() {
    return List.of(
        scope(T8, Indicator.PRECISION, "de", "97", "P27"),
        scope(T8, Indicator.PRECISION, "de", "97%", "P13"),
        scope(T8, Indicator.ACCURACY, "NAM Total", "0", "P55"),
        scope(T8, Indicator.RECALL, "fr", "0,97", "P12"),
        scope(T7, Indicator.DISPUTES, Indicator.IMPLEMENTED, "50", "P27"),
        scope(T7, Indicator.COMPLAINTS, Indicator.OMITTED, "72.45", "P26"),
        scope(T7, Indicator.COMPLAINTS, Indicator.MEDIAN, "19800", "P51"),
        scope(T7, Indicator.BASES.get(1), Indicator.MEDIAN, "", "P36"),
        fault("another scope", T9, "P24", "scope", sheet -> state(sheet, "de", "DE")),
        fault(
            "another indicator",
            T9,
            "P24",
            "indicator",
            sheet -> {
              int row = sheet.row("indicator", Indicator.INTERNAL);
              sheet.set(row, "indicator", "Number of internal moderators");
              return row;
            }));
  }

  @Test
  void check_faultlessReport_findsNothing() throws IOException {
    new FaultlessReport().write(folder);
    assertEquals(List.of(), CheckedReport.of(folder).findings());
  }

  @ParameterizedTest
  @MethodSource("faults")
  void check_plantedFault_isFoundByItsRuleInItsCell(Fault fault) throws IOException {
    FaultlessReport report = new FaultlessReport();
    int row = fault.plant().applyAsInt(report.sheet(fault.table()));
    report.write(folder);
    CheckedReport checked = CheckedReport.of(folder);
    assertTrue(
        checked.findings().stream()
            .anyMatch(
                it ->
                    it.rule().name().equals(fault.rule())
                        && it.file().equals(FaultlessReport.name(fault.table()))
                        && it.row() == row
                        && it.column().equals(fault.column())),
        () -> fault + " in row " + row + " was not found among " + places(checked));
  }

  private static List<String> places(CheckedReport checked) {
    return checked.findings().stream()
        .map(it -> it.rule() + " " + it.table() + ":" + it.row() + " " + it.column())
        .toList();
  }
}
