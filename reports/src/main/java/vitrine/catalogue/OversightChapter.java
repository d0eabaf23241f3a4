package vitrine.catalogue;

import static vitrine.catalogue.Condition.all;
import static vitrine.catalogue.Condition.is;
import static vitrine.catalogue.Condition.noLater;
import static vitrine.catalogue.Condition.not;
import static vitrine.catalogue.Condition.past;
import static vitrine.catalogue.Dimension.ARCHITECTURE;
import static vitrine.catalogue.Dimension.CATEGORY;
import static vitrine.catalogue.Dimension.CHANNEL;
import static vitrine.catalogue.Dimension.EXECUTING;
import static vitrine.catalogue.Dimension.ISSUING;
import static vitrine.catalogue.Dimension.SERVICE;
import static vitrine.catalogue.Measure.elapsed;
import static vitrine.catalogue.Measure.mix;
import static vitrine.catalogue.Measure.share;
import static vitrine.catalogue.Metric.metric;
import static vitrine.catalogue.Milestone.ACTIONED;
import static vitrine.catalogue.Milestone.FULLY_ACTIONED;
import static vitrine.catalogue.Milestone.LAST_SEEN_ONLINE;
import static vitrine.catalogue.Milestone.ORDER_ISSUED;
import static vitrine.catalogue.Milestone.OVERSIGHT_REVIEWED;
import static vitrine.catalogue.Milestone.USER_NOTIFIED;
import static vitrine.catalogue.Population.cases;
import static vitrine.catalogue.Population.orders;

import java.util.List;
import vitrine.casefile.CaseFields;
import vitrine.casefile.CaseOutcome;

/** Chapter O: whether the system is watched. */
final class OversightChapter {
  static final List<Metric> METRICS =
      List.of(
          metric("O1", "Orders reviewed")
              .says("The share of orders that an oversight body reviewed.")
              .measure(share(past(OVERSIGHT_REVIEWED), orders()))
              .cohortOf(ORDER_ISSUED)
              .by(ISSUING, CHANNEL, CATEGORY)
              .reference("Practice of oversight of administrative orders, yearly reports", 2023),
          metric("O2", "Irregularity rate")
              .says(
                  "The share of reviewed orders that led to a recommendation or were found"
                      + " irregular or annulled; reviews without a result yet are left out.")
              .measure(
                  share(
                      is(CaseOutcome.OVERSIGHT_RESULT, "RECOMMENDATION", "IRREGULAR", "ANNULLED"),
                      Oversight.REVIEWED_ORDERS))
              .flowOf(OVERSIGHT_REVIEWED)
              .by(ISSUING, CHANNEL, CATEGORY)
              .reference("Practice of oversight of administrative orders, yearly reports", 2023),
          metric("O3", "Time to review")
              .says(
                  "From the issue of an order to its review by the oversight body; orders not"
                      + " reviewed are left out.")
              .measure(
                  elapsed(ORDER_ISSUED, OVERSIGHT_REVIEWED, orders().called("reviewed orders")))
              .flowOf(OVERSIGHT_REVIEWED)
              .by(ISSUING, CHANNEL)
              .reference("Practice of oversight of administrative orders, yearly reports", 2023),
          metric("O6", "Orders by courts")
              .says(
                  "The share of orders that a court issued; orders under the TCO Regulation count"
                      + " as administrative.")
              .measure(share(is(CaseFields.CHANNEL, "X_ORDER_JUDICIAL"), orders()))
              .cohortOf(ORDER_ISSUED)
              .by(ISSUING, EXECUTING, CATEGORY, SERVICE)
              .reference(
                  "Reg. (EU) 2022/2065, Article 9(1), judicial and administrative authorities",
                  2023),
          metric("O7", "Independent verification")
              .says("The share of cases acted on that an independent probe or a hotline verified.")
              .measure(
                  share(
                      is(CaseOutcome.VERIFICATION_METHOD, "INDEPENDENT_PROBE", "HOTLINE_CHECK"),
                      cases().called("cases acted on")))
              .cohortOf(ACTIONED)
              .by(SERVICE, ARCHITECTURE, CHANNEL)
              .reference("Practice of hotlines, checks after removal", 2023),
          metric("O7A", "Found online after the last measure")
              .says(
                  "The share of independently verified cases that a check found online after the"
                      + " last measure.")
              .measure(
                  share(
                      all(past(LAST_SEEN_ONLINE), not(noLater(LAST_SEEN_ONLINE, FULLY_ACTIONED))),
                      cases()
                          .where(
                              is(
                                  CaseOutcome.VERIFICATION_METHOD,
                                  "INDEPENDENT_PROBE",
                                  "HOTLINE_CHECK"))
                          .called("independently verified cases")))
              .cohortOf(FULLY_ACTIONED)
              .by(SERVICE, ARCHITECTURE)
              .reference("Practice of hotlines, checks after removal", 2023),
          metric("O8", "Secrecy")
              .says(
                  "The share of cases acted on that were kept from the user at the request of law"
                      + " enforcement or because of abuse material.")
              .measure(
                  share(
                      is(CaseOutcome.NOTIFICATION_EXCEPTION, "LE_GAG", "CSAM_NO_NOTICE"),
                      cases().called("cases acted on")))
              .cohortOf(ACTIONED)
              .by(SERVICE, CHANNEL, CATEGORY)
              .reference("Reg. (EU) 2021/784, Article 11(3) (unverified)", 2023),
          metric("O8A", "Reasons for not telling the user")
              .says(
                  "How the cases acted on without a notice to the user divide by the exception that"
                      + " was stated.")
              .measure(
                  mix(
                      CaseOutcome.NOTIFICATION_EXCEPTION,
                      cases()
                          .where(not(past(USER_NOTIFIED)))
                          .called("cases without a notice to the user")))
              .cohortOf(ACTIONED)
              .by(SERVICE, CHANNEL)
              .reference(
                  "Reg. (EU) 2021/784, Article 11(3); Reg. (EU) 2022/2065, Article 17(2)"
                      + " (unverified)",
                  2023));

  private OversightChapter() {}
}
