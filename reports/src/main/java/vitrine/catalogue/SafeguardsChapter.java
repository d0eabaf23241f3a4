package vitrine.catalogue;

import static vitrine.catalogue.Condition.ago;
import static vitrine.catalogue.Condition.all;
import static vitrine.catalogue.Condition.any;
import static vitrine.catalogue.Condition.has;
import static vitrine.catalogue.Condition.is;
import static vitrine.catalogue.Condition.isGroup;
import static vitrine.catalogue.Condition.within;
import static vitrine.catalogue.Dimension.ARCHITECTURE;
import static vitrine.catalogue.Dimension.CATEGORY;
import static vitrine.catalogue.Dimension.CHANNEL;
import static vitrine.catalogue.Dimension.EXECUTING;
import static vitrine.catalogue.Dimension.QUARTER;
import static vitrine.catalogue.Dimension.SERVICE;
import static vitrine.catalogue.Measure.compared;
import static vitrine.catalogue.Measure.elapsed;
import static vitrine.catalogue.Measure.mix;
import static vitrine.catalogue.Measure.share;
import static vitrine.catalogue.Measure.total;
import static vitrine.catalogue.Metric.metric;
import static vitrine.catalogue.Milestone.ACTIONED;
import static vitrine.catalogue.Milestone.CLOSED;
import static vitrine.catalogue.Milestone.DECIDED;
import static vitrine.catalogue.Milestone.FIRST_PUBLISHED;
import static vitrine.catalogue.Milestone.REAPPEARED;
import static vitrine.catalogue.Milestone.RECEIVED;
import static vitrine.catalogue.Milestone.REPORTED;
import static vitrine.catalogue.Milestone.SUPPORT_OFFERED;
import static vitrine.catalogue.Milestone.VERIFIED;
import static vitrine.catalogue.Population.cases;

import java.time.Duration;
import java.util.List;
import vitrine.casefile.CaseFields;
import vitrine.casefile.CaseOutcome;
import vitrine.casefile.CaseSafeguards;
import vitrine.casefile.CaseTimes;

/** Chapter S, first part: how long victims were exposed, and how they were cared for. */
final class SafeguardsChapter {
  private static final Duration RECURRENCE = Duration.ofDays(90);
  private static final Condition CONFIRMED = isGroup(CaseOutcome.ASSESSMENT_OUTCOME, "CONFIRMED");
  private static final Condition IDENTIFIED =
      is(CaseSafeguards.VICTIM_IDENTIFIED, "YES_NEW", "YES_KNOWN");
  private static final Condition FROM_VICTIMS =
      is(CaseFields.CHANNEL, "X_VICTIM_SELF", "X_GUARDIAN_OR_SUPPORT_ORG");
  private static final String WITH_VICTIM = "cases with an identified victim";
  private static final String OF_VICTIMS = "cases that victims or their helpers reported";

  static final List<Metric> METRICS =
      List.of(
          metric("S1", "Exposure time")
              .says(
                  "From the first publication of confirmed material to the first measure; material"
                      + " that no measure has reached yet counts as open.")
              .measure(
                  elapsed(
                          FIRST_PUBLISHED,
                          ACTIONED,
                          cases()
                              .where(all(CONFIRMED, has(CaseTimes.CONTENT_FIRST_PUBLISHED_AT)))
                              .called("confirmed cases"))
                      .unless(CLOSED))
              .cohortOf(RECEIVED)
              .by(SERVICE, CATEGORY, CHANNEL, ARCHITECTURE)
              .reference("Practice of hotlines, time that material was available", 2023),
          metric("S1A", "Views before the measure")
              .says("How confirmed cases acted on divide by how often the material had been seen.")
              .measure(
                  mix(
                      CaseSafeguards.EXPOSURE_VIEWS_BAND,
                      cases().where(CONFIRMED).called("confirmed cases acted on")))
              .cohortOf(ACTIONED)
              .by(SERVICE, CATEGORY, ARCHITECTURE)
              .reference(
                  "Impl. Reg. (EU) 2024/2835, Annex I Part 11, exposure before action", 2023),
          metric("S1B", "Hours of exposure")
              .says(
                  "Hours from the first publication of confirmed material to the first measure,"
                      + " over all cases that state both to the hour.")
              .measure(
                  total(
                      Quantity.time(FIRST_PUBLISHED, ACTIONED),
                      "hours of exposure",
                      cases().where(CONFIRMED).called("confirmed cases acted on")))
              .cohortOf(ACTIONED)
              .by(SERVICE, CATEGORY, ARCHITECTURE)
              .reference("Practice of hotlines, time that material was available", 2023),
          metric("S2", "Re-appearance")
              .says(
                  "The share of confirmed cases with a verified removal that were seen again at the"
                      + " same service within 90 days; removals less than 90 days before the export"
                      + " are left out.")
              .measure(
                  share(
                      within(RECURRENCE, VERIFIED, REAPPEARED),
                      cases()
                          .where(all(CONFIRMED, ago(RECURRENCE, VERIFIED)))
                          .called("confirmed cases with a verified removal")))
              .cohortOf(VERIFIED)
              .by(SERVICE, ARCHITECTURE, CATEGORY)
              .reference(
                  "Practice of hotlines, repeated notices; TAKE IT DOWN Act, section 3", 2023),
          metric("S3", "Preferences honoured")
              .says(
                  "The share of cases with an identified victim and a preference that honoured it.")
              .measure(
                  share(
                      is(CaseSafeguards.VICTIM_PREFERENCE_HONOURED, "YES"),
                      cases()
                          .where(all(IDENTIFIED, has(CaseSafeguards.VICTIM_PREFERENCE_HONOURED)))
                          .called("cases with an identified victim and a preference")))
              .cohortOf(RECEIVED)
              .by(CHANNEL, CATEGORY, EXECUTING)
              .reference("Dir. 2012/29/EU, Article 6(4) (unverified)", 2015),
          metric("S4", "Ways of telling victims")
              .says("How cases about a victim divide by how the victim was told, if at all.")
              .measure(
                  mix(
                      CaseSafeguards.VICTIM_NOTIFICATION_MODE,
                      cases()
                          .where(
                              any(
                                  has(CaseSafeguards.VICTIM_IDENTIFIED),
                                  has(CaseSafeguards.VICTIM_NOTIFICATION_MODE)))
                          .called("cases about a victim")))
              .cohortOf(RECEIVED)
              .by(CHANNEL, CATEGORY, QUARTER)
              .reference("Dir. 2012/29/EU, Article 6 (unverified)", 2015),
          metric("S5", "Offer of support")
              .says(
                  "The share of cases with an identified victim that led to an offer of support,"
                      + " accepted or declined.")
              .measure(
                  share(
                      is(CaseSafeguards.SUPPORT_REFERRAL, "OFFERED_ACCEPTED", "OFFERED_DECLINED"),
                      cases().where(IDENTIFIED).called(WITH_VICTIM)))
              .cohortOf(RECEIVED)
              .by(CHANNEL, CATEGORY, EXECUTING)
              .reference("Dir. 2012/29/EU, Articles 8 and 9 (unverified)", 2015),
          metric("S5A", "Time to the offer of support")
              .says(
                  "From the first report to any body to the offer of support; cases without an"
                      + " offer count as open.")
              .measure(
                  elapsed(REPORTED, SUPPORT_OFFERED, cases().where(IDENTIFIED).called(WITH_VICTIM)))
              .cohortOf(REPORTED)
              .by(CHANNEL, CATEGORY)
              .reference("Dir. 2012/29/EU, Article 8(2) (unverified)", 2015),
          metric("S6", "Cases that victims reported")
              .says(
                  "The share of cases that came from victims, their guardians or support"
                      + " organisations.")
              .measure(share(FROM_VICTIMS, cases()))
              .cohortOf(RECEIVED)
              .by(SERVICE, CATEGORY, ARCHITECTURE)
              .reference("Reg. (EU) 2022/2065, Article 16; TAKE IT DOWN Act, section 3", 2023),
          metric("S6A", "End-to-end time of victims' reports")
              .says(
                  "From the first report by a victim, guardian or support organisation to the first"
                      + " effect at the service.")
              .measure(
                  elapsed(REPORTED, ACTIONED, cases().where(FROM_VICTIMS).called(OF_VICTIMS))
                      .unless(CLOSED))
              .cohortOf(REPORTED)
              .by(SERVICE, CATEGORY, CHANNEL)
              .reference("TAKE IT DOWN Act, section 3; compare end-to-end time of all", 2023),
          metric("S6C", "Victims' reports beside others")
              .says(
                  "The end-to-end time of reports by victims and their helpers beside that of all"
                      + " other cases.")
              .measure(
                  compared(
                      elapsed(REPORTED, ACTIONED, cases()).unless(CLOSED),
                      FROM_VICTIMS,
                      "victims' reports",
                      "other cases"))
              .cohortOf(REPORTED)
              .by(SERVICE, CATEGORY)
              .reference("TAKE IT DOWN Act, section 3 (unverified)", 2023),
          metric("S6B", "Victims' reports without a measure")
              .says(
                  "The share of decided cases from victims or their helpers that ended in no"
                      + " action.")
              .measure(
                  share(
                      is(CaseOutcome.CLOSURE, "NO_ACTION"),
                      cases()
                          .where(
                              all(
                                  FROM_VICTIMS,
                                  any(
                                      has(CaseTimes.ACTIONED_AT),
                                      is(CaseOutcome.CLOSURE, "NO_ACTION"))))
                          .called("decided cases from victims or their helpers")))
              .cohortOf(DECIDED)
              .by(SERVICE, CATEGORY, CHANNEL)
              .reference("Reg. (EU) 2022/2065, Article 20(1), decisions not to act", 2023));

  private SafeguardsChapter() {}
}
