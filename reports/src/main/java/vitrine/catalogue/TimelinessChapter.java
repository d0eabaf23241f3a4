package vitrine.catalogue;

import static vitrine.catalogue.Dimension.ARCHITECTURE;
import static vitrine.catalogue.Dimension.CATEGORY;
import static vitrine.catalogue.Dimension.CHANNEL;
import static vitrine.catalogue.Dimension.DEADLINE_RULE;
import static vitrine.catalogue.Dimension.EXECUTING;
import static vitrine.catalogue.Dimension.ISSUING;
import static vitrine.catalogue.Dimension.SERVICE;
import static vitrine.catalogue.Measure.elapsed;
import static vitrine.catalogue.Measure.share;
import static vitrine.catalogue.Metric.metric;
import static vitrine.catalogue.Milestone.ACTIONED;
import static vitrine.catalogue.Milestone.CLOSED;
import static vitrine.catalogue.Milestone.DEADLINE;
import static vitrine.catalogue.Milestone.DECIDED;
import static vitrine.catalogue.Milestone.FIRST_ASSESSED;
import static vitrine.catalogue.Milestone.ORDER_ISSUED;
import static vitrine.catalogue.Milestone.ORDER_SERVED;
import static vitrine.catalogue.Milestone.REACHED_SERVICE;
import static vitrine.catalogue.Milestone.RECEIPT_CONFIRMED;
import static vitrine.catalogue.Milestone.RECEIVED;
import static vitrine.catalogue.Milestone.REPORTED;
import static vitrine.catalogue.Population.cases;
import static vitrine.catalogue.Population.orders;

import java.util.List;

/** Chapter T: how long each step of a case took. */
final class TimelinessChapter {
  static final List<Metric> METRICS =
      List.of(
          metric("T2", "Triage time")
              .says("From receipt to the first assessment.")
              .measure(elapsed(RECEIVED, FIRST_ASSESSED, cases()).unless(CLOSED))
              .cohortOf(RECEIVED)
              .by(CHANNEL, SERVICE, CATEGORY)
              .reference("Practice of hotlines; policy proposals for acute cases", 2023),
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
          metric("T6", "Provider time")
              .says("From the arrival of an order or notice at the service to its first effect.")
              .measure(elapsed(REACHED_SERVICE, ACTIONED, cases()).unless(CLOSED))
              .cohortOf(REACHED_SERVICE)
              .by(SERVICE, CATEGORY, CHANNEL, ARCHITECTURE)
              .reference("Impl. Reg. (EU) 2024/2835, Annex I Parts 3 and 4, column J", 2023),
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
              .by(CHANNEL, CATEGORY, EXECUTING)
              .reference("Practice of hotlines, whole chain from report to removal", 2023),
          metric("T13", "On time under the clock that applies")
              .says(
                  "The share of due cases that reached the step their clock asks for by the"
                      + " deadline.")
              .measure(
                  share(Due.AND_MET, cases().where(Due.AND_NOT_MOOT).called("cases that were due")))
              .cohortOf(DEADLINE)
              .by(DEADLINE_RULE, SERVICE, EXECUTING)
              .reference("Reg. (EU) 2021/784, Article 3(3); TAKE IT DOWN Act, section 3", 2023));

  private TimelinessChapter() {}
}
