package vitrine.pipelines.sample;

import java.util.List;
import vitrine.casefile.CaseFields;
import vitrine.casefile.CaseOutcome;
import vitrine.casefile.CaseTimes;
import vitrine.casefile.DsaCodes;
import vitrine.casefile.OrderCodes;
import vitrine.casefile.OutcomeCodes;
import vitrine.pipelines.batch.Batch;

/** The cells that say what was done, whom it was told, and who else was brought in. */
final class MeasureCells {
  private static final int ILLEGAL =
      DsaCodes.DECISION_GROUND.indexOf("DECISION_GROUND_ILLEGAL_CONTENT");
  private static final int TERMS =
      DsaCodes.DECISION_GROUND.indexOf("DECISION_GROUND_INCOMPATIBLE_CONTENT");
  private static final Mix SILENT_ON_ABUSE =
      Mix.of(
          OutcomeCodes.NOTIFICATION_EXCEPTION,
          "CSAM_NO_NOTICE 84 | LE_GAG 5 | UNREACHABLE 2 | NONE 9");
  private static final Mix SILENT =
      Mix.of(
          OutcomeCodes.NOTIFICATION_EXCEPTION, "NONE 86 | SPAM 5 | UNREACHABLE 6 | LE_GAG 1 | - 2");
  private static final int NO_EXCEPTION = OutcomeCodes.NOTIFICATION_EXCEPTION.indexOf("NONE");
  private static final Mix PRESERVED =
      Mix.of(OrderCodes.PRESERVATION, "- 55 | REQUESTED 8 | DONE 35 | EXPIRED_BEFORE_USE 2");
  private static final int REQUESTED = OrderCodes.PRESERVATION.indexOf("REQUESTED");
  private static final long TO_POLICE = further("X_REFERRED_LE");
  private static final long TO_HOTLINE = further("X_REFERRED_NCMEC_OR_HOTLINE");
  private static final int RESTRICTION_DAYS = 180;

  private final Draw draw;

  MeasureCells(Draw draw) {
    this.draw = draw;
  }

  private static long further(String code) {
    return Batch.bits(CaseOutcome.X_MEASURES, List.of(code));
  }

  void write(Row row, Course course, Measure measure) {
    row.code(CaseOutcome.DECISION_GROUND, course.isIllegal() ? ILLEGAL : TERMS);
    if (course.isIllegal()) {
      row.identifier(CaseOutcome.LAW_REF, course.incident().family().law());
    }
    row.codes(CaseOutcome.DECISION_VISIBILITY, measure.visibility());
    row.code(CaseOutcome.DECISION_MONETARY, measure.monetary());
    row.code(CaseOutcome.DECISION_PROVISION, measure.provision());
    row.code(CaseOutcome.DECISION_ACCOUNT, measure.account());
    row.code(CaseOutcome.TERRITORIAL_SCOPE, measure.scope());
    row.codes(CaseOutcome.X_MEASURES, measure.further());
    writeAccounts(row, course, measure);
    writeNotice(row, course);
    writeReferrals(row, course);
  }

  private void writeAccounts(Row row, Course course, Measure measure) {
    if (measure.isOnAccount()) {
      row.number(CaseFields.ACCOUNTS_AFFECTED, draw.between(1, 2));
    }
    if (measure.isOnService() || draw.chance(0.02)) {
      long days = draw.between(7, RESTRICTION_DAYS);
      row.plans(CaseTimes.RESTRICTION_END_AT, course.actioned() + days * Arrivals.DAY);
    }
  }

  private void writeNotice(Row row, Course course) {
    boolean abuse = course.incident().family() == Family.MINORS;
    int exception = (abuse ? SILENT_ON_ABUSE : SILENT).pick(draw);
    boolean told = draw.chance(0.6 + 0.38 * course.incident().service().quality());
    row.code(CaseOutcome.NOTIFICATION_EXCEPTION, exception);
    row.yesOrNo(CaseOutcome.APPEAL_RIGHT_COMMUNICATED, told && exception == NO_EXCEPTION);
    if (told && exception == NO_EXCEPTION) {
      row.happens(CaseTimes.USER_NOTIFIED_AT, course.actioned() + draw.seconds(0.4, 1.3));
    }
  }

  private void writeReferrals(Row row, Course course) {
    Incident incident = course.incident();
    boolean minors = incident.family() == Family.MINORS && course.isIllegal();
    if (minors && incident.service().isIn("US") && draw.chance(0.9)) {
      row.happens(CaseTimes.NCMEC_REPORTED_AT, course.actioned() + draw.seconds(3, 1));
      row.codes(CaseOutcome.X_MEASURES, TO_HOTLINE);
    } else if (incident.family().isHashed() && draw.chance(0.3)) {
      row.happens(CaseTimes.LE_REFERRED_AT, course.actioned() + draw.seconds(9, 1));
      row.codes(CaseOutcome.X_MEASURES, TO_POLICE);
    }
    if (incident.family().isHashed()) {
      writePreserved(row, course);
    }
  }

  private void writePreserved(Row row, Course course) {
    int preserved = PRESERVED.pick(draw);
    row.code(CaseFields.PRESERVATION, preserved);
    if (preserved > REQUESTED) {
      long at = course.actioned() + draw.seconds(1, 1);
      row.happens(CaseTimes.PRESERVED_AT, at);
      row.plans(CaseTimes.PRESERVE_UNTIL, at + 180 * Arrivals.DAY);
    }
  }
}
