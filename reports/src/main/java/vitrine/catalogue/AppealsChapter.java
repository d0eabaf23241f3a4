package vitrine.catalogue;

import static vitrine.catalogue.Condition.any;
import static vitrine.catalogue.Condition.has;
import static vitrine.catalogue.Condition.is;
import static vitrine.catalogue.Condition.not;
import static vitrine.catalogue.Dimension.APPEAL_BASIS;
import static vitrine.catalogue.Dimension.APPEAL_LEVEL;
import static vitrine.catalogue.Dimension.APPELLANT;
import static vitrine.catalogue.Dimension.AUTOMATION;
import static vitrine.catalogue.Dimension.CATEGORY;
import static vitrine.catalogue.Dimension.CHANNEL;
import static vitrine.catalogue.Dimension.LANGUAGE;
import static vitrine.catalogue.Dimension.MONTH;
import static vitrine.catalogue.Dimension.SERVICE;
import static vitrine.catalogue.Measure.backlog;
import static vitrine.catalogue.Measure.count;
import static vitrine.catalogue.Measure.elapsed;
import static vitrine.catalogue.Measure.mix;
import static vitrine.catalogue.Measure.share;
import static vitrine.catalogue.Metric.metric;
import static vitrine.catalogue.Milestone.APPEAL_DECIDED;
import static vitrine.catalogue.Milestone.APPEAL_ENDED;
import static vitrine.catalogue.Milestone.APPEAL_FILED;
import static vitrine.catalogue.Milestone.APPEAL_NOTIFIED;
import static vitrine.catalogue.Population.appeals;

import java.util.List;
import vitrine.casefile.AppealFields;

/** Chapter A: who challenged decisions and what came of it. */
final class AppealsChapter {
  private static final Condition REVERSED =
      is(AppealFields.OUTCOME, "REVERSED", "PARTIALLY_REVERSED");
  private static final Condition DECIDED =
      is(AppealFields.OUTCOME, "UPHELD", "REVERSED", "PARTIALLY_REVERSED");
  private static final Population AGAINST_INACTION =
      appeals().where(is(AppealFields.BASIS, "NO_ACTION_ON_NOTICE", "NO_ACTION_ON_TF_NOTICE"));

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
              .measure(share(REVERSED, appeals().where(DECIDED).called("decided appeals")))
              .flowOf(APPEAL_DECIDED)
              .by(APPEAL_LEVEL, AUTOMATION, CHANNEL, LANGUAGE, CATEGORY, SERVICE)
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
          metric("A11", "Appeals against inaction")
              .says("Appeals filed in the period against a decision not to act on a notice.")
              .measure(count(AGAINST_INACTION.called("appeals against inaction")))
              .flowOf(APPEAL_FILED)
              .by(APPELLANT, APPEAL_LEVEL, MONTH, SERVICE)
              .reference("Impl. Reg. (EU) 2024/2835, Annex I Part 7, not acting on a notice", 2023),
          metric("A11A", "Reversal rate of inaction")
              .says(
                  "The share of decided appeals against inaction that reversed the decision in full"
                      + " or in part.")
              .measure(
                  share(
                      REVERSED,
                      AGAINST_INACTION.where(DECIDED).called("decided appeals against inaction")))
              .flowOf(APPEAL_DECIDED)
              .by(APPELLANT, APPEAL_LEVEL, SERVICE)
              .reference("Impl. Reg. (EU) 2024/2835, Annex I Part 7, not acting on a notice", 2023),
          metric("A11B", "Restrictions newly imposed")
              .says("Appeals whose decision newly imposed a restriction, at every level.")
              .measure(
                  count(
                      appeals()
                          .where(is(AppealFields.REMEDY, "RESTRICTION_NEWLY_IMPOSED"))
                          .called("appeals that newly imposed a restriction")))
              .flowOf(APPEAL_DECIDED)
              .by(APPEAL_LEVEL, APPELLANT, SERVICE)
              .reference(
                  "Impl. Reg. (EU) 2024/2835, Annex I Part 7, restrictions newly imposed", 2023),
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
              .reference("Reg. (EU) 2022/2065, Article 20(6)", 2023),
          metric("A18", "Open appeals")
              .says(
                  "Appeals filed and neither decided nor ended when the period ends, and how long"
                      + " ago; omitted ones without a date of their end are left out.")
              .measure(
                  backlog(
                      APPEAL_FILED,
                      APPEAL_ENDED,
                      appeals()
                          .where(
                              any(
                                  not(is(AppealFields.OUTCOME, "OMITTED")),
                                  has(AppealFields.DECIDED_AT),
                                  has(AppealFields.NOTIFIED_AT)))
                          .called("open appeals")))
              .stockSince(APPEAL_FILED)
              .by(APPEAL_LEVEL, APPEAL_BASIS, SERVICE)
              .reference("Official statistics practice, stock-flow balance", 2023));

  private AppealsChapter() {}
}
