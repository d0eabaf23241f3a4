package vitrine.catalogue;

import static vitrine.catalogue.Condition.has;
import static vitrine.catalogue.Condition.is;
import static vitrine.catalogue.Condition.isGroup;
import static vitrine.catalogue.Dimension.CATEGORY;
import static vitrine.catalogue.Dimension.CHANNEL;
import static vitrine.catalogue.Dimension.SERVICE;
import static vitrine.catalogue.Dimension.SOURCE;
import static vitrine.catalogue.Measure.mix;
import static vitrine.catalogue.Measure.share;
import static vitrine.catalogue.Metric.metric;
import static vitrine.catalogue.Milestone.FIRST_ASSESSED;
import static vitrine.catalogue.Population.cases;

import java.util.List;
import vitrine.casefile.CaseFields;
import vitrine.casefile.CaseOutcome;

/** Chapter V, what was found: the outcomes of assessments and the material. */
final class VolumeOfFindings {
  private static final Population ILLEGAL =
      cases().where(is(CaseOutcome.ASSESSMENT_OUTCOME, "ILLEGAL")).called("cases found illegal");

  static final List<Metric> METRICS =
      List.of(
          metric("V7", "Confirmation rate")
              .says(
                  "The share of assessed cases that were found illegal or against terms and"
                      + " conditions.")
              .measure(
                  share(
                      isGroup(CaseOutcome.ASSESSMENT_OUTCOME, "CONFIRMED"),
                      cases()
                          .where(
                              Condition.any(
                                  isGroup(CaseOutcome.ASSESSMENT_OUTCOME, "CONFIRMED"),
                                  isGroup(CaseOutcome.ASSESSMENT_OUTCOME, "NOT_CONFIRMED")))
                          .called("assessed cases")))
              .cohortOf(FIRST_ASSESSED)
              .by(CHANNEL, SERVICE, CATEGORY)
              .reference(
                  "Reg. (EU) 2021/1232, Article 3(1)(g)(vii); practice of hotlines (unverified)",
                  2023),
          metric("V9", "Malicious reports")
              .says("The share of assessed cases that rest on a malicious report.")
              .measure(
                  share(
                      is(CaseOutcome.ASSESSMENT_OUTCOME, "MALICIOUS_REPORT"),
                      cases().where(has(CaseOutcome.ASSESSMENT_OUTCOME)).called("assessed cases")))
              .cohortOf(FIRST_ASSESSED)
              .by(SOURCE, CHANNEL)
              .reference("Reg. (EU) 2022/2065, Article 23(2) (unverified)", 2023),
          metric("V10", "Novelty of material")
              .says(
                  "How the cases found illegal divide into known, similar and new material; cases"
                      + " count, not their items.")
              .measure(mix(CaseFields.NOVELTY, ILLEGAL))
              .cohortOf(FIRST_ASSESSED)
              .by(CHANNEL, SERVICE, CATEGORY)
              .reference("Practice of hotlines and hash lists, known and new material", 2023),
          metric("V11", "Material made by generative AI")
              .says(
                  "The share of cases found illegal that involve material made by generative AI;"
                      + " cases without the label count as not.")
              .measure(share(is(CaseFields.CONTENT_FLAGS, "GENERATIVE_AI"), ILLEGAL))
              .cohortOf(FIRST_ASSESSED)
              .by(CHANNEL, CATEGORY, SERVICE)
              .reference("Practice of hotlines and of reports to NCMEC, labels of material", 2023));

  private VolumeOfFindings() {}
}
