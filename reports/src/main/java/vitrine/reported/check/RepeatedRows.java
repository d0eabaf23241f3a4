package vitrine.reported.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vitrine.reported.ReportCodes;
import vitrine.reported.ReportTable;
import vitrine.reported.ReportedReport;
import vitrine.reported.ReportedRow;
import vitrine.reported.ReportedRule;

/** P28. No two rows with numbers are about the same. */
final class RepeatedRows implements ReportRule {
  private record About(ReportTable table, String service, List<String> key) {}

  @Override
  public void check(ReportedReport report, CheckLog log) {
    Map<About, ReportedRow> first = new HashMap<>();
    for (ReportedRow row : report.rows()) {
      if (!row.isBlank() && isTold(row)) {
        About about = new About(row.table(), row.service(), row.key().parts());
        ReportedRow earlier = first.putIfAbsent(about, row);
        test(row, earlier == null ? row : earlier, log);
      }
    }
  }

  /** Whether the row says what it is about; those of other things may differ by it. */
  private static boolean isTold(ReportedRow row) {
    return !row.key().category().equals(ReportCodes.KEYWORD_OTHER)
        || !row.key().parent().isEmpty() && !row.key().other().isEmpty();
  }

  private static void test(ReportedRow row, ReportedRow earlier, CheckLog log) {
    boolean same = row.amounts().equals(earlier.amounts());
    log.test(
        ReportedRule.P28,
        row,
        "",
        row == earlier,
        "row %d of %s is about the same, with %s"
            .formatted(
                earlier.place().row(),
                earlier.place().file(),
                same ? "the same numbers" : "other numbers"),
        same ? "remove one of them" : "tell what they differ by, or remove one of them");
  }
}
