package vitrine.reported.check;

import java.util.Map;
import java.util.Set;
import vitrine.reported.ReportCodes;
import vitrine.reported.ReportTable;
import vitrine.reported.ReportedReport;
import vitrine.reported.ReportedRow;
import vitrine.reported.ReportedRule;
import vitrine.reported.Told;

/** P21, P22. Categories are codes of the template, in the parts that have them. */
final class CategoryCodes implements ReportRule {
  private static final String COLUMN = "category";
  private static final Map<String, Set<ReportTable>> ONLY =
      Map.of(
          ReportCodes.OWN_TERMS, Set.of(ReportTable.T6),
          ReportCodes.NO_ORDER, Set.of(ReportTable.T3),
          ReportCodes.NO_NOTICE, Set.of(ReportTable.T4));

  @Override
  public void check(ReportedReport report, CheckLog log) {
    report.rows().stream().filter(it -> it.table().isByCategory()).forEach(it -> row(it, log));
  }

  private static void row(ReportedRow row, CheckLog log) {
    String code = row.key().category();
    boolean known = ReportCodes.isCategory(code);
    String near = ReportCodes.nearestCategory(code).map(it -> "; the nearest is " + it).orElse("");
    log.test(
        ReportedRule.P21,
        row,
        COLUMN,
        known,
        Told.text(code) + " is no category of the template" + near,
        ReportCodes.nearestCategory(code)
            .map(it -> "write " + it)
            .orElse("use a code of the template"));
    Set<ReportTable> tables = ONLY.get(known && row.key().isKeyword() ? row.key().parent() : code);
    if (known) {
      log.test(
          ReportedRule.P22,
          row,
          COLUMN,
          tables == null || tables.contains(row.table()) || row.isBlank(),
          "the template of part %d does not have %s".formatted(row.table().number(), code),
          "book the numbers under a category of this part");
    }
  }
}
