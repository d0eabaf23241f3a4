package vitrine.catalogue;

import static vitrine.catalogue.Condition.all;
import static vitrine.catalogue.Condition.any;
import static vitrine.catalogue.Condition.differ;
import static vitrine.catalogue.Condition.has;
import static vitrine.catalogue.Condition.is;
import static vitrine.catalogue.Condition.not;
import static vitrine.catalogue.Condition.past;
import static vitrine.catalogue.Dimension.ARCHITECTURE;
import static vitrine.catalogue.Dimension.BORDER;
import static vitrine.catalogue.Dimension.CATEGORY;
import static vitrine.catalogue.Dimension.EXECUTING;
import static vitrine.catalogue.Dimension.HANDOFFS;
import static vitrine.catalogue.Dimension.HOSTING;
import static vitrine.catalogue.Dimension.INSTRUMENT;
import static vitrine.catalogue.Dimension.ISSUING;
import static vitrine.catalogue.Dimension.QUARTER;
import static vitrine.catalogue.Dimension.SERVICE;
import static vitrine.catalogue.Measure.count;
import static vitrine.catalogue.Measure.elapsed;
import static vitrine.catalogue.Measure.share;
import static vitrine.catalogue.Metric.metric;
import static vitrine.catalogue.Milestone.ACTIONED;
import static vitrine.catalogue.Milestone.APPEAL_DECIDED;
import static vitrine.catalogue.Milestone.APPEAL_FILED;
import static vitrine.catalogue.Milestone.CLOSED;
import static vitrine.catalogue.Milestone.DEADLINE;
import static vitrine.catalogue.Milestone.FIRST_SCRUTINY;
import static vitrine.catalogue.Milestone.ORDER_ISSUED;
import static vitrine.catalogue.Milestone.ORDER_SERVED;
import static vitrine.catalogue.Milestone.REACHED_SERVICE;
import static vitrine.catalogue.Milestone.REPORTED;
import static vitrine.catalogue.Population.appeals;
import static vitrine.catalogue.Population.cases;
import static vitrine.catalogue.Population.orders;

import java.util.List;
import vitrine.casefile.AppealFields;
import vitrine.casefile.CaseFields;
import vitrine.casefile.CaseOutcome;
import vitrine.casefile.CaseSequel;

/** Chapter X: how cases crossed borders, and what that cost. */
final class CrossBorderChapter {
  private static final Condition PLACED =
      all(has(CaseFields.ISSUING_JURISDICTION), has(CaseFields.EXECUTING_JURISDICTION));
  private static final Condition BY_INSTRUMENT = has(CaseFields.COOPERATION_INSTRUMENT);
  private static final Condition SCRUTINY = is(AppealFields.LEVEL, "TCO_ART4_SCRUTINY");
  private static final String TCO_SCRUTINY = "Reg. (EU) 2021/784, Article 4, scrutiny in 72 hours";

  static final List<Metric> METRICS =
      List.of(
          metric("X1", "Flow of orders")
              .says("Orders delivered to a service, by where they come from and where they apply.")
              .measure(count(orders()))
              .flowOf(ORDER_SERVED)
              .by(BORDER, HOSTING, INSTRUMENT)
              .crossed(ISSUING, EXECUTING)
              .reference("Reg. (EU) 2022/2065, Articles 9, 10 and 15(1)(a)", 2023),
          metric("X2", "Orders across borders")
              .says("The share of orders that came from another jurisdiction than they apply in.")
              .measure(
                  share(
                      differ(CaseFields.ISSUING_JURISDICTION, CaseFields.EXECUTING_JURISDICTION),
                      orders().where(PLACED)))
              .cohortOf(ORDER_SERVED)
              .by(EXECUTING, ISSUING, CATEGORY, SERVICE)
              .reference(
                  "Reg. (EU) 2021/784, Article 4; Reg. (EU) 2022/2065, Article 9 (unverified)",
                  2023),
          metric("X3", "End-to-end time of orders")
              .says(
                  "From the first report to any body to the first effect of the order, at home and"
                      + " across borders.")
              .measure(elapsed(REPORTED, ACTIONED, orders()).unless(CLOSED))
              .cohortOf(REPORTED)
              .by(BORDER, EXECUTING, CATEGORY)
              .reference("Practice of hotlines, whole chain from report to removal", 2023),
          metric("X4", "Time of transfers")
              .says("From the issue of an order to its delivery, by the bodies it passed through.")
              .measure(
                  elapsed(
                          ORDER_ISSUED,
                          ORDER_SERVED,
                          orders()
                              .where(has(CaseFields.HANDOFFS))
                              .called("orders with known transfers"))
                      .unless(CLOSED))
              .cohortOf(ORDER_ISSUED)
              .by(HANDOFFS, BORDER, INSTRUMENT)
              .reference("Impl. Reg. (EU) 2024/2835, Annex II, successful transmission", 2023),
          metric("X5", "Compliance by instrument")
              .says(
                  "The share of due cases under a stated instrument of cooperation that were"
                      + " complied with in time.")
              .measure(
                  share(
                      is(CaseOutcome.NONCOMPLIANCE_STATUS, "COMPLIED_IN_TIME"),
                      cases()
                          .where(all(Due.AND_NOT_MOOT, BY_INSTRUMENT))
                          .called("due cases under a stated instrument")))
              .cohortOf(DEADLINE)
              .by(INSTRUMENT, EXECUTING)
              .reference("Convention on Cybercrime, second protocol; Reg. (EU) 2023/1543", 2023),
          metric("X5A", "Provider time by instrument")
              .says("From arrival at the service under a stated instrument to the first effect.")
              .measure(
                  elapsed(
                          REACHED_SERVICE,
                          ACTIONED,
                          cases().where(BY_INSTRUMENT).called("cases under a stated instrument"))
                      .unless(CLOSED))
              .cohortOf(REACHED_SERVICE)
              .by(INSTRUMENT, EXECUTING)
              .reference("Convention on Cybercrime, second protocol; Reg. (EU) 2023/1543", 2023),
          metric("X7", "Scrutinies of orders")
              .says("Scrutinies of removal orders from another Member State that were begun.")
              .measure(count(appeals().where(SCRUTINY).called("scrutinies")))
              .flowOf(APPEAL_FILED)
              .by(ISSUING, EXECUTING, QUARTER)
              .reference(TCO_SCRUTINY, 2022),
          metric("X7A", "Infringements found by scrutiny")
              .says("The share of decided scrutinies that found the order to infringe the law.")
              .measure(
                  share(
                      is(AppealFields.OUTCOME, "REVERSED", "PARTIALLY_REVERSED"),
                      appeals()
                          .where(
                              all(
                                  SCRUTINY,
                                  is(
                                      AppealFields.OUTCOME,
                                      "UPHELD",
                                      "REVERSED",
                                      "PARTIALLY_REVERSED")))
                          .called("decided scrutinies")))
              .flowOf(APPEAL_DECIDED)
              .by(ISSUING, EXECUTING)
              .reference(TCO_SCRUTINY, 2022),
          metric("X7B", "Time of scrutiny")
              .says(
                  "From the request for scrutiny to the decision; scrutinies without a decision to"
                      + " be taken are left out.")
              .measure(
                  elapsed(
                      APPEAL_FILED,
                      APPEAL_DECIDED,
                      appeals()
                          .where(all(SCRUTINY, not(is(AppealFields.OUTCOME, "OMITTED"))))
                          .called("scrutinies")))
              .cohortOf(APPEAL_FILED)
              .by(EXECUTING, QUARTER)
              .reference(TCO_SCRUTINY, 2022),
          metric("X7C", "Orders scrutinised")
              .says(
                  "The share of removal orders from another jurisdiction that were scrutinised;"
                      + " exports without appeals are left out.")
              .measure(
                  share(
                      past(FIRST_SCRUTINY),
                      orders()
                          .where(
                              all(
                                  is(CaseFields.CHANNEL, "X_ORDER_TCO"),
                                  differ(
                                      CaseFields.ISSUING_JURISDICTION,
                                      CaseFields.EXECUTING_JURISDICTION),
                                  has(CaseSequel.APPEALS_N)))
                          .called("removal orders from another jurisdiction")))
              .cohortOf(ORDER_SERVED)
              .by(ISSUING, EXECUTING, SERVICE)
              .reference(TCO_SCRUTINY, 2022),
          metric("X8", "Conflicts of laws")
              .says(
                  "The share of due cases that met a conflict of laws or a contested jurisdiction;"
                      + " moot ones are left out.")
              .measure(
                  share(
                      is(
                          CaseOutcome.NONCOMPLIANCE_REASON,
                          "CONFLICT_OF_LAWS",
                          "JURISDICTION_CONTESTED"),
                      cases().where(Due.AND_NOT_MOOT).called("due cases")))
              .cohortOf(DEADLINE)
              .by(BORDER, EXECUTING, INSTRUMENT)
              .reference(
                  "Reg. (EU) 2023/1543, Article 17; Reg. (EU) 2021/784, Article 4 (unverified)",
                  2023),
          metric("X9", "Blocking by location only")
              .says(
                  "The share of cases acted on that blocked the material by location only, so that"
                      + " it stayed available elsewhere.")
              .measure(
                  share(
                      is(CaseOutcome.TERRITORIAL_SCOPE, "GEO_BLOCK_ONLY"),
                      cases().called("cases acted on")))
              .cohortOf(ACTIONED)
              .by(SERVICE, CATEGORY, EXECUTING)
              .reference("Reg. (EU) 2022/2065, Article 9(2)(b), territorial scope", 2023),
          metric("X10", "Moves to another host")
              .says("The share of closed cases that found the material moved to another host.")
              .measure(
                  share(
                      any(
                          is(CaseOutcome.CLOSURE, "MIGRATED"),
                          is(CaseOutcome.NONCOMPLIANCE_REASON, "MIGRATED_HOST")),
                      cases().called("closed cases")))
              .cohortOf(CLOSED)
              .by(ARCHITECTURE, HOSTING, CATEGORY)
              .reference("Practice of hotlines, material that changes its host", 2023));

  private CrossBorderChapter() {}
}
