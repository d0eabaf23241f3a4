package vitrine.reported.check;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vitrine.reported.ReportTable;
import vitrine.reported.ReportedReport;
import vitrine.reported.ReportedRow;
import vitrine.reported.ReportedRule;
import vitrine.reported.Told;

/**
 * P52, P53. The median of all notices lies between the least and the greatest median of their
 * categories, where every category with notices has one; categories seldom share a median exactly.
 */
final class MedianOfAll implements ReportRule {
  private static final int MANY = 3;
  private static final Map<String, String> UNITS =
      Map.of("median_time", "notices", "tf_median_time", "tf_notices");

  @Override
  public void check(ReportedReport report, CheckLog log) {
    for (String service : report.services()) {
      Groups.bySurface(report, ReportTable.T4, service)
          .values()
          .forEach(rows -> UNITS.forEach((median, units) -> check(rows, median, units, log)));
    }
  }

  private static void check(List<ReportedRow> rows, String median, String units, CheckLog log) {
    List<ReportedRow> categories =
        rows.stream().filter(it -> it.key().isCategory() && it.orZero(units).signum() > 0).toList();
    List<ReportedRow> stated =
        categories.stream().filter(it -> it.find(median).isPresent()).toList();
    if (stated.size() == categories.size() && !stated.isEmpty()) {
      rows.stream()
          .filter(it -> it.key().isTotalCategory() && it.find(median).isPresent())
          .findFirst()
          .ifPresent(it -> between(it, stated, median, log));
    }
    alike(stated, median, log);
  }

  private static void between(
      ReportedRow total, List<ReportedRow> categories, String column, CheckLog log) {
    List<BigDecimal> medians = categories.stream().map(it -> it.orZero(column)).toList();
    BigDecimal least = Collections.min(medians);
    BigDecimal greatest = Collections.max(medians);
    BigDecimal all = total.orZero(column);
    log.test(
        ReportedRule.P52,
        total,
        column,
        all.compareTo(least) >= 0 && all.compareTo(greatest) <= 0,
        "the median is %s hours; those of the categories lie between %s and %s"
            .formatted(Told.number(all), Told.number(least), Told.number(greatest)),
        "compute the median of all notices, in the unit and by the clock of the categories");
  }

  private static void alike(List<ReportedRow> categories, String column, CheckLog log) {
    Groups.by(
            categories.stream().filter(it -> it.orZero(column).signum() > 0).toList(),
            it -> it.find(column).map(BigDecimal::stripTrailingZeros))
        .forEach((hours, rows) -> alike(hours, rows, column, log));
  }

  private static void alike(
      Optional<BigDecimal> hours, List<ReportedRow> rows, String column, CheckLog log) {
    log.test(
        ReportedRule.P53,
        rows.get(0),
        column,
        rows.size() < MANY || hours.isEmpty(),
        "%d categories have the same median of %s hours"
            .formatted(rows.size(), hours.map(Told::number).orElse("")),
        "compute the median of each category by itself");
  }
}
