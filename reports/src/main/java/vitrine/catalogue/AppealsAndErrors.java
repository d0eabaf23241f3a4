package vitrine.catalogue;

import static vitrine.catalogue.Condition.is;
import static vitrine.catalogue.Dimension.AUTOMATION;
import static vitrine.catalogue.Dimension.CATEGORY;
import static vitrine.catalogue.Dimension.CHANNEL;
import static vitrine.catalogue.Dimension.ISSUING;
import static vitrine.catalogue.Dimension.MONTH;
import static vitrine.catalogue.Dimension.SERVICE;
import static vitrine.catalogue.Measure.count;
import static vitrine.catalogue.Measure.elapsed;
import static vitrine.catalogue.Measure.mix;
import static vitrine.catalogue.Measure.share;
import static vitrine.catalogue.Metric.metric;
import static vitrine.catalogue.Milestone.ERROR_FOUND;
import static vitrine.catalogue.Milestone.OVERSIGHT_REVIEWED;
import static vitrine.catalogue.Milestone.REINSTATED;
import static vitrine.catalogue.Population.corrections;

import java.util.List;
import vitrine.casefile.CaseOutcome;
import vitrine.casefile.CorrectionFields;

/** Chapter A, errors that no user had to appeal against: own corrections and reviews of orders. */
final class AppealsAndErrors {
  static final List<Metric> METRICS =
      List.of(
          metric("A15", "Own corrections")
              .says(
                  "Measures that the decider reversed or corrected without an appeal, errors found"
                      + " in the period.")
              .measure(count(corrections()))
              .flowOf(ERROR_FOUND)
              .by(SERVICE, AUTOMATION, CATEGORY, MONTH)
              .reference("Santa Clara Principles 2.0, content reinstated without an appeal", 2023),
          metric("A15A", "Who found the errors")
              .says("How own corrections divide by who found the error.")
              .measure(mix(CorrectionFields.FOUND_BY, corrections()))
              .flowOf(ERROR_FOUND)
              .by(SERVICE, AUTOMATION)
              .reference("Santa Clara Principles 2.0, content reinstated without an appeal", 2023),
          metric("A15B", "Time to own reinstatement")
              .says(
                  "From the finding of the error to the reinstatement, where reinstatement is the"
                      + " remedy.")
              .measure(
                  elapsed(
                      ERROR_FOUND,
                      REINSTATED,
                      corrections().where(is(CorrectionFields.REMEDY, "REINSTATEMENT"))))
              .cohortOf(ERROR_FOUND)
              .by(SERVICE, AUTOMATION)
              .reference("Santa Clara Principles 2.0, content reinstated without an appeal", 2023),
          metric("A17", "Orders found unlawful")
              .says(
                  "The share of reviewed orders that were found irregular or annulled; reviews"
                      + " without a result yet are left out.")
              .measure(
                  share(
                      is(CaseOutcome.OVERSIGHT_RESULT, "IRREGULAR", "ANNULLED"),
                      Oversight.REVIEWED_ORDERS))
              .flowOf(OVERSIGHT_REVIEWED)
              .by(ISSUING, CHANNEL, SERVICE)
              .reference("Reg. (EU) 2021/784, Articles 4 and 9 (unverified)", 2023));

  private AppealsAndErrors() {}
}
