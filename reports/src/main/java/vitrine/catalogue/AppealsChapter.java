package vitrine.catalogue;

import static vitrine.catalogue.Condition.is;
import static vitrine.catalogue.Condition.not;
import static vitrine.catalogue.Dimension.APPEAL_BASIS;
import static vitrine.catalogue.Dimension.APPEAL_LEVEL;
import static vitrine.catalogue.Dimension.APPELLANT;
import static vitrine.catalogue.Dimension.AUTOMATION;
import static vitrine.catalogue.Dimension.CATEGORY;
import static vitrine.catalogue.Dimension.CHANNEL;
import static vitrine.catalogue.Dimension.MONTH;
import static vitrine.catalogue.Dimension.SERVICE;
import static vitrine.catalogue.Measure.count;
import static vitrine.catalogue.Measure.elapsed;
import static vitrine.catalogue.Measure.mix;
import static vitrine.catalogue.Measure.share;
import static vitrine.catalogue.Metric.metric;
import static vitrine.catalogue.Milestone.ACTIONED;
import static vitrine.catalogue.Milestone.APPEAL_DECIDED;
import static vitrine.catalogue.Milestone.APPEAL_FILED;
import static vitrine.catalogue.Milestone.APPEAL_NOTIFIED;
import static vitrine.catalogue.Population.appeals;
import static vitrine.catalogue.Population.cases;

import java.util.List;
import vitrine.casefile.AppealFields;
import vitrine.casefile.CaseOutcome;

/** Chapter A: who challenged decisions and what came of it. */
final class AppealsChapter {
  static final List<Metric> METRICS =
      List.of(
          metric("A1", "Appeals filed")
              .says("Appeals filed in the period, at every level.")
              .measure(count(appeals()))
              .flowOf(APPEAL_FILED)
              .by(APPEAL_LEVEL, MONTH, APPEAL_BASIS, APPELLANT, SERVICE)
              .reference("Impl. Reg. (EU) 2024/2835, Annex I Part 7", 2010),
          metric("A3", "Outcomes of appeals")
              .says("How the appeals filed in the period divide by outcome, open ones included.")
              .measure(mix(AppealFields.OUTCOME, appeals()))
              .cohortOf(APPEAL_FILED)
              .by(APPEAL_LEVEL, APPEAL_BASIS, SERVICE)
              .reference("Impl. Reg. (EU) 2024/2835, Annex I Part 7, decisions", 2023),
          metric("A4", "Reversal rate")
              .says("The share of decided appeals that reversed the decision in full or in part.")
              .measure(
                  share(
                      is(AppealFields.OUTCOME, "REVERSED", "PARTIALLY_REVERSED"),
                      appeals()
                          .where(
                              is(AppealFields.OUTCOME, "UPHELD", "REVERSED", "PARTIALLY_REVERSED"))
                          .called("decided appeals")))
              .flowOf(APPEAL_DECIDED)
              .by(APPEAL_LEVEL, AUTOMATION, CATEGORY, SERVICE)
              .reference("Reg. (EU) 2022/2065, Article 15(1)(d); Annex I Part 7", 2023),
          metric("A7", "Time to the decision on appeal")
              .says(
                  "From filing to the notification of the decision; omitted decisions are left"
                      + " out.")
              .measure(
                  elapsed(
                      APPEAL_FILED,
                      APPEAL_NOTIFIED,
                      appeals().where(not(is(AppealFields.OUTCOME, "OMITTED")))))
              .cohortOf(APPEAL_FILED)
              .by(APPEAL_LEVEL, SERVICE)
              .reference("Impl. Reg. (EU) 2024/2835, Annex II, appeals clock", 2023),
          metric("A13", "Information about redress")
              .says("The share of cases acted on that told the user how to appeal.")
              .measure(
                  share(
                      is(CaseOutcome.APPEAL_RIGHT_COMMUNICATED, "YES"),
                      cases().called("cases acted on")))
              .cohortOf(ACTIONED)
              .by(SERVICE, CHANNEL, CATEGORY)
              .reference("Reg. (EU) 2022/2065, Article 17(3)(f)", 2023),
          metric("A16", "Human review")
              .says("The share of decided appeals that were decided by a human.")
              .measure(
                  share(
                      is(AppealFields.DECIDED_BY, "HUMAN", "HUMAN_WITH_TOOLS"),
                      appeals()
                          .where(Condition.has(AppealFields.DECIDED_BY))
                          .called("decided appeals")))
              .flowOf(APPEAL_DECIDED)
              .by(APPEAL_LEVEL, SERVICE)
              .reference("Reg. (EU) 2022/2065, Article 20(6)", 2023));

  private AppealsChapter() {}
}
