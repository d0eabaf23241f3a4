package vitrine.reported.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vitrine.reported.Comparison;
import vitrine.reported.Dimension;
import vitrine.reported.Finding;
import vitrine.reported.ReportedReport;
import vitrine.reported.read.ReportReader;

/**
 * A published report after the check: what is wrong with it, what was compared, and how good it is.
 *
 * @param findings the gravest first
 */
public record CheckedReport(
    ReportedReport report,
    List<Finding> findings,
    List<Comparison> comparisons,
    List<Score> scores) {
  public CheckedReport {
    findings = List.copyOf(findings);
    comparisons = List.copyOf(comparisons);
    scores = List.copyOf(scores);
  }

  /** Checks a report with every rule. */
  public static CheckedReport of(ReportedReport report) {
    CheckLog log = new CheckLog(report);
    ReportRules.ALL.forEach(it -> it.check(report, log));
    List<Finding> findings = report.findings().list();
    List<Score> scores = report.services().stream().map(it -> score(report, it, findings)).toList();
    return new CheckedReport(report, findings, log.comparisons(), scores);
  }

  /**
   * Reads and checks a report.
   *
   * @throws IOException if the file system refuses
   */
  public static CheckedReport of(Path source) throws IOException {
    return of(ReportReader.read(source));
  }

  private static Score score(ReportedReport report, String service, List<Finding> findings) {
    Map<Dimension, Optional<Double>> parts = new EnumMap<>(Dimension.class);
    for (Dimension dimension : Dimension.values()) {
      parts.put(dimension, Quality.of(report.findings(), findings, service, dimension));
    }
    return new Score(service, parts);
  }

  /** How many breaches of a severity there are. */
  public long count(Finding.Severity severity) {
    return findings.stream()
        .filter(it -> it.severity() == severity)
        .mapToLong(Finding::count)
        .sum();
  }

  public boolean hasErrors() {
    return findings.stream().anyMatch(it -> it.severity() == Finding.Severity.ERROR);
  }
}
