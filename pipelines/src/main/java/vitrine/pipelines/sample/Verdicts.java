package vitrine.pipelines.sample;

import vitrine.casefile.AppealFields;
import vitrine.casefile.DsaCodes;
import vitrine.casefile.RedressCodes;

/** The ends of the appeals of one block; automated decisions are reversed most often. */
final class Verdicts {
  private static final Mix ON_FULLY = outcomes(66, 9, 18);
  private static final Mix ON_PARTIALLY = outcomes(74, 7, 12);
  private static final Mix ON_HUMAN = outcomes(80, 6, 7);
  private static final int PARTIALLY = outcome("PARTIALLY_REVERSED");
  private static final Mix OMITTED_FOR =
      Mix.of(
          RedressCodes.OMITTED_REASON,
          "WITHDRAWN 40 | INADMISSIBLE 32 | MERGED 14 | LAPSED 9 | SETTLED 5");
  private static final int INADMISSIBLE = RedressCodes.OMITTED_REASON.indexOf("INADMISSIBLE");
  private static final Mix DECIDED_BY =
      Mix.of(RedressCodes.DECIDED_BY, "HUMAN 52 | HUMAN_WITH_TOOLS 40 | AUTOMATED 8");
  private static final int HUMAN = RedressCodes.DECIDED_BY.indexOf("HUMAN");
  private static final Mix IMPLEMENTED =
      Mix.of(RedressCodes.IMPLEMENTATION, "FULL 86 | PARTIAL 9 | NOT 5");
  private static final int NOT_IMPLEMENTED = RedressCodes.IMPLEMENTATION.indexOf("NOT");
  private static final Mix RELIEF =
      Mix.of(RedressCodes.INTERIM_RELIEF, "NA 93 | GRANTED 3 | REFUSED 4");

  private final Draw draw;

  Verdicts(Draw draw) {
    this.draw = draw;
  }

  private static Mix outcomes(int upheld, int partially, int reversed) {
    return Mix.of(
        RedressCodes.OUTCOME,
        "UPHELD %d | PARTIALLY_REVERSED %d | REVERSED %d | OMITTED 7"
            .formatted(upheld, partially, reversed));
  }

  private static int outcome(String code) {
    return RedressCodes.OUTCOME.indexOf(code);
  }

  Verdict of(Incident incident, Forum forum, long filed) {
    String automated = DsaCodes.AUTOMATED_DECISION.valueAt(incident.decision());
    Mix outcomes =
        automated.endsWith("FULLY") ? ON_FULLY : automated.endsWith("LY") ? ON_PARTIALLY : ON_HUMAN;
    double hours = forum.hours() * (1.5 - 0.55 * incident.service().quality());
    long decided = filed + draw.seconds(hours, 1.1);
    boolean known = Course.hasHappened(decided);
    return new Verdict(
        known ? outcomes.pick(draw) : Verdict.PENDING,
        filed,
        decided,
        decided + draw.seconds(2, 1));
  }

  void write(Row row, Verdict verdict, int basis) {
    row.happens(AppealFields.FILED_AT, verdict.filed());
    row.code(AppealFields.OUTCOME, verdict.outcome());
    row.happens(AppealFields.ACKNOWLEDGED_AT, verdict.filed() + draw.seconds(0.3, 1.2));
    row.code(AppealFields.INTERIM_RELIEF, RELIEF.pick(draw));
    if (verdict.outcome() == Verdict.PENDING) {
      row.code(AppealFields.ADMISSIBLE, draw.chance(0.4) ? "PENDING" : "YES");
    } else if (verdict.outcome() == Verdict.OMITTED) {
      int reason = OMITTED_FOR.pick(draw);
      row.code(AppealFields.OMITTED_REASON, reason);
      row.yesOrNo(AppealFields.ADMISSIBLE, reason != INADMISSIBLE);
      row.happens(AppealFields.NOTIFIED_AT, verdict.notified());
    } else {
      writeDecision(row, verdict, basis);
    }
  }

  private void writeDecision(Row row, Verdict verdict, int basis) {
    boolean internal = verdict.decided() - verdict.filed() < 20 * Arrivals.DAY;
    row.yesOrNo(AppealFields.ADMISSIBLE, true);
    row.happens(AppealFields.DECIDED_AT, verdict.decided());
    row.happens(AppealFields.NOTIFIED_AT, verdict.notified());
    row.code(AppealFields.DECIDED_BY, internal ? DECIDED_BY.pick(draw) : HUMAN);
    if (verdict.isUpheld()) {
      row.code(AppealFields.IMPLEMENTATION, "NOT_REQUIRED");
      row.oneOf(AppealFields.REMEDY, RedressCodes.APPEAL_REMEDY.indexOf("NONE"));
    } else {
      writeRemedy(row, verdict, RedressCodes.BASIS.valueAt(basis));
    }
  }

  private void writeRemedy(Row row, Verdict verdict, String basis) {
    boolean part = verdict.outcome() == PARTIALLY;
    String restored = part ? "PARTLY_REINSTATED" : "REINSTATED";
    String remedy = basis.startsWith("NO_ACTION") ? "RESTRICTION_NEWLY_IMPOSED" : restored;
    row.oneOf(AppealFields.REMEDY, RedressCodes.APPEAL_REMEDY.indexOf(remedy));
    if (basis.equals("ACCOUNT")) {
      row.oneOf(AppealFields.REMEDY, RedressCodes.APPEAL_REMEDY.indexOf("STRIKE_REMOVED"));
    }
    int implementation = IMPLEMENTED.pick(draw);
    long implemented = verdict.decided() + draw.seconds(9, 1.1);
    if (Course.hasHappened(implemented)) {
      row.code(AppealFields.IMPLEMENTATION, implementation);
    }
    if (implementation != NOT_IMPLEMENTED) {
      row.happens(AppealFields.IMPLEMENTED_AT, implemented);
    }
  }
}
