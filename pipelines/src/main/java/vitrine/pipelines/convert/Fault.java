package vitrine.pipelines.convert;

import vitrine.casefile.Rule;
import vitrine.casefile.Severity;
import vitrine.pipelines.check.DefectLog;

/** A rule that a source row breaks; the message holds nothing of the row. */
record Fault(String columns, Rule rule, Severity severity, String message) {
  static Fault refusal(String columns, Rule rule, String message) {
    return new Fault(columns, rule, Severity.REJECT, message);
  }

  /** What is wrong with a row that has not as many cells as its header. */
  static Fault ofDamaged(SourceRow row) {
    String message =
        "has %d cells where the header has %d".formatted(row.cells().size(), row.columns().size());
    return refusal("", Rule.V01, message);
  }

  void addTo(DefectLog log, SourceRow row) {
    log.add(row.number(), columns, rule, severity, message);
  }

  boolean refuses() {
    return severity == Severity.REJECT;
  }
}
