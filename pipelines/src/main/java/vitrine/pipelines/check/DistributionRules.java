package vitrine.pipelines.check;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import vitrine.casefile.CaseTimes;
import vitrine.casefile.Defect;
import vitrine.casefile.Rule;
import vitrine.tally.Histogram;
import vitrine.tally.Incidence;
import vitrine.tally.Layout;
import vitrine.tally.Tally;

/** V12, V13, V14 and V27: rules about a submission as a whole, with one defect for each service. */
final class DistributionRules {
  private static final int LEAST_UNITS = 30;
  private static final double TEMPLATED = 0.10;
  private static final long MINUTE = 60;
  private static final long YEAR = 365L * 86_400;

  private final String submission;
  private final List<Defect> defects = new ArrayList<>();

  DistributionRules(String submission) {
    this.submission = submission;
  }

  List<Defect> check(Diagnosis diagnosis) {
    diagnosis.durations().byCell().forEach((cell, tally) -> check(cell.values().get(0), tally));
    long expected = diagnosis.openAtStart() + diagnosis.opened() - diagnosis.closed();
    if (expected != diagnosis.openAtEnd()) {
      String message =
          "open at the start + opened - closed differs from open at the end by %d cases"
              .formatted(Math.abs(expected - diagnosis.openAtEnd()));
      add(Rule.V27, CaseTimes.CLOSED_AT.name(), message);
    }
    return defects;
  }

  private void check(String service, Tally tally) {
    Histogram durations = tally.histogram(Layout.REACHED);
    String column = CaseTimes.ACTIONED_AT.name();
    if (durations.total() >= LEAST_UNITS) {
      checkTemplate(service, durations, column);
      checkMedian(service, durations, column);
    }
    long untimed = tally.count(Layout.UNTIMED);
    if (untimed > 0) {
      String message =
          "%d cases of service %s state no hour and enter no duration".formatted(untimed, service);
      add(Rule.V14, column, message);
    }
  }

  private void checkTemplate(String service, Histogram durations, String column) {
    long most = 0;
    for (int i = 0; i < durations.size(); i++) {
      most = Math.max(most, durations.count(i));
    }
    double share = most / (double) durations.total();
    if (share >= TEMPLATED && durations.size() > 1) {
      String message =
          "%.0f %% of the durations of service %s are equal".formatted(share * 100, service);
      add(Rule.V12, column, message);
    }
  }

  private void checkMedian(String service, Histogram durations, String column) {
    Incidence incidence = Incidence.fine(durations, Histogram.EMPTY, Histogram.EMPTY);
    OptionalDouble median = incidence.quantile(0.5);
    if (median.isPresent() && (median.getAsDouble() < MINUTE || median.getAsDouble() > YEAR)) {
      String message =
          "the median duration of service %s is %s"
              .formatted(service, median.getAsDouble() < MINUTE ? "under a minute" : "over a year");
      add(Rule.V13, column, message);
    }
  }

  private void add(Rule rule, String column, String message) {
    defects.add(new Defect(submission, "", 0, column, rule, rule.severity(), 1, message));
  }
}
