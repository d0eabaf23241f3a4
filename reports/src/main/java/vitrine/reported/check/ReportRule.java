package vitrine.reported.check;

import vitrine.reported.ReportedReport;

/** A rule for published reports, in code. */
interface ReportRule {
  void check(ReportedReport report, CheckLog log);
}
