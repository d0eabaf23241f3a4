package vitrine.catalogue;

import static vitrine.catalogue.Condition.isGroup;
import static vitrine.catalogue.Condition.noLater;
import static vitrine.catalogue.Condition.not;
import static vitrine.catalogue.Dimension.CATEGORY;
import static vitrine.catalogue.Dimension.CHANNEL;
import static vitrine.catalogue.Dimension.EXECUTING;
import static vitrine.catalogue.Dimension.ISSUING;
import static vitrine.catalogue.Dimension.LANGUAGE;
import static vitrine.catalogue.Dimension.SERVICE;
import static vitrine.catalogue.Measure.elapsed;
import static vitrine.catalogue.Metric.metric;
import static vitrine.catalogue.Milestone.ACKNOWLEDGED;
import static vitrine.catalogue.Milestone.ACTIONED;
import static vitrine.catalogue.Milestone.ASSESSED_ILLEGAL;
import static vitrine.catalogue.Milestone.CLOSED;
import static vitrine.catalogue.Milestone.DECIDED;
import static vitrine.catalogue.Milestone.FIRST_ASSESSED;
import static vitrine.catalogue.Milestone.ORDER_ISSUED;
import static vitrine.catalogue.Milestone.ORDER_SERVED;
import static vitrine.catalogue.Milestone.RECEIPT_CONFIRMED;
import static vitrine.catalogue.Milestone.RECEIVED;
import static vitrine.catalogue.Milestone.REPORTED;
import static vitrine.catalogue.Population.cases;
import static vitrine.catalogue.Population.orders;

import java.util.List;
import vitrine.casefile.CaseFields;

/** Chapter T: how long each step of a case took. */
final class TimelinessChapter {
  static final List<Metric> METRICS =
      List.of(
          metric("T1", "Acknowledgement of receipt")
              .says("From receipt to its acknowledgement to the sender; own findings are left out.")
              .measure(
                  elapsed(
                          RECEIVED,
                          ACKNOWLEDGED,
                          cases()
                              .where(not(isGroup(CaseFields.CHANNEL, "SOURCE_VOLUNTARY")))
                              .called("orders and notices"))
                      .unless(CLOSED))
              .cohortOf(RECEIVED)
              .by(CHANNEL, SERVICE)
              .reference("Reg. (EU) 2022/2065, Article 16(4)", 2023),
          metric("T2", "Triage time")
              .says("From receipt to the first assessment.")
              .measure(elapsed(RECEIVED, FIRST_ASSESSED, cases()).unless(CLOSED))
              .cohortOf(RECEIVED)
              .by(CHANNEL, SERVICE, CATEGORY)
              .reference("Practice of hotlines; policy proposals for acute cases", 2023),
          metric("T3", "Authority time")
              .says(
                  "From the assessment as illegal to the issue of the order; assessments that came"
                      + " after the order are left out.")
              .measure(
                  elapsed(
                      ASSESSED_ILLEGAL,
                      ORDER_ISSUED,
                      orders().where(noLater(ASSESSED_ILLEGAL, ORDER_ISSUED))))
              .cohortOf(ASSESSED_ILLEGAL)
              .by(ISSUING, CHANNEL, CATEGORY)
              .reference(
                  "Reg. (EU) 2021/784, Article 3; policy proposals for acute cases (unverified)",
                  2023),
          metric("T4", "Transmission time")
              .says("From the issue of an order to its delivery to the service.")
              .measure(elapsed(ORDER_ISSUED, ORDER_SERVED, orders()).unless(CLOSED))
              .cohortOf(ORDER_ISSUED)
              .by(ISSUING, EXECUTING)
              .reference("Impl. Reg. (EU) 2024/2835, Annex II, successful transmission", 2023),
          metric("T5", "Confirmation of receipt")
              .says("From the delivery of an order to the confirmation of its receipt.")
              .measure(elapsed(ORDER_SERVED, RECEIPT_CONFIRMED, orders()).unless(CLOSED))
              .cohortOf(ORDER_SERVED)
              .by(SERVICE, ISSUING)
              .reference("Impl. Reg. (EU) 2024/2835, Annex I Part 3, column I", 2023),
          metric("T7", "Decision time, refusals included")
              .says("From receipt to a measure or to the decision not to act.")
              .measure(elapsed(RECEIVED, DECIDED, cases()))
              .cohortOf(RECEIVED)
              .by(SERVICE, CHANNEL)
              .reference("Reg. (EU) 2022/2065, Article 16(6)", 2023),
          metric("T10", "End-to-end time")
              .says("From the first report to any body to the first effect at the service.")
              .measure(elapsed(REPORTED, ACTIONED, cases()).unless(CLOSED))
              .cohortOf(REPORTED)
              .by(CHANNEL, CATEGORY, EXECUTING, LANGUAGE)
              .reference("Practice of hotlines, whole chain from report to removal", 2023));

  private TimelinessChapter() {}
}
