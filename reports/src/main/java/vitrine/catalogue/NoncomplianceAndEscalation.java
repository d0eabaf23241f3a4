package vitrine.catalogue;

import static vitrine.catalogue.Condition.ago;
import static vitrine.catalogue.Condition.all;
import static vitrine.catalogue.Condition.has;
import static vitrine.catalogue.Condition.noLater;
import static vitrine.catalogue.Condition.not;
import static vitrine.catalogue.Condition.past;
import static vitrine.catalogue.Condition.within;
import static vitrine.catalogue.Dimension.DEADLINE_RULE;
import static vitrine.catalogue.Dimension.EXECUTING;
import static vitrine.catalogue.Dimension.SERVICE;
import static vitrine.catalogue.Measure.elapsed;
import static vitrine.catalogue.Measure.rate;
import static vitrine.catalogue.Measure.share;
import static vitrine.catalogue.Metric.metric;
import static vitrine.catalogue.Milestone.ACTIONED;
import static vitrine.catalogue.Milestone.DEADLINE;
import static vitrine.catalogue.Milestone.FIRST_REMINDER;
import static vitrine.catalogue.Milestone.FIRST_STEP;
import static vitrine.catalogue.Milestone.FORMAL_NOTICE;
import static vitrine.catalogue.Milestone.PENALTY_ANNULLED;
import static vitrine.catalogue.Milestone.PENALTY_IMPOSED;
import static vitrine.catalogue.Milestone.PENALTY_PAID;
import static vitrine.catalogue.Population.cases;

import java.time.Duration;
import java.util.List;
import vitrine.casefile.CaseSequel;

/** Chapter N, escalation: how cases climbed the ladder of enforcement and where they left it. */
final class NoncomplianceAndEscalation {
  private static final String PRACTICE =
      "Practice of regulators, graduated enforcement (unverified)";
  private static final String PENALTIES =
      "Reg. (EU) 2022/2065, Article 52; Reg. (EU) 2021/784, Article 18 (unverified)";
  private static final Duration WEEK = Duration.ofDays(7);
  private static final Duration FOLLOWED = Duration.ofDays(180);
  private static final Population MISSED =
      cases()
          .where(all(Due.AND_MISSED, has(CaseSequel.STEPS_N)))
          .called("cases not complied with in time");
  private static final Population PENALISED = cases().called("cases with a penalty");

  static final List<Metric> METRICS =
      List.of(
          metric("N6A", "Reminders sent")
              .says(
                  "Reminders for each hundred cases not complied with in time; exports without"
                      + " steps of enforcement are left out.")
              .measure(
                  rate(
                      Quantity.of(CaseSequel.REMINDERS_N),
                      100,
                      Quantity.one(),
                      "reminders for each hundred cases",
                      MISSED))
              .cohortOf(DEADLINE)
              .by(SERVICE, DEADLINE_RULE, EXECUTING)
              .reference(PRACTICE, 2023),
          metric("N6B", "Time to the first reminder")
              .says(
                  "From the deadline to the first reminder, for cases not complied with in time; a"
                      + " measure without a reminder ends the clock too.")
              .measure(elapsed(DEADLINE, FIRST_REMINDER, MISSED).unless(ACTIONED))
              .cohortOf(DEADLINE)
              .by(SERVICE, DEADLINE_RULE, EXECUTING)
              .reference(PRACTICE, 2023),
          metric("N6C", "Time to the formal notice")
              .says(
                  "From the first reminder to the formal notice or the escalation to blocking; a"
                      + " measure without one ends the clock too.")
              .measure(
                  elapsed(
                          FIRST_REMINDER,
                          FORMAL_NOTICE,
                          notActedOn(FIRST_REMINDER, "reminded cases"))
                      .unless(ACTIONED))
              .cohortOf(FIRST_REMINDER)
              .by(SERVICE, DEADLINE_RULE)
              .reference(PRACTICE, 2023),
          metric("N6D", "Time from the notice to the penalty")
              .says(
                  "From the formal notice or the escalation to blocking to the penalty; a measure"
                      + " without one ends the clock too.")
              .measure(
                  elapsed(
                          FORMAL_NOTICE,
                          PENALTY_IMPOSED,
                          notActedOn(FORMAL_NOTICE, "cases with a formal notice"))
                      .unless(ACTIONED))
              .cohortOf(FORMAL_NOTICE)
              .by(SERVICE, DEADLINE_RULE)
              .reference(PRACTICE, 2023),
          metric("N7", "Resolution after escalation")
              .says(
                  "The share of escalated cases that were acted on within 7 days of the first step;"
                      + " steps younger than 7 days are left out.")
              .measure(
                  share(
                      within(WEEK, FIRST_STEP, ACTIONED),
                      cases().where(ago(WEEK, FIRST_STEP)).called("escalated cases")))
              .cohortOf(FIRST_STEP)
              .by(SERVICE, DEADLINE_RULE, EXECUTING)
              .reference(PRACTICE, 2023),
          metric("N8E", "Penalties paid")
              .says(
                  "The share of cases with a penalty that saw one paid within 180 days; penalties"
                      + " younger than 180 days are left out.")
              .measure(
                  share(
                      within(FOLLOWED, PENALTY_IMPOSED, PENALTY_PAID),
                      PENALISED.where(ago(FOLLOWED, PENALTY_IMPOSED))))
              .cohortOf(PENALTY_IMPOSED)
              .by(SERVICE, EXECUTING)
              .reference(PENALTIES, 2023),
          metric("N8F", "Penalties annulled")
              .says("The share of cases with a penalty that saw one annulled since.")
              .measure(share(past(PENALTY_ANNULLED), PENALISED))
              .cohortOf(PENALTY_IMPOSED)
              .by(SERVICE, EXECUTING)
              .reference(PENALTIES, 2023));

  /** Cases without a measure when the step was taken. */
  private static Population notActedOn(Milestone step, String noun) {
    return cases().where(not(noLater(ACTIONED, step))).called(noun);
  }

  private NoncomplianceAndEscalation() {}
}
