package vitrine.catalogue;

import static vitrine.catalogue.Condition.all;
import static vitrine.catalogue.Condition.any;
import static vitrine.catalogue.Condition.has;
import static vitrine.catalogue.Condition.is;
import static vitrine.catalogue.Condition.isGroup;
import static vitrine.catalogue.Condition.noLater;
import static vitrine.catalogue.Condition.not;
import static vitrine.catalogue.Condition.past;

import vitrine.casefile.CaseOutcome;

/** When a case was due: its deadline has passed and the duty was not lifted. */
final class Due {
  private static final String[] OF_LAST_MEASURE = {
    "TCO_1H", "TAKEITDOWN_48H", "ORDER_SPECIFIC", "NETZDG_24H", "NETZDG_7D"
  };
  private static final Condition DEADLINE_PASSED =
      all(
          past(Milestone.DEADLINE),
          has(CaseOutcome.NONCOMPLIANCE_STATUS),
          not(is(CaseOutcome.NONCOMPLIANCE_STATUS, "NOT_DUE", "WITHDRAWN")));

  /** Due, and neither already removed nor moved to another host when the order came. */
  static final Condition AND_NOT_MOOT =
      all(DEADLINE_PASSED, not(isGroup(CaseOutcome.NONCOMPLIANCE_REASON, "MOOT")));

  /** Due, and not complied with in time. */
  static final Condition AND_MISSED =
      all(DEADLINE_PASSED, not(is(CaseOutcome.NONCOMPLIANCE_STATUS, "COMPLIED_IN_TIME")));

  /** Due, not moot, and not complied with in time. */
  static final Condition AND_NEGLECTED =
      all(AND_NOT_MOOT, not(is(CaseOutcome.NONCOMPLIANCE_STATUS, "COMPLIED_IN_TIME")));

  /** Due, not moot, under a clock that stops with the last measure, which did not come in time. */
  static final Condition AND_LATE_REMOVAL =
      all(
          AND_NOT_MOOT,
          is(CaseOutcome.DEADLINE_RULE, OF_LAST_MEASURE),
          not(noLater(Milestone.FULLY_ACTIONED, Milestone.DEADLINE)));

  /** The step that stops the clock of the rule that applies came no later than the deadline. */
  static final Condition AND_MET =
      any(
          met(Milestone.FULLY_ACTIONED, OF_LAST_MEASURE),
          met(Milestone.ACTIONED, "FR_LCEN_24H"),
          met(Milestone.FIRST_ASSESSED, "ACUTE_ASSESSMENT"),
          met(Milestone.ORDER_ISSUED, "ACUTE_FINAL_ORDER"));

  private Due() {}

  private static Condition met(Milestone stop, String... rules) {
    return all(is(CaseOutcome.DEADLINE_RULE, rules), noLater(stop, Milestone.DEADLINE));
  }
}
