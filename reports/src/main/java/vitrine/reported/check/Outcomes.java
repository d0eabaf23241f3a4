package vitrine.reported.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vitrine.reported.Comparison;
import vitrine.reported.Indicator;
import vitrine.reported.ReportTable;
import vitrine.reported.ReportedReport;
import vitrine.reported.ReportedRow;
import vitrine.reported.ReportedRule;
import vitrine.reported.Told;

/**
 * P47, P48. Decisions upheld, reversed, partially reversed and omitted add up to the complaints or
 * disputes; fewer may still be open, more cannot be.
 */
final class Outcomes implements ReportRule {
  private record About(String service, String surface, String indicator) {}

  @Override
  public void check(ReportedReport report, CheckLog log) {
    Groups.by(
            report.rows(ReportTable.T7).toList(),
            it -> new About(it.service(), it.key().surface(), it.key().indicator()))
        .forEach((about, rows) -> indicator(about, rows, log));
  }

  private static void indicator(About about, List<ReportedRow> rows, CheckLog log) {
    Map<String, List<ReportedRow>> scopes = Groups.by(rows, it -> it.key().scope());
    List<ReportedRow> outcomes =
        rows.stream().filter(it -> Indicator.OUTCOMES.contains(it.key().scope())).toList();
    Optional<ReportedRow> total =
        scopes.getOrDefault(Indicator.TOTAL, List.of()).stream().findFirst();
    if (outcomes.isEmpty() || total.isEmpty()) {
      return;
    }
    String check = about.indicator() + ": total=sum(outcomes)" + Groups.suffix(about.surface());
    BigDecimal sum = Groups.sum(outcomes, "value");
    Optional<BigDecimal> reported = total.get().find("value");
    if (Groups.anyStated(outcomes, "value") || reported.isPresent()) {
      log.add(Comparison.of(ReportTable.T7, about.service(), check, reported, sum));
      reported.ifPresent(it -> test(total.get(), it, sum, log));
      if (reported.isEmpty()) {
        blank(total.get(), sum, log);
      }
    }
  }

  private static void test(ReportedRow total, BigDecimal reported, BigDecimal sum, CheckLog log) {
    String message =
        "%s is reported; the outcomes add up to %s"
            .formatted(Told.number(reported), Told.number(sum));
    int order = sum.compareTo(reported);
    log.test(
        ReportedRule.P47, total, "value", order <= 0, message, "correct the total or its outcomes");
    log.test(
        ReportedRule.P48,
        total,
        "value",
        order >= 0,
        message,
        "state what became of the others, or that they are open");
  }

  private static void blank(ReportedRow total, BigDecimal sum, CheckLog log) {
    log.test(
        ReportedRule.P35,
        total,
        "value",
        sum.signum() == 0,
        "the total is blank; its outcomes add up to " + Told.number(sum),
        "write the total");
  }
}
