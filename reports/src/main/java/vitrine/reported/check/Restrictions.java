package vitrine.reported.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vitrine.reported.Column;
import vitrine.reported.ReportTable;
import vitrine.reported.ReportedReport;
import vitrine.reported.ReportedRow;
import vitrine.reported.ReportedRule;
import vitrine.reported.Told;

/**
 * P49. Each measure restricts something, so that the kinds of restriction together are not fewer
 * than measures; a measure of several kinds counts under each.
 */
final class Restrictions implements ReportRule {
  private static final Set<String> NO_KIND = Set.of("measures", "automated");

  @Override
  public void check(ReportedReport report, CheckLog log) {
    List<String> kinds =
        ReportTable.T5.counts().stream()
            .map(Column::name)
            .filter(it -> !NO_KIND.contains(it))
            .toList();
    Stream.of(ReportTable.T5, ReportTable.T6)
        .flatMap(report::rows)
        .forEach(row -> row(row, kinds, log));
  }

  private static void row(ReportedRow row, List<String> kinds, CheckLog log) {
    if (row.find("measures").isEmpty() || kinds.stream().noneMatch(row::has)) {
      return;
    }
    BigDecimal measures = row.orZero("measures");
    BigDecimal all = kinds.stream().map(row::orZero).reduce(BigDecimal.ZERO, BigDecimal::add);
    log.test(
        ReportedRule.P49,
        row,
        "measures",
        measures.compareTo(all) <= 0,
        "%s is reported; all kinds of restriction add up to %s"
            .formatted(Told.number(measures), Told.number(all)),
        "state the kind of each measure");
  }
}
