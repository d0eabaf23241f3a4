package vitrine.reported.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vitrine.reported.Indicator;
import vitrine.reported.ReportTable;
import vitrine.reported.ReportedReport;
import vitrine.reported.ReportedRow;
import vitrine.reported.ReportedRule;

/** P4B. The own-initiative measures of part 8 are those of parts 5 and 6 together. */
final class OwnMeasures implements ReportRule {
  @Override
  public void check(ReportedReport report, CheckLog log) {
    report.services().forEach(it -> service(report, it, log));
  }

  private static void service(ReportedReport report, String service, CheckLog log) {
    List<ReportedRow> taken =
        Stream.of(ReportTable.T5, ReportTable.T6)
            .flatMap(it -> report.rows(it, service))
            .filter(it -> it.key().isTotalCategory())
            .toList();
    List<ReportedRow> stated =
        report
            .rows(ReportTable.T8, service)
            .filter(it -> it.key().scope().equals(Indicator.OWN))
            .filter(it -> isMeasures(it.key().indicator()))
            .toList();
    Optional<ReportedRow> first = stated.stream().filter(it -> !it.isBlank()).findFirst();
    if (first.isPresent() && Groups.anyStated(taken, "measures")) {
      BigDecimal all = Groups.sum(stated, "value");
      ReportedRow total =
          new ReportedRow(
              ReportTable.T8,
              service,
              first.get().key(),
              first.get().place(),
              Map.of("value", all),
              first.get().columns());
      log.compare(
          ReportedRule.P4B,
          total,
          "value",
          "own-initiative measures=t5+t6",
          Groups.sum(taken, "measures"),
          "the rows TOTAL of parts 5 and 6");
    }
  }

  private static boolean isMeasures(String indicator) {
    return indicator.equals(Indicator.AUTOMATED) || indicator.equals(Indicator.NOT_AUTOMATED);
  }
}
