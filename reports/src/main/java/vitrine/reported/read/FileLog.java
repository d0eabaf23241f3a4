package vitrine.reported.read;

import vitrine.reported.Finding;
import vitrine.reported.FindingLog;
import vitrine.reported.ReportedRule;

/**
 * The findings of one file.
 *
 * @param table the code of its table; empty while it is not known
 */
record FileLog(FindingLog log, String file, String table) {
  FileLog of(String newTable) {
    return new FileLog(log, file, newTable);
  }

  /** A finding about the file or one of its lines. */
  void add(ReportedRule rule, long row, String message, String repair) {
    add(rule, "", row, "", message, repair);
  }

  /** A finding about a cell. */
  void add(
      ReportedRule rule, String service, long row, String column, String message, String repair) {
    log.add(new Finding(rule, table, service, file, row, column, 1, message, repair));
  }
}
