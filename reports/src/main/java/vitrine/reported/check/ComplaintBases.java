package vitrine.reported.check;

import java.util.List;
import vitrine.reported.Indicator;
import vitrine.reported.ReportTable;
import vitrine.reported.ReportedReport;
import vitrine.reported.ReportedRow;
import vitrine.reported.ReportedRule;

/** P4A. Complaints by the decision that they are about add up to all complaints. */
final class ComplaintBases implements ReportRule {
  @Override
  public void check(ReportedReport report, CheckLog log) {
    for (String service : report.services()) {
      Groups.bySurface(report, ReportTable.T7, service)
          .forEach((surface, rows) -> surface(rows, surface, log));
    }
  }

  private static void surface(List<ReportedRow> rows, String surface, CheckLog log) {
    List<ReportedRow> totals =
        rows.stream().filter(it -> it.key().scope().equals(Indicator.TOTAL)).toList();
    List<ReportedRow> bases =
        totals.stream().filter(it -> Indicator.BASES.contains(it.key().indicator())).toList();
    if (Groups.anyStated(bases, "value")) {
      totals.stream()
          .filter(it -> it.key().indicator().equals(Indicator.COMPLAINTS))
          .findFirst()
          .ifPresent(
              it ->
                  Breakdowns.compare(
                      ReportedRule.P4A,
                      it,
                      bases,
                      "value",
                      "complaints total=sum(bases)" + Groups.suffix(surface),
                      "complaints by decision",
                      log));
    }
  }
}
