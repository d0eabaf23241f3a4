package vitrine.reported.check;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import vitrine.reported.Dimension;
import vitrine.reported.Finding;
import vitrine.reported.FindingLog;
import vitrine.reported.ReportedRule;

/**
 * How good a report is in one dimension: 100 times the mean, over the rules of the dimension that
 * were tested on the service and are more than information, of the share of tests passed.
 *
 * <p>A failed test takes away 1 for an error and 0.5 for a warning. Rules count alike, so that a
 * fault in the one row TOTAL weighs more than one in a hundred rows of codes. Findings about whole
 * files name a service only where the file does.
 */
final class Quality {
  private Quality() {}

  static Optional<Double> of(
      FindingLog log, List<Finding> findings, String service, Dimension dimension) {
    OptionalDouble mean =
        Stream.of(ReportedRule.values())
            .filter(it -> it.dimension() == dimension && it.severity() != Finding.Severity.INFO)
            .filter(it -> log.tests(it, service) > 0)
            .mapToDouble(it -> passed(it, log, findings, service))
            .average();
    return mean.isPresent() ? Optional.of(100 * mean.getAsDouble()) : Optional.empty();
  }

  private static double passed(
      ReportedRule rule, FindingLog log, List<Finding> findings, String service) {
    long failed =
        findings.stream()
            .filter(it -> it.rule() == rule && it.service().equals(service))
            .mapToLong(Finding::count)
            .sum();
    double lost = rule.severity().weight() * failed / log.tests(rule, service);
    return Math.max(0, 1 - lost);
  }
}
