package vitrine.reported.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vitrine.reported.ReportCodes;
import vitrine.reported.ReportedFile;
import vitrine.reported.ReportedReport;
import vitrine.reported.ReportedRow;
import vitrine.reported.ReportedRule;
import vitrine.reported.Told;

/** P29. A sub-category "other" with numbers says what it is, in files that have the column. */
final class OtherDescriptions implements ReportRule {
  private static final String COLUMN = "other";

  @Override
  public void check(ReportedReport report, CheckLog log) {
    for (ReportedFile file : report.files()) {
      if (file.columns().stream().anyMatch(it -> it.name().equals(COLUMN))) {
        file(report, file, log);
      }
    }
  }

  private static void file(ReportedReport report, ReportedFile file, CheckLog log) {
    Set<List<String>> seen = new HashSet<>();
    for (ReportedRow row : report.rows()) {
      if (row.place().file().equals(file.name())
          && row.key().category().equals(ReportCodes.KEYWORD_OTHER)
          && row.amounts().values().stream().anyMatch(it -> it.signum() != 0)) {
        row(row, seen, log);
      }
    }
  }

  private static void row(ReportedRow row, Set<List<String>> seen, CheckLog log) {
    String other = row.key().other();
    List<String> own =
        List.of(row.service(), row.key().surface(), row.key().scope(), other, row.key().parent());
    boolean again = !other.isEmpty() && !seen.add(own);
    log.test(
        ReportedRule.P29,
        row,
        COLUMN,
        !other.isEmpty() && !again,
        other.isEmpty()
            ? "the row has numbers and no description"
            : Told.text(other) + " describes another row of the category too",
        "describe what the sub-category is, in words of its own");
  }
}
