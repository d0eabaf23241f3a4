package vitrine.catalogue;

import static vitrine.catalogue.Condition.all;
import static vitrine.catalogue.Condition.is;
import static vitrine.catalogue.Condition.not;
import static vitrine.catalogue.Condition.past;
import static vitrine.catalogue.Dimension.APPEAL_BASIS;
import static vitrine.catalogue.Dimension.APPEAL_LEVEL;
import static vitrine.catalogue.Dimension.AUTOMATION;
import static vitrine.catalogue.Dimension.CATEGORY;
import static vitrine.catalogue.Dimension.CHANNEL;
import static vitrine.catalogue.Dimension.SERVICE;
import static vitrine.catalogue.Measure.elapsed;
import static vitrine.catalogue.Measure.share;
import static vitrine.catalogue.Measure.total;
import static vitrine.catalogue.Metric.metric;
import static vitrine.catalogue.Milestone.ACTIONED;
import static vitrine.catalogue.Milestone.APPEAL_DECIDED;
import static vitrine.catalogue.Milestone.APPEAL_IMPLEMENTED;
import static vitrine.catalogue.Milestone.USER_NOTIFIED;
import static vitrine.catalogue.Population.appeals;
import static vitrine.catalogue.Population.cases;

import java.util.List;
import vitrine.casefile.AppealFields;
import vitrine.casefile.CaseOutcome;

/** Chapter A, redress: whether users were told and decisions on appeal carried out. */
final class AppealsAndRedress {
  private static final Condition REVERSED =
      is(AppealFields.OUTCOME, "REVERSED", "PARTIALLY_REVERSED");
  private static final Population REVERSED_RESTRICTIONS =
      appeals()
          .where(
              all(
                  REVERSED,
                  not(is(AppealFields.BASIS, "NO_ACTION_ON_NOTICE", "NO_ACTION_ON_TF_NOTICE")),
                  not(is(AppealFields.IMPLEMENTATION, "NOT_REQUIRED"))))
          .called("reversed restrictions");
  private static final Population NOTICE_DUE =
      cases()
          .where(
              not(
                  is(
                      CaseOutcome.NOTIFICATION_EXCEPTION,
                      "CSAM_NO_NOTICE",
                      "LE_GAG",
                      "SPAM",
                      "UNREACHABLE")))
          .called("cases acted on");

  static final List<Metric> METRICS =
      List.of(
          metric("A8", "Time to reinstatement")
              .says(
                  "From the reversal of a restriction on appeal, in full or in part, to the"
                      + " remedy.")
              .measure(elapsed(APPEAL_DECIDED, APPEAL_IMPLEMENTED, REVERSED_RESTRICTIONS))
              .cohortOf(APPEAL_DECIDED)
              .by(APPEAL_LEVEL, APPEAL_BASIS, SERVICE)
              .reference(
                  "Santa Clara Principles 2.0, reinstated content; Reg. (EU) 2022/2065, Article"
                      + " 20(4)",
                  2023),
          metric("A9", "Time under a wrongful restriction")
              .says(
                  "From the first measure to the remedy, where an appeal reversed the restriction"
                      + " in full or in part.")
              .measure(elapsed(ACTIONED, APPEAL_IMPLEMENTED, REVERSED_RESTRICTIONS))
              .cohortOf(APPEAL_DECIDED)
              .by(APPEAL_LEVEL, AUTOMATION, SERVICE)
              .reference(
                  "Santa Clara Principles 2.0, errors; Reg. (EU) 2022/2065, Article 20(4)"
                      + " (unverified)",
                  2023),
          metric("A9A", "Hours under wrongful restrictions")
              .says(
                  "Hours from the first measure to the remedy, over all restrictions that an appeal"
                      + " reversed in full or in part and that state both to the hour.")
              .measure(
                  total(
                      Quantity.time(ACTIONED, APPEAL_IMPLEMENTED),
                      "hours under restriction",
                      REVERSED_RESTRICTIONS))
              .cohortOf(APPEAL_DECIDED)
              .by(APPEAL_LEVEL, AUTOMATION, SERVICE)
              .reference(
                  "Santa Clara Principles 2.0, errors; Reg. (EU) 2022/2065, Article 20(4)"
                      + " (unverified)",
                  2023),
          metric("A10", "Implementation of decisions")
              .says(
                  "The share of decisions that change an outcome that were carried out in full or"
                      + " in part; those that do not say count as not.")
              .measure(
                  share(
                      is(AppealFields.IMPLEMENTATION, "FULL", "PARTIAL"),
                      appeals()
                          .where(
                              all(REVERSED, not(is(AppealFields.IMPLEMENTATION, "NOT_REQUIRED"))))
                          .called("decisions that change an outcome")))
              .flowOf(APPEAL_DECIDED)
              .by(APPEAL_LEVEL, APPEAL_BASIS, SERVICE)
              .reference(
                  "Impl. Reg. (EU) 2024/2835, Annex I Part 7, percentage of outcomes implemented",
                  2023),
          metric("A12", "Notice to the user")
              .says(
                  "The share of cases acted on that the user was told of; cases with a stated"
                      + " exception are left out.")
              .measure(share(past(USER_NOTIFIED), NOTICE_DUE))
              .cohortOf(ACTIONED)
              .by(SERVICE, CHANNEL, CATEGORY)
              .reference("Reg. (EU) 2022/2065, Article 17(1) (unverified)", 2023),
          metric("A12A", "Time to notice")
              .says(
                  "From the first measure to the notice to the user; cases with a stated exception"
                      + " are left out.")
              .measure(elapsed(ACTIONED, USER_NOTIFIED, NOTICE_DUE))
              .cohortOf(ACTIONED)
              .by(SERVICE, CHANNEL)
              .reference("Reg. (EU) 2022/2065, Article 17(2) (unverified)", 2023),
          metric("A13", "Information about redress")
              .says("The share of cases acted on that told the user how to appeal.")
              .measure(
                  share(
                      is(CaseOutcome.APPEAL_RIGHT_COMMUNICATED, "YES"),
                      cases().called("cases acted on")))
              .cohortOf(ACTIONED)
              .by(SERVICE, CHANNEL, CATEGORY)
              .reference("Reg. (EU) 2022/2065, Article 17(3)(f) (unverified)", 2023));

  private AppealsAndRedress() {}
}
