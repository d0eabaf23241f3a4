package vitrine.reported.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vitrine.reported.ReportTable;
import vitrine.reported.ReportedReport;
import vitrine.reported.ReportedRow;
import vitrine.reported.ReportedRule;

/** P42. Member States add up to the total: recipients in part 10, orders in part 3. */
final class TotalOfStates implements ReportRule {
  @Override
  public void check(ReportedReport report, CheckLog log) {
    for (String service : report.services()) {
      Groups.bySurface(report, ReportTable.T10, service)
          .forEach((surface, rows) -> recipients(rows, service, surface, log));
    }
  }

  private static void recipients(
      List<ReportedRow> rows, String service, String surface, CheckLog log) {
    Map<Boolean, List<ReportedRow>> parts = Groups.by(rows, it -> it.key().isTotalScope());
    Optional<ReportedRow> total = parts.getOrDefault(true, List.of()).stream().findFirst();
    log.test(
        ReportedRule.P33,
        ReportTable.T10,
        service,
        total.isPresent(),
        "there is no row TOTAL",
        "add the row with the recipients of all Member States, TOTAL written in capitals");
    String check = "AMAR total=sum(MS)" + Groups.suffix(surface);
    List<ReportedRow> states = parts.getOrDefault(false, List.of());
    total.ifPresent(it -> compare(it, states, "value", check, log));
  }

  static void compare(
      ReportedRow total, List<ReportedRow> states, String column, String check, CheckLog log) {
    Breakdowns.compare(ReportedRule.P42, total, states, column, check, "the Member States", log);
  }
}
