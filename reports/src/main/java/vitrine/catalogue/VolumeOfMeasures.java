package vitrine.catalogue;

import static vitrine.catalogue.Condition.has;
import static vitrine.catalogue.Dimension.CATEGORY;
import static vitrine.catalogue.Dimension.CHANNEL;
import static vitrine.catalogue.Dimension.DETECTION;
import static vitrine.catalogue.Dimension.GROUND;
import static vitrine.catalogue.Dimension.MONTH;
import static vitrine.catalogue.Dimension.SERVICE;
import static vitrine.catalogue.Measure.count;
import static vitrine.catalogue.Measure.mix;
import static vitrine.catalogue.Metric.metric;
import static vitrine.catalogue.Milestone.ACTIONED;
import static vitrine.catalogue.Population.cases;

import java.util.List;
import vitrine.casefile.CaseFields;
import vitrine.casefile.CaseOutcome;

/** Chapter V, what was done: the measures taken, by kind and by the part of automation. */
final class VolumeOfMeasures {
  static final List<Metric> METRICS =
      List.of(
          metric("V6", "Measures taken")
              .says(
                  "Cases on which a first measure took effect in the period; a case with several"
                      + " measures counts once.")
              .measure(count(cases().called("cases acted on")))
              .flowOf(ACTIONED)
              .by(GROUND, DETECTION, CATEGORY, SERVICE, MONTH)
              .reference("Impl. Reg. (EU) 2024/2835, Annex I Parts 4, 5 and 6", 2023),
          metric("V6A", "Restrictions of visibility")
              .says(
                  "How restrictions of visibility divide by kind; a case with several counts once,"
                      + " under the first in the template's order.")
              .measure(
                  mix(
                      CaseOutcome.DECISION_VISIBILITY,
                      cases()
                          .where(has(CaseOutcome.DECISION_VISIBILITY))
                          .called("restrictions of visibility")))
              .flowOf(ACTIONED)
              .by(SERVICE, GROUND, DETECTION, CATEGORY)
              .reference("Impl. Reg. (EU) 2024/2835, Annex I Parts 5 and 6", 2023),
          metric("V6B", "Restrictions of accounts")
              .says("How restrictions of accounts divide into suspension and termination.")
              .measure(
                  mix(
                      CaseOutcome.DECISION_ACCOUNT,
                      cases()
                          .where(has(CaseOutcome.DECISION_ACCOUNT))
                          .called("restrictions of accounts")))
              .flowOf(ACTIONED)
              .by(SERVICE, GROUND, DETECTION)
              .reference("Impl. Reg. (EU) 2024/2835, Annex I Parts 5 and 6", 2023),
          metric("V6C", "Restrictions of payments")
              .says("How restrictions of payments divide by kind.")
              .measure(
                  mix(
                      CaseOutcome.DECISION_MONETARY,
                      cases()
                          .where(has(CaseOutcome.DECISION_MONETARY))
                          .called("restrictions of payments")))
              .flowOf(ACTIONED)
              .by(SERVICE, GROUND, DETECTION)
              .reference("Impl. Reg. (EU) 2024/2835, Annex I Parts 5 and 6", 2023),
          metric("V6D", "Restrictions of the service")
              .says("How restrictions of the service itself divide by kind.")
              .measure(
                  mix(
                      CaseOutcome.DECISION_PROVISION,
                      cases()
                          .where(has(CaseOutcome.DECISION_PROVISION))
                          .called("restrictions of the service")))
              .flowOf(ACTIONED)
              .by(SERVICE, GROUND, DETECTION)
              .reference("Impl. Reg. (EU) 2024/2835, Annex I Parts 5 and 6", 2023),
          metric("V15", "Automation of decisions")
              .says("How the measures taken divide by the part that automation had in them.")
              .measure(mix(CaseFields.AUTOMATED_DECISION, cases().called("cases acted on")))
              .flowOf(ACTIONED)
              .by(SERVICE, CHANNEL)
              .reference(
                  "Reg. (EU) 2022/2065, Article 15(1)(e); Annex I Part 8 (unverified)", 2023));

  private VolumeOfMeasures() {}
}
