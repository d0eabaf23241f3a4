package vitrine.catalogue;

import static vitrine.catalogue.Condition.all;
import static vitrine.catalogue.Condition.any;
import static vitrine.catalogue.Condition.has;
import static vitrine.catalogue.Condition.is;
import static vitrine.catalogue.Condition.isGroup;
import static vitrine.catalogue.Condition.not;
import static vitrine.catalogue.Dimension.ARCHITECTURE;
import static vitrine.catalogue.Dimension.CATEGORY;
import static vitrine.catalogue.Dimension.CHANNEL;
import static vitrine.catalogue.Dimension.EXECUTING;
import static vitrine.catalogue.Dimension.NOVELTY;
import static vitrine.catalogue.Dimension.QUARTER;
import static vitrine.catalogue.Dimension.SERVICE;
import static vitrine.catalogue.Dimension.SEVERITY_SCHEME;
import static vitrine.catalogue.Dimension.VICTIM_SEX;
import static vitrine.catalogue.Measure.count;
import static vitrine.catalogue.Measure.mix;
import static vitrine.catalogue.Measure.share;
import static vitrine.catalogue.Metric.metric;
import static vitrine.catalogue.Milestone.ACTIONED;
import static vitrine.catalogue.Milestone.FIRST_ASSESSED;
import static vitrine.catalogue.Milestone.RECEIVED;
import static vitrine.catalogue.Population.cases;

import java.util.List;
import vitrine.casefile.CaseFields;
import vitrine.casefile.CaseOutcome;
import vitrine.casefile.CaseSafeguards;

/** Chapter S, second part: who was found, and how material and those who see it are handled. */
final class HandlingChapter {
  private static final Condition CONFIRMED = isGroup(CaseOutcome.ASSESSMENT_OUTCOME, "CONFIRMED");
  private static final Condition NEWLY_IDENTIFIED = is(CaseSafeguards.VICTIM_IDENTIFIED, "YES_NEW");

  /** The categories whose material shows or targets a person. */
  private static final Condition ON_VICTIMS =
      is(
          CaseFields.CATEGORY,
          "STATEMENT_CATEGORY_PROTECTION_OF_MINORS",
          "STATEMENT_CATEGORY_CYBER_VIOLENCE",
          "STATEMENT_CATEGORY_CYBER_VIOLENCE_AGAINST_WOMEN");

  static final List<Metric> METRICS =
      List.of(
          metric("S7", "Newly identified victims")
              .says("Cases that led to a newly identified victim, whatever the number of victims.")
              .measure(
                  count(
                      cases()
                          .where(NEWLY_IDENTIFIED)
                          .called("cases with a newly identified victim")))
              .flowOf(RECEIVED)
              .by(VICTIM_SEX, QUARTER, NOVELTY)
              .reference(
                  "Reg. (EU) 2021/1232, Article 8, statistics on identified children (unverified)",
                  2021),
          metric("S7A", "New victims from new material")
              .says("The share of cases with new material that led to a newly identified victim.")
              .measure(
                  share(
                      NEWLY_IDENTIFIED,
                      cases()
                          .where(all(CONFIRMED, is(CaseFields.NOVELTY, "NEW")))
                          .called("confirmed cases with new material")))
              .cohortOf(RECEIVED)
              .by(CHANNEL, QUARTER)
              .reference(
                  "Reg. (EU) 2021/1232, Article 8, statistics on identified children (unverified)",
                  2021),
          metric("S8", "Severity")
              .says("How confirmed cases with a severity divide by their place on its scale.")
              .measure(
                  mix(
                      CaseFields.SEVERITY_CODE,
                      cases()
                          .where(all(CONFIRMED, has(CaseFields.SEVERITY_SCHEME)))
                          .called("confirmed cases with a severity")))
              .cohortOf(RECEIVED)
              .by(SEVERITY_SCHEME, CHANNEL, QUARTER)
              .reference("Tech Coalition classification; INTERPOL baseline", 2023),
          metric("S8A", "Age bands of victims")
              .says("How confirmed cases with a known age of victims divide by age band.")
              .measure(
                  mix(
                      CaseSafeguards.VICTIM_AGE_BAND,
                      cases()
                          .where(all(CONFIRMED, has(CaseSafeguards.VICTIM_AGE_BAND)))
                          .called("confirmed cases with a known age of victims")))
              .cohortOf(RECEIVED)
              .by(CHANNEL, QUARTER)
              .reference("Practice of hotlines, age bands of victims", 2023),
          metric("S9", "Blocking of re-uploads")
              .says(
                  "The share of cases acted on with known or illegal material that blocked its"
                      + " hash.")
              .measure(
                  share(
                      is(CaseOutcome.X_MEASURES, "X_HASH_BLOCK_REUPLOAD"),
                      cases()
                          .where(
                              any(
                                  is(CaseFields.NOVELTY, "KNOWN_HASH"),
                                  is(CaseOutcome.ASSESSMENT_OUTCOME, "ILLEGAL")))
                          .called("cases acted on with known or illegal material")))
              .cohortOf(ACTIONED)
              .by(SERVICE, CATEGORY, ARCHITECTURE)
              .reference("TAKE IT DOWN Act, section 3; practice of hash sharing", 2023),
          metric("S10", "Data kept to the minimum")
              .says(
                  "The share of cases about minors or cyber violence that kept data to the minimum;"
                      + " cases that do not say so count as not.")
              .measure(
                  share(
                      is(CaseSafeguards.DATA_MINIMISED, "YES"),
                      cases().where(ON_VICTIMS).called("cases about minors or cyber violence")))
              .cohortOf(RECEIVED)
              .by(SERVICE, CATEGORY, CHANNEL)
              .reference("Reg. (EU) 2016/679, Article 5(1)(c) (unverified)", 2018),
          metric("S11", "Preservation of evidence")
              .says(
                  "The share of requests to preserve evidence that were met and did not lapse"
                      + " before use; requests still open count as not met.")
              .measure(
                  share(
                      is(CaseFields.PRESERVATION, "DONE"),
                      cases()
                          .where(has(CaseFields.PRESERVATION))
                          .called("requests to preserve evidence")))
              .cohortOf(RECEIVED)
              .by(SERVICE, EXECUTING, CATEGORY)
              .reference(
                  "Convention on Cybercrime, Article 16; 18 U.S.C. 2258A(h) (unverified)", 2010),
          metric("S12", "Protection of reviewers")
              .says(
                  "The share of cases about minors or cyber violence that shielded the people who"
                      + " assessed them; fully automated decisions are left out.")
              .measure(
                  share(
                      is(CaseOutcome.REVIEWER_EXPOSURE_CONTROLS, "YES"),
                      cases()
                          .where(
                              all(
                                  ON_VICTIMS,
                                  not(
                                      is(
                                          CaseFields.AUTOMATED_DECISION,
                                          "AUTOMATED_DECISION_FULLY"))))
                          .called("cases about minors or cyber violence that people assessed")))
              .cohortOf(FIRST_ASSESSED)
              .by(SERVICE, CHANNEL)
              .reference(
                  "Reg. (EU) 2022/2065, Article 42(2)(b), support of reviewers (unverified)",
                  2023));

  private HandlingChapter() {}
}
