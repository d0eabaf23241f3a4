package vitrine.reported.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vitrine.reported.Column;
import vitrine.reported.Kind;
import vitrine.reported.ReportTable;
import vitrine.reported.ReportedReport;
import vitrine.reported.ReportedRow;
import vitrine.reported.ReportedRule;
import vitrine.reported.Told;

/**
 * P51. Medians are hours. Suspected are those above a year, and those above a month that are a
 * hundred times the middle one of five or more in the same column of the service.
 */
final class Hours implements ReportRule {
  private static final BigDecimal YEAR = BigDecimal.valueOf(8_760);
  private static final BigDecimal MONTH = BigDecimal.valueOf(720);
  private static final BigDecimal FAR = BigDecimal.valueOf(100);
  private static final int ENOUGH = 5;

  private record About(ReportTable table, String service, String column) {}

  private record Median(ReportedRow row, Column column, BigDecimal hours) {}

  @Override
  public void check(ReportedReport report, CheckLog log) {
    List<Median> medians =
        report.rows().stream()
            .flatMap(
                row ->
                    row.columns().stream()
                        .filter(it -> row.kind(it) == Kind.HOURS)
                        .filter(it -> row.find(it.name()).isPresent())
                        .map(it -> new Median(row, it, row.orZero(it.name()))))
            .toList();
    Map<About, List<Median>> columns = by(medians);
    columns.values().forEach(it -> column(it, log));
  }

  private static Map<About, List<Median>> by(List<Median> medians) {
    return medians.stream()
        .collect(
            Collectors.groupingBy(
                it -> new About(it.row().table(), it.row().service(), it.column().name())));
  }

  private static void column(List<Median> medians, CheckLog log) {
    List<BigDecimal> sorted =
        medians.stream().map(Median::hours).filter(it -> it.signum() > 0).sorted().toList();
    Optional<BigDecimal> middle =
        sorted.size() < ENOUGH || !medians.get(0).row().table().isByCategory()
            ? Optional.empty()
            : Optional.of(sorted.get(sorted.size() / 2));
    medians.forEach(it -> test(it, middle, log));
  }

  private static void test(Median median, Optional<BigDecimal> middle, CheckLog log) {
    BigDecimal hours = median.hours();
    boolean far =
        middle.filter(it -> hours.compareTo(it.multiply(FAR)) > 0).isPresent()
            && hours.compareTo(MONTH) > 0;
    String others = middle.map(it -> "; the middle one is " + Told.number(it)).orElse("");
    log.test(
        ReportedRule.P51,
        median.row(),
        median.column().name(),
        hours.compareTo(YEAR) <= 0 && !far,
        "%s hours are %s days%s; suspected are seconds or minutes"
            .formatted(Told.number(hours), Told.number(in(hours, 24)), others),
        "if these are minutes, write %s; if seconds, write %s"
            .formatted(Told.number(in(hours, 60)), Told.number(in(hours, 3600))));
  }

  private static BigDecimal in(BigDecimal hours, int parts) {
    return hours.divide(BigDecimal.valueOf(parts), new MathContext(4));
  }
}
