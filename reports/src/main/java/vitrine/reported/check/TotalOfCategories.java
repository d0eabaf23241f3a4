package vitrine.reported.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vitrine.reported.Column;
import vitrine.reported.Comparison;
import vitrine.reported.ReportTable;
import vitrine.reported.ReportedReport;
import vitrine.reported.ReportedRow;
import vitrine.reported.ReportedRule;
import vitrine.reported.RowKey;

/**
 * P41. In parts 3 to 6 the categories add up to the row TOTAL, sub-categories left out. A blank
 * total cannot be compared; blank categories count as nothing.
 */
final class TotalOfCategories implements ReportRule {
  @Override
  public void check(ReportedReport report, CheckLog log) {
    for (ReportTable table : ReportTable.numeric()) {
      if (table.isByCategory() && report.has(table)) {
        report.services().forEach(it -> service(report, table, it, log));
      }
    }
  }

  private static void service(
      ReportedReport report, ReportTable table, String service, CheckLog log) {
    Map<String, List<ReportedRow>> surfaces = Groups.bySurface(report, table, service);
    if (surfaces.isEmpty()) {
      none(table, service, "", log);
    }
    surfaces.forEach((surface, rows) -> surface(rows, table, service, surface, log));
  }

  private static void none(ReportTable table, String service, String surface, CheckLog log) {
    boolean scoped = table == ReportTable.T3;
    String check = scoped ? "no TOTAL/TOTAL" : "no TOTAL row";
    log.add(Comparison.without(table, service, check + Groups.suffix(surface)));
  }

  private static void surface(
      List<ReportedRow> rows, ReportTable table, String service, String surface, CheckLog log) {
    Optional<ReportedRow> total =
        rows.stream().filter(it -> it.key().isTotalCategory() && isWhole(it, table)).findFirst();
    log.test(
        ReportedRule.P33,
        table,
        service,
        total.isPresent(),
        "there is no row TOTAL" + (table == ReportTable.T3 ? " with scope TOTAL" : ""),
        "add the row with the numbers of all categories, TOTAL written in capitals");
    if (total.isEmpty()) {
      none(table, service, surface, log);
      return;
    }
    List<ReportedRow> categories =
        rows.stream().filter(it -> it.key().isCategory() && isWhole(it, table)).toList();
    List<ReportedRow> states =
        rows.stream().filter(it -> it.key().isTotalCategory() && !isWhole(it, table)).toList();
    for (Column column : table.counts()) {
      if (table == ReportTable.T3) {
        TotalOfStates.compare(
            total.get(),
            states,
            column.name(),
            column.name() + " total vs sum over" + " member states" + Groups.suffix(surface),
            log);
      }
      compare(total.get(), categories, column.name(), name(table, column, surface), log);
    }
  }

  private static boolean isWhole(ReportedRow row, ReportTable table) {
    return table != ReportTable.T3 || row.key().scope().equals(RowKey.TOTAL);
  }

  private static String name(ReportTable table, Column column, String surface) {
    String of = table == ReportTable.T3 ? " total vs sum over categories" : "";
    return column.name() + of + Groups.suffix(surface);
  }

  private static void compare(
      ReportedRow total, List<ReportedRow> categories, String column, String check, CheckLog log) {
    boolean stated = Groups.anyStated(categories, column);
    boolean always = total.table().number() <= ReportTable.T4.number();
    if (always || stated || total.find(column).isPresent()) {
      Breakdowns.compare(ReportedRule.P41, total, categories, column, check, "the categories", log);
    }
  }
}
