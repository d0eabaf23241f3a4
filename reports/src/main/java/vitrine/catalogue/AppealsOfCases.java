package vitrine.catalogue;

import static vitrine.catalogue.Condition.ago;
import static vitrine.catalogue.Condition.all;
import static vitrine.catalogue.Condition.has;
import static vitrine.catalogue.Condition.is;
import static vitrine.catalogue.Condition.within;
import static vitrine.catalogue.Dimension.APPEAL_LEVEL;
import static vitrine.catalogue.Dimension.AUTOMATION;
import static vitrine.catalogue.Dimension.CATEGORY;
import static vitrine.catalogue.Dimension.CHANNEL;
import static vitrine.catalogue.Dimension.SERVICE;
import static vitrine.catalogue.Measure.share;
import static vitrine.catalogue.Metric.metric;
import static vitrine.catalogue.Milestone.ACTIONED;
import static vitrine.catalogue.Milestone.APPEAL_DECIDED;
import static vitrine.catalogue.Milestone.COMPLAINT_UPHELD;
import static vitrine.catalogue.Milestone.FIRST_APPEAL;
import static vitrine.catalogue.Milestone.FIRST_REVERSAL;
import static vitrine.catalogue.Milestone.TAKEN_FURTHER;
import static vitrine.catalogue.Population.appeals;
import static vitrine.catalogue.Population.cases;

import java.time.Duration;
import java.util.List;
import vitrine.casefile.AppealFields;
import vitrine.casefile.CaseSequel;

/**
 * Chapter A, cases: how often a measure was challenged, found wrong, or taken to a higher level. A
 * case is followed for as long as users may complain; younger ones are left out.
 */
final class AppealsOfCases {
  private static final Duration FOLLOWED = Duration.ofDays(180);
  private static final Population APPEALABLE =
      cases()
          .where(all(has(CaseSequel.APPEALS_N), ago(FOLLOWED, ACTIONED)))
          .called("cases acted on");

  static final List<Metric> METRICS =
      List.of(
          metric("A2", "Appeal rate")
              .says(
                  "The share of cases acted on that were appealed against within 180 days; cases"
                      + " acted on less than 180 days ago and exports without appeals are left"
                      + " out.")
              .measure(share(within(FOLLOWED, ACTIONED, FIRST_APPEAL), APPEALABLE))
              .cohortOf(ACTIONED)
              .by(SERVICE, CHANNEL, CATEGORY, AUTOMATION)
              .reference(
                  "Reg. (EU) 2022/2065, Article 20(1), six months to complain (unverified)", 2023),
          metric("A5", "Net wrongful-action rate")
              .says(
                  "The share of cases acted on that were reversed on appeal or corrected unasked"
                      + " within 180 days; cases acted on less than 180 days ago and exports"
                      + " without appeals or corrections are left out.")
              .measure(
                  share(
                      within(FOLLOWED, ACTIONED, FIRST_REVERSAL),
                      APPEALABLE.where(has(CaseSequel.CORRECTIONS_N))))
              .cohortOf(ACTIONED)
              .by(SERVICE, AUTOMATION, CHANNEL, CATEGORY)
              .reference(
                  "Reg. (EU) 2022/2065, Article 15(1)(e), indicators of error (unverified)", 2023),
          metric("A14", "Complaints taken further")
              .says(
                  "The share of cases with an internal complaint upheld that went on to an"
                      + " out-of-court body or a court within 180 days; complaints upheld less than"
                      + " 180 days ago are left out.")
              .measure(
                  share(
                      within(FOLLOWED, COMPLAINT_UPHELD, TAKEN_FURTHER),
                      cases()
                          .where(ago(FOLLOWED, COMPLAINT_UPHELD))
                          .called("cases with a complaint upheld")))
              .cohortOf(COMPLAINT_UPHELD)
              .by(SERVICE, CHANNEL, CATEGORY)
              .reference("Reg. (EU) 2022/2065, Articles 20(5) and 21(1) (unverified)", 2023),
          metric("A14A", "Reversal rate of appeals taken further")
              .says(
                  "The share of decided appeals against an earlier decision on appeal that reversed"
                      + " it in full or in part.")
              .measure(
                  share(
                      is(AppealFields.OUTCOME, "REVERSED", "PARTIALLY_REVERSED"),
                      appeals()
                          .where(
                              all(
                                  has(AppealFields.PRIOR_APPEAL_REF),
                                  is(
                                      AppealFields.OUTCOME,
                                      "UPHELD",
                                      "REVERSED",
                                      "PARTIALLY_REVERSED")))
                          .called("decided appeals taken further")))
              .flowOf(APPEAL_DECIDED)
              .by(APPEAL_LEVEL, SERVICE)
              .reference("Reg. (EU) 2022/2065, Article 21 (unverified)", 2023));

  private AppealsOfCases() {}
}
