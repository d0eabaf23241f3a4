package vitrine.reported.check;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import vitrine.reported.ReportedReport;
import vitrine.reported.ReportedRow;
import vitrine.reported.ReportedRule;
import vitrine.reported.Told;

/**
 * P36, P37, P54. Where there are cases there is a median above 0, and where there are none none.
 */
final class Medians implements ReportRule {
  private static final Map<String, String> UNITS =
      Map.of(
          "median_time", "notices",
          "tf_median_time", "tf_notices",
          "median_effect", "orders_to_act",
          "median_receipt", "orders_to_act",
          "info_median_effect", "orders_to_provide_info",
          "info_median_receipt", "orders_to_provide_info");

  @Override
  public void check(ReportedReport report, CheckLog log) {
    for (ReportedRow row : report.rows()) {
      UNITS.forEach(
          (median, units) -> {
            if (row.has(median) && row.has(units)) {
              test(row, median, units, log);
            }
          });
    }
    Decided.of(report).forEach(it -> it.check(log));
  }

  private static void test(ReportedRow row, String median, String units, CheckLog log) {
    Optional<BigDecimal> hours = row.find(median);
    boolean any = row.orZero(units).signum() > 0;
    String count = Told.number(row.orZero(units));
    if (any) {
      log.test(
          ReportedRule.P36,
          row,
          median,
          hours.isPresent(),
          "there are %s %s and no median".formatted(count, units),
          "write the median in hours");
    }
    if (hours.isPresent() && !any) {
      log.test(
          ReportedRule.P37,
          row,
          median,
          false,
          "there is a median of %s hours and there are no %s"
              .formatted(Told.number(hours.get()), units),
          "leave the median blank");
    }
    if (hours.isPresent() && any && !median.endsWith("receipt")) {
      log.test(
          ReportedRule.P54,
          row,
          median,
          hours.get().signum() != 0,
          "the median is 0 hours with %s %s".formatted(count, units),
          "compute the median from receipt to action, also where action is automatic");
    }
  }
}
