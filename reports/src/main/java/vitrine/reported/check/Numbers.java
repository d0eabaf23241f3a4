package vitrine.reported.check;

import java.math.BigDecimal;
import vitrine.reported.Column;
import vitrine.reported.Kind;
import vitrine.reported.ReportTable;
import vitrine.reported.ReportedReport;
import vitrine.reported.ReportedRow;
import vitrine.reported.ReportedRule;
import vitrine.reported.Told;

/**
 * P25, P26, P27. No number is negative, counts are whole, ratios lie in [0, 1]. Moderators are
 * full-time equivalents and may have parts.
 */
final class Numbers implements ReportRule {
  @Override
  public void check(ReportedReport report, CheckLog log) {
    for (ReportedRow row : report.rows()) {
      for (Column column : row.columns()) {
        row.find(column.name()).ifPresent(it -> number(row, column, it, log));
      }
    }
  }

  private static void number(ReportedRow row, Column column, BigDecimal value, CheckLog log) {
    Kind kind = row.kind(column);
    String told = Told.number(value);
    log.test(
        ReportedRule.P25,
        row,
        column.name(),
        value.signum() >= 0,
        told + " is negative; at least 0 is expected",
        "correct the number");
    if (kind == Kind.COUNT && row.table() != ReportTable.T9) {
      log.test(
          ReportedRule.P26,
          row,
          column.name(),
          value.stripTrailingZeros().scale() <= 0,
          told + " is a count with decimals; a whole number is expected",
          "write a whole number; a median or share belongs elsewhere");
    }
    if (kind == Kind.RATIO) {
      boolean percent =
          value.compareTo(BigDecimal.ONE) > 0 && value.compareTo(BigDecimal.valueOf(100)) <= 0;
      log.test(
          ReportedRule.P27,
          row,
          column.name(),
          value.signum() < 0 || value.compareTo(BigDecimal.ONE) <= 0,
          told + " is a ratio; a number from 0 to 1 is expected",
          percent ? "write " + Told.number(value.movePointLeft(2)) : "correct the number");
    }
  }
}
