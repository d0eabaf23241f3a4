package vitrine.reported.check;

import java.math.BigDecimal;
import java.util.List;
import vitrine.reported.Comparison;
import vitrine.reported.ReportedRow;
import vitrine.reported.ReportedRule;
import vitrine.reported.Told;

/**
 * P35, P43. A total beside the sum of its parts: by its own rule if there are parts; a total
 * without parts or parts without a total are other faults.
 */
final class Breakdowns {
  private Breakdowns() {}

  static void compare(
      ReportedRule rule,
      ReportedRow total,
      List<ReportedRow> parts,
      String column,
      String check,
      String words,
      CheckLog log) {
    BigDecimal sum = Groups.sum(parts, column);
    boolean stated = Groups.anyStated(parts, column);
    if (stated) {
      log.compare(rule, total, column, check, sum, words);
      blankTotal(total, column, sum, words, log);
      return;
    }
    log.add(Comparison.of(total.table(), total.service(), check, total.find(column), sum));
    if (total.find(column).isPresent()) {
      log.test(
          ReportedRule.P43,
          total,
          column,
          total.orZero(column).signum() == 0,
          "%s is reported; %s state nothing".formatted(Told.number(total.orZero(column)), words),
          "state the number of each part");
    }
  }

  private static void blankTotal(
      ReportedRow total, String column, BigDecimal sum, String words, CheckLog log) {
    log.test(
        ReportedRule.P35,
        total,
        column,
        total.find(column).isPresent(),
        "the total is blank, which means that it does not apply; %s apply and add up to %s"
            .formatted(words, Told.number(sum)),
        "write " + Told.number(sum));
  }
}
