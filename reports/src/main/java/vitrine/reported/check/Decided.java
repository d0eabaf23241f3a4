package vitrine.reported.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vitrine.reported.Indicator;
import vitrine.reported.ReportTable;
import vitrine.reported.ReportedReport;
import vitrine.reported.ReportedRow;
import vitrine.reported.ReportedRule;
import vitrine.reported.Told;

/** The rows of one indicator of complaints or disputes. */
record Decided(Map<String, List<ReportedRow>> scopes) {
  private record About(String service, String surface, String indicator) {}

  static List<Decided> of(ReportedReport report) {
    return Groups.by(
            report.rows(ReportTable.T7).toList(),
            it -> new About(it.service(), it.key().surface(), it.key().indicator()))
        .values()
        .stream()
        .map(it -> new Decided(Groups.by(it, row -> row.key().scope())))
        .toList();
  }

  private Optional<ReportedRow> row(String scope) {
    return scopes.getOrDefault(scope, List.of()).stream().findFirst();
  }

  private BigDecimal amount(String scope) {
    return row(scope).map(it -> it.orZero("value")).orElse(BigDecimal.ZERO);
  }

  void check(CheckLog log) {
    row(Indicator.MEDIAN).ifPresent(it -> median(it, log));
    row(Indicator.IMPLEMENTED).ifPresent(it -> implemented(it, log));
  }

  private void median(ReportedRow median, CheckLog log) {
    BigDecimal all = amount(Indicator.TOTAL);
    boolean stated = median.find("value").isPresent();
    if (all.signum() > 0) {
      log.test(
          ReportedRule.P36,
          median,
          "value",
          stated,
          "there are %s and no median".formatted(Told.number(all)),
          "write the median in hours");
    } else if (stated) {
      String hours = Told.number(median.orZero("value"));
      log.test(
          ReportedRule.P37,
          median,
          "value",
          false,
          "there is a median of %s hours of nothing".formatted(hours),
          "leave the median blank");
    }
  }

  private void implemented(ReportedRow ratio, CheckLog log) {
    BigDecimal decisions = amount(Indicator.REVERSED).add(amount(Indicator.PARTLY));
    if (ratio.find("value").isPresent()) {
      log.test(
          ReportedRule.P37,
          ratio,
          "value",
          decisions.signum() > 0,
          "there is a share of %s and no decision reversed"
              .formatted(Told.number(ratio.orZero("value"))),
          "leave the share blank");
    }
  }
}
