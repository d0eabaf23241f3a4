package vitrine.catalogue;

import static vitrine.catalogue.Condition.all;
import static vitrine.catalogue.Condition.is;
import static vitrine.catalogue.Dimension.ARCHITECTURE;
import static vitrine.catalogue.Dimension.CATEGORY;
import static vitrine.catalogue.Dimension.CHANNEL;
import static vitrine.catalogue.Dimension.EXECUTING;
import static vitrine.catalogue.Dimension.SERVICE;
import static vitrine.catalogue.Measure.compared;
import static vitrine.catalogue.Measure.elapsed;
import static vitrine.catalogue.Metric.metric;
import static vitrine.catalogue.Milestone.ACTIONED;
import static vitrine.catalogue.Milestone.CLOSED;
import static vitrine.catalogue.Milestone.RECEIVED;
import static vitrine.catalogue.Milestone.REPORTED;
import static vitrine.catalogue.Population.cases;

import java.util.List;
import vitrine.casefile.CaseOutcome;

/** Chapter T, timetables: what regimes ask for, what pilots changed, and what surges did. */
final class TimelinessByTimetable {
  private static final Pilot PILOT = Pilot.DEMONSTRATION;

  static final List<Metric> METRICS =
      List.of(
          under(
              "T21",
              "First assessment of acute cases",
              "From receipt to the first assessment, in acute cases under that clock.",
              Timetables.ACUTE_ASSESSMENT),
          under(
              "T22",
              "Final order in acute cases",
              "From receipt to the issue of the order, without the time of clarifications, in acute"
                  + " cases under that clock.",
              Timetables.ACUTE_FINAL_ORDER),
          under(
              "T23",
              "Removal orders of one hour",
              "From the delivery of a removal order to the last measure, without impossibility and"
                  + " clarification.",
              Timetables.TCO_1H),
          under(
              "T24",
              "Removal requests of 48 hours",
              "From a valid removal request to the last measure.",
              Timetables.TAKEITDOWN_48H),
          under(
              "T25",
              "Withdrawal requests of 24 hours",
              "From the delivery of an administrative request to the first measure.",
              Timetables.FR_LCEN_24H),
          metric("T26", "Pilot beside its past")
              .says(
                  "The time that the timetable of the pilot limits, for its cohort during the trial"
                      + " beside the same cohort before it, in one period.")
              .measure(
                  compared(
                      clock(PILOT.timetable(), PILOT.isOfCohort()),
                      PILOT.isInTrial(),
                      "cases of the trial",
                      "cases before it"))
              .cohortOf(PILOT.timetable().start())
              .by(CHANNEL, SERVICE)
              .reference("Policy proposals for acute cases, trial on a named cohort", 2023),
          metric("T27", "Pilot beside the rest")
              .says(
                  "The time that the timetable of the pilot limits, during the trial: its cohort"
                      + " beside all other cases under the timetable.")
              .measure(
                  compared(
                      clock(PILOT.timetable(), PILOT.isInTrial()),
                      PILOT.isOfCohort(),
                      "cases of the cohort",
                      "other cases"))
              .cohortOf(PILOT.timetable().start())
              .by(CHANNEL, SERVICE)
              .reference("Policy proposals for acute cases, trial on a named cohort", 2023),
          metric("T28", "Time in surges")
              .says(
                  "The end-to-end time of cases received in a declared surge beside that of all"
                      + " others.")
              .measure(
                  compared(
                      elapsed(REPORTED, ACTIONED, cases()).unless(CLOSED),
                      Surge.ofReceipt(),
                      "cases of a surge",
                      "other cases"))
              .cohortOf(RECEIVED)
              .by(CATEGORY, SERVICE, ARCHITECTURE)
              .reference("Practice of crisis protocols, Reg. (EU) 2022/2065, Article 48", 2023));

  private static Metric under(String code, String name, String says, Timetable timetable) {
    return metric(code, name)
        .says(says)
        .measure(clock(timetable, Condition.always()))
        .cohortOf(timetable.start())
        .by(SERVICE, EXECUTING, CATEGORY)
        .reference(timetable.source(), timetable.from().getYear());
  }

  private static Measure.Elapsed clock(Timetable timetable, Condition where) {
    Population cases =
        cases()
            .where(
                all(is(CaseOutcome.DEADLINE_RULE, timetable.code()), timetable.isInForce(), where))
            .called("cases under the timetable");
    return elapsed(timetable.start(), timetable.stop(), cases)
        .unless(CLOSED)
        .without(timetable.pauses().toArray(Pause[]::new))
        .quoted(timetable.quoted());
  }

  private TimelinessByTimetable() {}
}
