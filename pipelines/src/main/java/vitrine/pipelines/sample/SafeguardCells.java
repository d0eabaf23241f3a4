package vitrine.pipelines.sample;

import vitrine.casefile.CaseFields;
import vitrine.casefile.CaseOutcome;
import vitrine.casefile.CaseSafeguards;
import vitrine.casefile.CaseTimes;
import vitrine.casefile.CodeList;
import vitrine.casefile.OutcomeCodes;
import vitrine.casefile.VictimCodes;

/** The cells about deadlines, oversight and the protection of victims and reviewers. */
final class SafeguardCells {
  private static final double VICTIM_KNOWN = 0.32;
  private static final Mix AGE =
      Mix.of(
          VictimCodes.AGE_BAND,
          "0-2 3 | 3-6 11 | 7-10 22 | 11-13 34 | 14-15 15 | 16-17 7 | MIXED 5 | UNK 3");
  private static final Mix SEX = Mix.of(VictimCodes.SEX_BAND, "F 72 | M 19 | MIXED 5 | UNK 4");
  private static final Mix NUMBER = Mix.of(VictimCodes.NUMBER_BAND, "1 78 | 2-4 17 | 5+ 3 | UNK 2");
  private static final Mix IDENTIFIED =
      Mix.of(VictimCodes.IDENTIFIED, "YES_NEW 4 | YES_KNOWN 31 | NO 60 | UNK 5");
  private static final int NOT_IDENTIFIED = VictimCodes.IDENTIFIED.indexOf("NO");
  private static final Mix TOLD =
      Mix.of(
          VictimCodes.NOTIFICATION_MODE,
          "OPT_IN_NOTIFIED 18 | VIA_GUARDIAN 30 | VIA_SUPPORT_ORG 16 | VIA_LE 12"
              + " | DECLINED_BY_VICTIM 9 | DEFERRED_INVESTIGATION 7 | NOT_OFFERED 6 | FAILED 2");
  private static final Mix REFERRAL =
      Mix.of(
          VictimCodes.SUPPORT_REFERRAL,
          "OFFERED_ACCEPTED 46 | OFFERED_DECLINED 26 | NOT_OFFERED 28");
  private static final int NOT_OFFERED = VictimCodes.SUPPORT_REFERRAL.indexOf("NOT_OFFERED");
  private static final Mix REVIEWED =
      Mix.of(
          OutcomeCodes.OVERSIGHT_RESULT,
          "CONFIRMED 84 | RECOMMENDATION 8 | IRREGULAR 5 | PENDING 3");

  private final Draw draw;

  SafeguardCells(Draw draw) {
    this.draw = draw;
  }

  void write(Row row, Course course) {
    if (course.order().exists()) {
      writeOversight(row, course);
    }
    boolean minors = course.incident().family() == Family.MINORS;
    boolean confirmed = minors && course.isAssessed() && course.isIllegal();
    if (minors) {
      row.yesOrNo(CaseOutcome.REVIEWER_EXPOSURE_CONTROLS, draw.chance(0.88));
      row.yesOrNo(CaseSafeguards.DATA_MINIMISED, draw.chance(0.94));
    }
    if (confirmed && draw.chance(VICTIM_KNOWN)) {
      writeVictim(row, course);
    }
  }

  static void writeDeadline(Row row, Deadline deadline, Compliance compliance) {
    row.code(CaseOutcome.DEADLINE_RULE, deadline.rule());
    if (deadline.hasNumber()) {
      row.plans(CaseTimes.DEADLINE_AT, deadline.at());
      row.code(CaseOutcome.NONCOMPLIANCE_STATUS, compliance.status().name());
      row.code(CaseOutcome.NONCOMPLIANCE_REASON, compliance.reason());
    }
  }

  private void writeOversight(Row row, Course course) {
    boolean annulled = course.fate() == Fate.ANNULLED;
    boolean tco = course.incident().channel() == Channel.ORDER_TCO;
    long reviewed = course.order().issued() + draw.seconds(290, 0.8);
    if (annulled && course.isClosed()) {
      row.happens(CaseTimes.OVERSIGHT_REVIEWED_AT, course.closed());
      row.code(CaseOutcome.OVERSIGHT_RESULT, "ANNULLED");
    } else if (!annulled && draw.chance(tco ? 0.2 : 0.08) && Course.hasHappened(reviewed)) {
      row.happens(CaseTimes.OVERSIGHT_REVIEWED_AT, reviewed);
      row.code(CaseOutcome.OVERSIGHT_RESULT, REVIEWED.pick(draw));
    }
  }

  private void writeVictim(Row row, Course course) {
    int identified = IDENTIFIED.pick(draw);
    row.code(CaseSafeguards.VICTIM_AGE_BAND, AGE.pick(draw));
    row.code(CaseSafeguards.VICTIM_SEX_BAND, SEX.pick(draw));
    row.code(CaseSafeguards.VICTIMS_N_BAND, NUMBER.pick(draw));
    row.code(CaseSafeguards.VICTIM_IDENTIFIED, identified);
    boolean known = identified >= CodeList.FIRST && identified < NOT_IDENTIFIED;
    row.yesOrNo(CaseFields.VICTIM_JURISDICTION_KNOWN, known);
    if (known) {
      writeCare(row, course);
    } else {
      row.code(CaseSafeguards.VICTIM_NOTIFICATION_MODE, "NOT_IDENTIFIED");
    }
  }

  private void writeCare(Row row, Course course) {
    int referral = REFERRAL.pick(draw);
    row.code(CaseSafeguards.VICTIM_NOTIFICATION_MODE, TOLD.pick(draw));
    row.yesOrNo(CaseSafeguards.VICTIM_PREFERENCE_HONOURED, draw.chance(0.86));
    row.code(CaseSafeguards.SUPPORT_REFERRAL, referral);
    if (referral < NOT_OFFERED) {
      row.happens(CaseTimes.SUPPORT_REFERRAL_AT, course.assessed() + draw.seconds(90, 1));
    }
  }
}
