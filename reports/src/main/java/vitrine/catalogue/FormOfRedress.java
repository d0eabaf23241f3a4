package vitrine.catalogue;

import static vitrine.catalogue.Condition.all;
import static vitrine.catalogue.Condition.is;
import static vitrine.catalogue.Condition.not;
import static vitrine.catalogue.Measure.count;
import static vitrine.catalogue.Measure.elapsed;
import static vitrine.catalogue.Measure.share;
import static vitrine.catalogue.Milestone.APPEAL_DECIDED;
import static vitrine.catalogue.Milestone.APPEAL_FILED;
import static vitrine.catalogue.Milestone.APPEAL_NOTIFIED;
import static vitrine.catalogue.Population.appeals;

import java.util.List;
import vitrine.casefile.AppealFields;

/**
 * What Part 7 of the DSA templates asks of a service: complaints and disputes that were filed in
 * the period and what came of them.
 */
final class FormOfRedress {
  private static final Dimension OUTCOME =
      new Dimension.OfField("OUTCOME", "Outcome", AppealFields.OUTCOME);

  private FormOfRedress() {}

  static List<Metric> metrics(Condition own) {
    Population complaints = level(own, "INTERNAL_COMPLAINT");
    Population disputes = level(own, "OUT_OF_COURT_BODY");
    return List.of(
        FormMetrics.by("F7C", count(complaints), Basis.FLOW, APPEAL_FILED, byBasisAndOutcome()),
        FormMetrics.by("F7CT", time(complaints), Basis.COHORT, APPEAL_FILED, byBasis()),
        FormMetrics.by(
            "F7CN",
            count(complaints.where(is(AppealFields.REMEDY, "RESTRICTION_NEWLY_IMPOSED"))),
            Basis.FLOW,
            APPEAL_DECIDED,
            byBasis()),
        FormMetrics.by("F7D", count(disputes), Basis.FLOW, APPEAL_FILED, byBasisAndOutcome()),
        FormMetrics.by("F7DT", time(disputes), Basis.COHORT, APPEAL_FILED, byBasis()),
        FormMetrics.by("F7DI", implemented(disputes), Basis.COHORT, APPEAL_FILED, byBasis()));
  }

  private static Population level(Condition own, String level) {
    return appeals().where(all(own, is(AppealFields.LEVEL, level)));
  }

  private static Measure time(Population appeals) {
    return elapsed(
        APPEAL_FILED, APPEAL_NOTIFIED, appeals.where(not(is(AppealFields.OUTCOME, "OMITTED"))));
  }

  private static Measure implemented(Population disputes) {
    return share(
        is(AppealFields.IMPLEMENTATION, "FULL", "PARTIAL"),
        disputes.where(is(AppealFields.OUTCOME, "REVERSED", "PARTIALLY_REVERSED")));
  }

  private static Breakdown byBasis() {
    return Breakdown.by(Dimension.APPEAL_BASIS);
  }

  private static Breakdown byBasisAndOutcome() {
    return Breakdown.by(Dimension.APPEAL_BASIS, OUTCOME);
  }
}
