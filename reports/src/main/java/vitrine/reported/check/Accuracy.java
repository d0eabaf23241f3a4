package vitrine.reported.check;

import java.util.List;
import java.util.Optional;
import vitrine.reported.Indicator;
import vitrine.reported.ReportTable;
import vitrine.reported.ReportedReport;
import vitrine.reported.ReportedRow;
import vitrine.reported.ReportedRule;
import vitrine.reported.Told;

/**
 * P55. Accuracy 0 means that every decision is wrong, precision or recall above 0 that some are
 * right; of the same decisions not both are true.
 */
final class Accuracy implements ReportRule {
  private record About(String service, String surface, String scope) {}

  @Override
  public void check(ReportedReport report, CheckLog log) {
    Groups.by(
            report.rows(ReportTable.T8).toList(),
            it -> new About(it.service(), it.key().surface(), it.key().scope()))
        .values()
        .forEach(it -> scope(it, log));
  }

  private static void scope(List<ReportedRow> rows, CheckLog log) {
    Optional<ReportedRow> accuracy = find(rows, Indicator.ACCURACY);
    boolean right =
        List.of(Indicator.PRECISION, Indicator.RECALL).stream()
            .flatMap(it -> find(rows, it).stream())
            .anyMatch(it -> it.orZero("value").signum() > 0);
    accuracy.ifPresent(
        it ->
            log.test(
                ReportedRule.P55,
                it,
                "value",
                it.orZero("value").signum() != 0 || !right,
                "accuracy is %s though precision or recall are above 0"
                    .formatted(Told.number(it.orZero("value"))),
                "leave accuracy blank if it was not measured"));
  }

  private static Optional<ReportedRow> find(List<ReportedRow> rows, String indicator) {
    return rows.stream()
        .filter(it -> it.key().indicator().equals(indicator) && !it.isBlank())
        .findFirst();
  }
}
