package vitrine.catalogue;

import static vitrine.catalogue.Condition.ago;
import static vitrine.catalogue.Condition.all;
import static vitrine.catalogue.Condition.any;
import static vitrine.catalogue.Condition.has;
import static vitrine.catalogue.Condition.is;
import static vitrine.catalogue.Condition.isGroup;
import static vitrine.catalogue.Condition.not;
import static vitrine.catalogue.Condition.timed;
import static vitrine.catalogue.Condition.within;
import static vitrine.catalogue.Dimension.ARCHITECTURE;
import static vitrine.catalogue.Dimension.CATEGORY;
import static vitrine.catalogue.Dimension.CHANNEL;
import static vitrine.catalogue.Dimension.DEADLINE_RULE;
import static vitrine.catalogue.Dimension.EXECUTING;
import static vitrine.catalogue.Dimension.SERVICE;
import static vitrine.catalogue.Measure.elapsed;
import static vitrine.catalogue.Measure.share;
import static vitrine.catalogue.Metric.metric;
import static vitrine.catalogue.Milestone.ACTIONED;
import static vitrine.catalogue.Milestone.CLOSED;
import static vitrine.catalogue.Milestone.DEADLINE;
import static vitrine.catalogue.Milestone.FULLY_ACTIONED;
import static vitrine.catalogue.Milestone.REACHED_SERVICE;
import static vitrine.catalogue.Milestone.REPORTED;
import static vitrine.catalogue.Population.cases;

import java.time.Duration;
import java.util.List;
import vitrine.casefile.CaseOutcome;

/** Chapter T, clocks: what was on time, late, paused or not on a clock at all. */
final class TimelinessOfClocks {
  private static final Duration THIRTY_DAYS = Duration.ofDays(30);
  private static final Condition ACTED_ON =
      any(new Condition.NoLater(ACTIONED, REPORTED), within(THIRTY_DAYS, REPORTED, ACTIONED));
  private static final Population CONFIRMED =
      cases().where(isGroup(CaseOutcome.ASSESSMENT_OUTCOME, "CONFIRMED")).called("confirmed cases");
  private static final Condition OVERTAKEN =
      all(
          is(
              CaseOutcome.CLOSURE,
              "ALREADY_GONE",
              "MIGRATED",
              "TRANSFERRED",
              "WITHDRAWN",
              "ANNULLED"),
          within(THIRTY_DAYS, REPORTED, CLOSED));

  static final List<Metric> METRICS =
      List.of(
          metric("T13", "On time under the clock that applies")
              .says(
                  "The share of due cases that reached the step their clock asks for by the"
                      + " deadline.")
              .measure(
                  share(Due.AND_MET, cases().where(Due.AND_NOT_MOOT).called("cases that were due")))
              .cohortOf(DEADLINE)
              .by(DEADLINE_RULE, SERVICE, EXECUTING)
              .reference(
                  "Reg. (EU) 2021/784, Article 3(3); TAKE IT DOWN Act, section 3 (unverified)",
                  2023),
          metric("T14", "Lateness of removal")
              .says(
                  "From the deadline of a removal to the last measure, for removals that were not"
                      + " complete by then.")
              .measure(
                  elapsed(
                          DEADLINE,
                          FULLY_ACTIONED,
                          cases().where(Due.AND_LATE_REMOVAL).called("late removals"))
                      .unless(CLOSED))
              .cohortOf(DEADLINE)
              .by(DEADLINE_RULE, SERVICE, EXECUTING)
              .reference(
                  "Reg. (EU) 2021/784, Article 18(2); TAKE IT DOWN Act, section 3 (unverified)",
                  2023),
          metric("T15", "Slow tail")
              .says(
                  "The share of confirmed cases that had no measure 30 days after the first report;"
                      + " those that were gone, moved or lifted by then are left out.")
              .measure(
                  share(
                      not(ACTED_ON),
                      CONFIRMED.where(all(ago(THIRTY_DAYS, REPORTED), not(OVERTAKEN)))))
              .cohortOf(REPORTED)
              .by(CHANNEL, CATEGORY, EXECUTING, ARCHITECTURE)
              .reference(
                  "Practice of hotlines, material still online after repeated notices", 2023),
          metric("T17", "Coverage of provider time")
              .says(
                  "The share of confirmed cases that state both ends of the provider time to the"
                      + " hour; a median of completed cases rests on these alone.")
              .measure(share(all(timed(REACHED_SERVICE), timed(ACTIONED)), CONFIRMED))
              .cohortOf(REACHED_SERVICE)
              .by(SERVICE, CHANNEL, EXECUTING)
              .reference("Practice of hotlines, cases left out of published medians", 2023),
          metric("T18", "Cases with a pause")
              .says(
                  "The share of cases that had their clock stopped by a clarification, an"
                      + " impossibility, a hold or a stay.")
              .measure(
                  share(
                      any(
                          has(Pause.CLARIFICATION.from()),
                          has(Pause.IMPOSSIBILITY.from()),
                          has(Pause.LAW_ENFORCEMENT_HOLD.from()),
                          has(Pause.COURT_STAY.from())),
                      cases()))
              .cohortOf(REACHED_SERVICE)
              .by(SERVICE, DEADLINE_RULE, CHANNEL)
              .reference("Reg. (EU) 2021/784, Article 3(7) and (8) (unverified)", 2023));

  private TimelinessOfClocks() {}
}
