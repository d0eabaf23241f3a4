package vitrine.reported.check;

import java.util.List;
import java.util.stream.Stream;
import vitrine.reported.ReportTable;
import vitrine.reported.ReportedReport;
import vitrine.reported.ReportedRule;
import vitrine.reported.ReportedText;

/** P31, P32. A report of several files has all parts, and each service states something in each. */
final class MissingParts implements ReportRule {
  @Override
  public void check(ReportedReport report, CheckLog log) {
    List<ReportTable> expected = expected(report);
    for (String service : report.services()) {
      for (ReportTable table : expected) {
        part(report, table, service, log);
      }
    }
  }

  /** All parts of an official report, those with numbers of a tidy one, one if it is alone. */
  private static List<ReportTable> expected(ReportedReport report) {
    if (report.files().size() == 1) {
      return report.files().stream().map(it -> it.table()).toList();
    }
    boolean official =
        report.files().stream().anyMatch(it -> it.official() && it.table().isNumeric());
    return Stream.of(ReportTable.values())
        .filter(it -> it != ReportTable.T2)
        .filter(it -> official || it.isNumeric())
        .toList();
  }

  private static void part(ReportedReport report, ReportTable table, String service, CheckLog log) {
    boolean there = report.has(table);
    log.test(
        ReportedRule.P31,
        table,
        service,
        there,
        "part " + table.number() + " is missing",
        "deliver part " + table.number() + ", blank where it does not apply");
    if (there && table != ReportTable.T2) {
      boolean stated =
          report.rows(table, service).anyMatch(it -> !it.isBlank())
              || texts(report, table, service).anyMatch(it -> !it.text().isEmpty());
      log.test(
          ReportedRule.P32,
          table,
          service,
          stated,
          "the service states nothing in part " + table.number(),
          "write 0 for what could occur and did not; leave blank only what does not apply");
    }
  }

  private static Stream<ReportedText> texts(
      ReportedReport report, ReportTable table, String service) {
    return report.texts().stream()
        .filter(it -> it.table() == table && it.service().equals(service));
  }
}
