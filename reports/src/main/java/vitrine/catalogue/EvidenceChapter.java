package vitrine.catalogue;

import static vitrine.catalogue.Condition.all;
import static vitrine.catalogue.Condition.any;
import static vitrine.catalogue.Condition.has;
import static vitrine.catalogue.Condition.is;
import static vitrine.catalogue.Condition.noLess;
import static vitrine.catalogue.Condition.not;
import static vitrine.catalogue.Dimension.AUTH_METHOD;
import static vitrine.catalogue.Dimension.BORDER;
import static vitrine.catalogue.Dimension.CATEGORY;
import static vitrine.catalogue.Dimension.CHANNEL;
import static vitrine.catalogue.Dimension.EVIDENCE;
import static vitrine.catalogue.Dimension.FORMAT;
import static vitrine.catalogue.Dimension.ISSUING;
import static vitrine.catalogue.Dimension.SERVICE;
import static vitrine.catalogue.Measure.elapsed;
import static vitrine.catalogue.Measure.mix;
import static vitrine.catalogue.Measure.portion;
import static vitrine.catalogue.Measure.rate;
import static vitrine.catalogue.Measure.share;
import static vitrine.catalogue.Measure.total;
import static vitrine.catalogue.Metric.metric;
import static vitrine.catalogue.Milestone.ACTIONED;
import static vitrine.catalogue.Milestone.CLARIFICATION_ANSWERED;
import static vitrine.catalogue.Milestone.CLARIFICATION_REQUESTED;
import static vitrine.catalogue.Milestone.CLOSED;
import static vitrine.catalogue.Milestone.DEADLINE;
import static vitrine.catalogue.Milestone.ORDER_SERVED;
import static vitrine.catalogue.Milestone.RECEIVED;
import static vitrine.catalogue.Population.cases;
import static vitrine.catalogue.Population.orders;

import java.util.List;
import vitrine.casefile.CaseFields;
import vitrine.casefile.CaseOutcome;
import vitrine.casefile.CaseTimes;

/** Chapter E: whether orders came with what they need, and proved themselves. */
final class EvidenceChapter {
  private static final Condition COUNTED =
      all(has(CaseFields.EVIDENCE_REQUIRED_N), has(CaseFields.EVIDENCE_PRESENT_N));
  private static final Condition COMPLETE =
      noLess(CaseFields.EVIDENCE_PRESENT_N, CaseFields.EVIDENCE_REQUIRED_N);
  private static final Population WITH_EVIDENCE =
      orders().where(COUNTED).called("orders with counted evidence");

  /** No order whose missing elements are not named counts as having the three. */
  private static final Condition ACTIONABLE =
      all(
          any(COMPLETE, has(CaseFields.EVIDENCE_MISSING)),
          not(is(CaseFields.EVIDENCE_MISSING, "EXACT_LOCATION", "CLASSIFICATION", "CAPTURE_TIME")));

  private static final Population WITH_CUSTODY =
      cases().where(has(CaseFields.CUSTODY_STATUS)).called("cases with data on custody");

  static final List<Metric> METRICS =
      List.of(
          metric("E1", "Complete evidence")
              .says("The share of orders that came with every element of evidence they need.")
              .measure(share(COMPLETE, WITH_EVIDENCE))
              .cohortOf(ORDER_SERVED)
              .by(ISSUING, CHANNEL, FORMAT, SERVICE)
              .reference(
                  "Reg. (EU) 2022/2065, Article 9(2)(a); Reg. (EU) 2021/784, Annex I (unverified)",
                  2023),
          metric("E1A", "Elements of evidence")
              .says("The share of the elements of evidence that orders need that came with them.")
              .measure(
                  portion(
                      Quantity.of(CaseFields.EVIDENCE_PRESENT_N),
                      Quantity.of(CaseFields.EVIDENCE_REQUIRED_N),
                      "elements present",
                      WITH_EVIDENCE))
              .cohortOf(ORDER_SERVED)
              .by(ISSUING, CHANNEL, FORMAT, SERVICE)
              .reference("Reg. (EU) 2021/784, Annex I (unverified)", 2022),
          metric("E2", "Requests for clarification")
              .says("The share of orders that the service had to ask back about.")
              .measure(share(has(CaseTimes.CLARIFICATION_REQUESTED_AT), orders()))
              .cohortOf(ORDER_SERVED)
              .by(ISSUING, FORMAT, EVIDENCE, SERVICE)
              .reference("Reg. (EU) 2021/784, Article 3(8) (unverified)", 2022),
          metric("E2A", "Time to clarify")
              .says("From the request for clarification to the authority's answer.")
              .measure(
                  elapsed(
                          CLARIFICATION_REQUESTED,
                          CLARIFICATION_ANSWERED,
                          orders().called("orders that were asked about"))
                      .unless(CLOSED))
              .cohortOf(CLARIFICATION_REQUESTED)
              .by(ISSUING, FORMAT)
              .reference("Reg. (EU) 2021/784, Article 3(8) (unverified)", 2022),
          metric("E3", "Provider time by evidence")
              .says(
                  "From the delivery of an order to its first effect, with complete and with"
                      + " incomplete evidence.")
              .measure(elapsed(ORDER_SERVED, ACTIONED, WITH_EVIDENCE).unless(CLOSED))
              .cohortOf(ORDER_SERVED)
              .by(EVIDENCE, CHANNEL)
              .reference("Impl. Reg. (EU) 2024/2835, Annex I Part 3, column J", 2023),
          metric("E3A", "Compliance by evidence")
              .says(
                  "The share of due orders that were complied with in time; complete and incomplete"
                      + " evidence stand side by side.")
              .measure(
                  share(
                      is(CaseOutcome.NONCOMPLIANCE_STATUS, "COMPLIED_IN_TIME"),
                      WITH_EVIDENCE.where(Due.AND_NOT_MOOT).called("due orders")))
              .cohortOf(DEADLINE)
              .by(EVIDENCE, CHANNEL)
              .reference("Reg. (EU) 2021/784, Articles 3(3) and 3(8) (unverified)", 2022),
          metric("E4", "Unbroken custody")
              .says("The share of cases with data on custody that show an unbroken chain.")
              .measure(share(is(CaseFields.CUSTODY_STATUS, "COMPLETE"), WITH_CUSTODY))
              .cohortOf(RECEIVED)
              .by(ISSUING, CHANNEL, FORMAT)
              .reference("ISO/IEC 27037, chain of custody of digital evidence", 2012),
          metric("E4A", "Breaks of custody")
              .says("Breaks in the chain of custody, in cases with data on custody.")
              .measure(total(CaseFields.CUSTODY_BREAKS, "breaks in custody", WITH_CUSTODY))
              .cohortOf(RECEIVED)
              .by(ISSUING, CHANNEL)
              .reference("ISO/IEC 27037, chain of custody of digital evidence", 2012),
          metric("E4B", "Rate of breaks of custody")
              .says("Breaks in the chain of custody for each hundred cases that count them.")
              .measure(
                  rate(
                      Quantity.of(CaseFields.CUSTODY_BREAKS),
                      100,
                      Quantity.one(),
                      "breaks of custody for each hundred cases",
                      WITH_CUSTODY))
              .cohortOf(RECEIVED)
              .by(ISSUING, CHANNEL, FORMAT)
              .reference("ISO/IEC 27037, chain of custody of digital evidence", 2012),
          metric("E5", "Authenticated orders")
              .says("The share of orders that proved to come from the authority they name.")
              .measure(share(is(CaseFields.ORDER_AUTH_RESULT, "AUTHENTICATED"), orders()))
              .cohortOf(ORDER_SERVED)
              .by(ISSUING, AUTH_METHOD, BORDER, SERVICE)
              .reference("Reg. (EU) 2021/784, Article 3(5) (unverified)", 2022),
          metric("E5A", "Results of authentication")
              .says("How orders divide by the result of authentication.")
              .measure(mix(CaseFields.ORDER_AUTH_RESULT, orders()))
              .cohortOf(ORDER_SERVED)
              .by(AUTH_METHOD, FORMAT, BORDER)
              .reference("Reg. (EU) 2021/784, Article 3(5) (unverified)", 2022),
          metric("E6", "Structured orders")
              .says("The share of orders that arrived in a structured form, by interface or file.")
              .measure(
                  share(is(CaseFields.FORMAT, "X_STRUCTURED_API", "X_STRUCTURED_FILE"), orders()))
              .cohortOf(ORDER_SERVED)
              .by(ISSUING, CHANNEL, BORDER, SERVICE)
              .reference("Reg. (EU) 2021/784, Article 3(4) and Annex I (unverified)", 2022),
          metric("E7", "Orders fit to act on")
              .says(
                  "The share of orders that came with an exact location, a classification and the"
                      + " time of capture.")
              .measure(share(ACTIONABLE, WITH_EVIDENCE))
              .cohortOf(ORDER_SERVED)
              .by(ISSUING, CHANNEL, FORMAT, CATEGORY)
              .reference("Practice of NCMEC, referrals against informational reports", 2023));

  private EvidenceChapter() {}
}
