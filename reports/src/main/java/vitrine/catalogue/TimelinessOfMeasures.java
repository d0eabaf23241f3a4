package vitrine.catalogue;

import static vitrine.catalogue.Condition.atLeast;
import static vitrine.catalogue.Dimension.ARCHITECTURE;
import static vitrine.catalogue.Dimension.CATEGORY;
import static vitrine.catalogue.Dimension.CHANNEL;
import static vitrine.catalogue.Dimension.EXECUTING;
import static vitrine.catalogue.Dimension.SERVICE;
import static vitrine.catalogue.Measure.elapsed;
import static vitrine.catalogue.Metric.metric;
import static vitrine.catalogue.Milestone.ACTIONED;
import static vitrine.catalogue.Milestone.CLOSED;
import static vitrine.catalogue.Milestone.FIRST_PUBLISHED;
import static vitrine.catalogue.Milestone.FULLY_ACTIONED;
import static vitrine.catalogue.Milestone.REACHED_SERVICE;
import static vitrine.catalogue.Milestone.REPORTED;
import static vitrine.catalogue.Milestone.VERIFIED;
import static vitrine.catalogue.Population.cases;

import java.util.List;
import vitrine.casefile.CaseFields;

/** Chapter T, measures: how long services took to act and others to see it. */
final class TimelinessOfMeasures {
  static final List<Metric> METRICS =
      List.of(
          metric("T6", "Provider time")
              .says("From the arrival of an order or notice at the service to its first effect.")
              .measure(elapsed(REACHED_SERVICE, ACTIONED, cases()).unless(CLOSED))
              .cohortOf(REACHED_SERVICE)
              .by(SERVICE, CATEGORY, CHANNEL, ARCHITECTURE)
              .reference("Impl. Reg. (EU) 2024/2835, Annex I Parts 3 and 4, column J", 2023),
          metric("T6A", "Provider time without pauses")
              .says(
                  "From the arrival of an order or notice at the service to its first effect,"
                      + " without the time in which a clarification, an impossibility, a hold or a"
                      + " stay stopped the clock.")
              .measure(
                  elapsed(REACHED_SERVICE, ACTIONED, cases())
                      .unless(CLOSED)
                      .without(Pause.values()))
              .cohortOf(REACHED_SERVICE)
              .by(SERVICE, CHANNEL)
              .reference("Reg. (EU) 2021/784, Article 3(7) and (8) (unverified)", 2023),
          metric("T8", "Time to the last measure")
              .says("From the first measure to the last, in cases with several items.")
              .measure(
                  elapsed(
                          ACTIONED,
                          FULLY_ACTIONED,
                          cases()
                              .where(atLeast(2, CaseFields.ITEMS_IN_SCOPE))
                              .called("cases with several items"))
                      .unless(CLOSED))
              .cohortOf(ACTIONED)
              .by(SERVICE, CATEGORY, ARCHITECTURE)
              .reference("TAKE IT DOWN Act, section 3, known identical copies", 2023),
          metric("T9", "Time to verification")
              .says("From the first measure to the first check that found the material gone.")
              .measure(elapsed(ACTIONED, VERIFIED, cases()).unless(CLOSED))
              .cohortOf(ACTIONED)
              .by(SERVICE, ARCHITECTURE, CHANNEL)
              .reference("Practice of hotlines, checks after removal", 2023),
          metric("T11", "Time to verified removal")
              .says(
                  "From the first report to the first check that found the material gone, which may"
                      + " come after it went.")
              .measure(elapsed(REPORTED, VERIFIED, cases()).unless(CLOSED))
              .cohortOf(REPORTED)
              .by(CHANNEL, CATEGORY, EXECUTING)
              .reference("Practice of hotlines, repeated checks until removal", 2023),
          metric("T12", "Time online")
              .says("From first publication to the first measure, where publication is known.")
              .measure(elapsed(FIRST_PUBLISHED, ACTIONED, cases().called("cases acted on")))
              .flowOf(ACTIONED)
              .by(CATEGORY, ARCHITECTURE, SERVICE)
              .reference(
                  "Impl. Reg. (EU) 2024/2835, Annex I Part 11, exposure before action", 2023));

  private TimelinessOfMeasures() {}
}
