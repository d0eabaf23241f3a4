package vitrine.catalogue;

import static vitrine.catalogue.Condition.ago;
import static vitrine.catalogue.Condition.any;
import static vitrine.catalogue.Condition.has;
import static vitrine.catalogue.Condition.is;
import static vitrine.catalogue.Condition.isGroup;
import static vitrine.catalogue.Condition.not;
import static vitrine.catalogue.Condition.past;
import static vitrine.catalogue.Dimension.CHANNEL;
import static vitrine.catalogue.Dimension.DEADLINE_RULE;
import static vitrine.catalogue.Dimension.EXECUTING;
import static vitrine.catalogue.Dimension.ISSUING;
import static vitrine.catalogue.Dimension.SERVICE;
import static vitrine.catalogue.Measure.mix;
import static vitrine.catalogue.Measure.share;
import static vitrine.catalogue.Metric.metric;
import static vitrine.catalogue.Milestone.DEADLINE;
import static vitrine.catalogue.Milestone.ORDER_ISSUED;
import static vitrine.catalogue.Milestone.ORDER_SERVED;
import static vitrine.catalogue.Population.cases;
import static vitrine.catalogue.Population.orders;

import java.time.Duration;
import java.util.List;
import vitrine.casefile.CaseOutcome;
import vitrine.casefile.OutcomeCodes;

/** Chapter N: whether orders were complied with, and if not, why. */
final class NoncomplianceChapter {
  private static final String DUE = "cases that were due";
  private static final String MISSED = "cases not complied with in time";

  static final List<Metric> METRICS =
      List.of(
          metric("N1", "Compliance rate")
              .says(
                  "The share of due cases that were complied with in time; moot ones are left out.")
              .measure(
                  share(
                      is(CaseOutcome.NONCOMPLIANCE_STATUS, "COMPLIED_IN_TIME"),
                      cases().where(Due.AND_NOT_MOOT).called(DUE)))
              .cohortOf(DEADLINE)
              .by(SERVICE, DEADLINE_RULE, EXECUTING, ISSUING)
              .reference(
                  "Reg. (EU) 2021/784, Article 21; Reg. (EU) 2022/2065, Article 55(2)", 2023),
          metric("N2", "Compliance by degree")
              .says("How due cases divide into in time, late, in part, not complied and disputed.")
              .measure(
                  mix(
                      CaseOutcome.NONCOMPLIANCE_STATUS,
                      cases().where(Due.AND_NOT_MOOT).called(DUE)))
              .cohortOf(DEADLINE)
              .by(SERVICE, DEADLINE_RULE)
              .reference("Reg. (EU) 2021/784, Article 21", 2023),
          metric("N3", "Reasons for noncompliance")
              .says("How the cases not complied with in time divide by the kind of reason.")
              .measure(
                  mix(
                      CaseOutcome.NONCOMPLIANCE_REASON,
                      OutcomeCodes.NONCOMPLIANCE_KIND,
                      cases().where(Due.AND_MISSED).called(MISSED)))
              .cohortOf(DEADLINE)
              .by(SERVICE, DEADLINE_RULE)
              .reference(
                  "Reg. (EU) 2021/784, Article 7(3)(c); practice of reports on requests", 2023),
          metric("N4", "Unexplained noncompliance")
              .says("The share of cases not complied with in time that came without a reason.")
              .measure(
                  share(
                      any(
                          not(has(CaseOutcome.NONCOMPLIANCE_REASON)),
                          is(
                              CaseOutcome.NONCOMPLIANCE_REASON,
                              "NO_RESPONSE",
                              "REFUSED_UNREASONED")),
                      cases().where(Due.AND_MISSED).called(MISSED)))
              .cohortOf(DEADLINE)
              .by(SERVICE, EXECUTING)
              .reference("Reg. (EU) 2022/2065, Article 9(5)", 2023),
          metric("N11", "Disputed cases")
              .says("The share of due cases that the service disputes; moot ones are left out.")
              .measure(
                  share(
                      is(CaseOutcome.NONCOMPLIANCE_STATUS, "DISPUTED"),
                      cases().where(Due.AND_NOT_MOOT).called(DUE)))
              .cohortOf(DEADLINE)
              .by(SERVICE, DEADLINE_RULE, EXECUTING)
              .reference(
                  "Reg. (EU) 2021/784, Article 9(1), right to challenge an order (unverified)",
                  2023),
          metric("N11A", "Contested orders lifted")
              .says("The share of contested orders that were withdrawn or annulled.")
              .measure(
                  share(
                      any(
                          is(CaseOutcome.CLOSURE, "WITHDRAWN", "ANNULLED"),
                          is(CaseOutcome.OVERSIGHT_RESULT, "ANNULLED")),
                      orders()
                          .where(
                              any(
                                  is(CaseOutcome.NONCOMPLIANCE_STATUS, "DISPUTED"),
                                  isGroup(CaseOutcome.NONCOMPLIANCE_REASON, "CONTESTED")))
                          .called("contested orders")))
              .cohortOf(ORDER_ISSUED)
              .by(ISSUING, CHANNEL, SERVICE)
              .reference("Reg. (EU) 2021/784, Articles 3(8) and 9(1) (unverified)", 2023),
          metric("N12", "Orders that could not be delivered")
              .says(
                  "The share of orders that found no contact point or were never delivered; orders"
                      + " younger than 72 hours are left out.")
              .measure(
                  share(
                      any(
                          is(CaseOutcome.NONCOMPLIANCE_REASON, "NO_CONTACT_POINT"),
                          not(past(ORDER_SERVED))),
                      orders().where(ago(Duration.ofHours(72), ORDER_ISSUED))))
              .cohortOf(ORDER_ISSUED)
              .by(EXECUTING, SERVICE, ISSUING)
              .reference(
                  "Reg. (EU) 2022/2065, Article 11; Reg. (EU) 2021/784, Article 15 (unverified)",
                  2023));

  private NoncomplianceChapter() {}
}
