package vitrine.reported.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vitrine.reported.Comparison;
import vitrine.reported.Finding;
import vitrine.reported.FindingLog;
import vitrine.reported.ReportTable;
import vitrine.reported.ReportedReport;
import vitrine.reported.ReportedRow;
import vitrine.reported.ReportedRule;
import vitrine.reported.Told;
import vitrine.reported.Verdict;

/** What the rules find in one report: findings, comparisons and how often each was tested. */
final class CheckLog {
  private static final int LONGEST_KEY = 250;

  private final ReportedReport report;
  private final FindingLog findings;
  private final List<Comparison> comparisons = new ArrayList<>();

  CheckLog(ReportedReport report) {
    this.report = report;
    this.findings = report.findings();
  }

  /** Notes a test of a rule on a row and, if it failed, the finding. */
  void test(
      ReportedRule rule,
      ReportedRow row,
      String column,
      boolean passed,
      String message,
      String fix) {
    findings.tested(rule, row.service());
    if (!passed) {
      String about =
          row.key().text().isEmpty() ? "" : Told.plain(row.key().text(), LONGEST_KEY) + ": ";
      findings.add(
          new Finding(
              rule,
              row.table().code(),
              row.service(),
              row.place().file(),
              row.place().row(),
              column,
              1,
              about + message,
              fix));
    }
  }

  /** Notes a test of a rule on the table of a service and, if it failed, the finding. */
  void test(
      ReportedRule rule,
      ReportTable table,
      String service,
      boolean passed,
      String message,
      String fix) {
    findings.tested(rule, service);
    if (!passed) {
      String file = report.file(table);
      findings.add(new Finding(rule, table.code(), service, file, 0, "", 1, message, fix));
    }
  }

  void add(Comparison comparison) {
    comparisons.add(comparison);
  }

  /** Compares a total with a sum, and finds a difference by the rule. */
  Verdict compare(
      ReportedRule rule,
      ReportedRow total,
      String column,
      String check,
      BigDecimal sum,
      String of) {
    Optional<BigDecimal> reported = total.find(column);
    Comparison comparison = Comparison.of(total.table(), total.service(), check, reported, sum);
    comparisons.add(comparison);
    if (reported.isPresent()) {
      test(
          rule,
          total,
          column,
          comparison.verdict() == Verdict.OK,
          "%s is reported; %s add up to %s"
              .formatted(Told.number(reported.get()), of, Told.number(sum)),
          "correct the total or its parts; the difference is "
              + Told.number(reported.get().subtract(sum)));
    }
    return comparison.verdict();
  }

  List<Comparison> comparisons() {
    return comparisons;
  }
}
