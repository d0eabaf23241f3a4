package vitrine.catalogue;

import static vitrine.catalogue.Condition.has;
import static vitrine.catalogue.Condition.is;
import static vitrine.catalogue.Condition.noLater;
import static vitrine.catalogue.Dimension.DEADLINE_RULE;
import static vitrine.catalogue.Dimension.MONTH;
import static vitrine.catalogue.Dimension.PENALTY_KIND;
import static vitrine.catalogue.Dimension.STEP;
import static vitrine.catalogue.Dimension.STEP_SERVICE;
import static vitrine.catalogue.Measure.count;
import static vitrine.catalogue.Measure.elapsed;
import static vitrine.catalogue.Measure.share;
import static vitrine.catalogue.Metric.metric;
import static vitrine.catalogue.Milestone.ACTIONED;
import static vitrine.catalogue.Milestone.DEADLINE;
import static vitrine.catalogue.Milestone.STEP_TAKEN;
import static vitrine.catalogue.Population.steps;

import java.util.List;
import vitrine.casefile.EnforcementFields;

/** Chapter N, enforcement: the steps taken against services that did not comply. */
final class NoncomplianceAndSteps {
  private static final Population IMPOSED =
      steps().where(is(EnforcementFields.STEP, "PENALTY_IMPOSED")).called("penalties");

  static final List<Metric> METRICS =
      List.of(
          metric("N6", "Steps of enforcement")
              .says(
                  "Steps taken in the period against services that did not comply, those about a"
                      + " service as a whole and those in cases, repeats included.")
              .measure(count(steps()))
              .flowOf(STEP_TAKEN)
              .by(STEP, MONTH, STEP_SERVICE)
              .reference("Reg. (EU) 2022/2065, Articles 51 and 55(2) (unverified)", 2023),
          metric("N6E", "Steps that were followed by a measure")
              .says(
                  "The share of steps in cases that the service acted on afterwards, at whatever"
                      + " later step.")
              .measure(
                  share(
                      noLater(STEP_TAKEN, ACTIONED),
                      steps().where(has(EnforcementFields.CASE_REF)).called("steps in cases")))
              .cohortOf(STEP_TAKEN)
              .by(STEP, STEP_SERVICE, DEADLINE_RULE)
              .reference("Practice of regulators, graduated enforcement (unverified)", 2023),
          metric("N8", "Penalties imposed")
              .says("Penalties imposed in the period, in cases and on a service as a whole.")
              .measure(count(IMPOSED))
              .flowOf(STEP_TAKEN)
              .by(PENALTY_KIND, MONTH, STEP_SERVICE)
              .reference(
                  "Reg. (EU) 2022/2065, Article 52; Reg. (EU) 2021/784, Article 18 (unverified)",
                  2023),
          metric("N9", "Time to the penalty")
              .says(
                  "From the deadline of the case to the penalty, for the penalties imposed in the"
                      + " period; those without a case that has a deadline are left out.")
              .measure(elapsed(DEADLINE, STEP_TAKEN, IMPOSED.called("penalties in cases")))
              .flowOf(STEP_TAKEN)
              .by(PENALTY_KIND, STEP_SERVICE, DEADLINE_RULE)
              .reference("Reg. (EU) 2021/784, Article 18 (unverified)", 2023));

  private NoncomplianceAndSteps() {}
}
