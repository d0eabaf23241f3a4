package vitrine.reported.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import vitrine.reported.ReportTable;
import vitrine.reported.ReportedReport;
import vitrine.reported.ReportedRow;
import vitrine.reported.ReportedRule;
import vitrine.reported.Told;

/**
 * P46. Every notice or order names at least one item; duplicate notices are counted each. Source:
 * Implementing Regulation (EU) 2024/2835, Annex II.
 */
final class Items implements ReportRule {
  @Override
  public void check(ReportedReport report, CheckLog log) {
    report
        .rows(ReportTable.T4)
        .forEach(
            row ->
                Stream.of("", "tf_").forEach(it -> test(row, it + "notices", it + "items", log)));
    report.rows(ReportTable.T3).forEach(row -> test(row, "orders_to_act", "items", log));
  }

  private static void test(ReportedRow row, String units, String items, CheckLog log) {
    Optional<BigDecimal> named = row.find(items);
    Optional<BigDecimal> all = row.find(units);
    if (named.isPresent() && all.isPresent()) {
      log.test(
          ReportedRule.P46,
          row,
          items,
          named.get().compareTo(all.get()) >= 0,
          "%s items are fewer than %s %s"
              .formatted(Told.number(named.get()), Told.number(all.get()), units),
          "count the items of every one, or explain in the contextual information");
    }
  }
}
