package vitrine.pipelines.sample;

import vitrine.casefile.CodeList;
import vitrine.casefile.CorrectionFields;
import vitrine.casefile.RedressCodes;

/** The measures of one block that services reversed on their own motion. */
final class Corrections {
  private static final double FOUND = 0.0016;
  private static final double FOUND_IF_AUTOMATED = 0.006;
  private static final Mix REMEDY =
      Mix.of(
          RedressCodes.CORRECTION_REMEDY,
          "REINSTATEMENT 78 | CORRECTION 9 | RETRACTION 9 | APOLOGY 3 | COMPENSATION 1");
  private static final int REINSTATEMENT = RedressCodes.CORRECTION_REMEDY.indexOf("REINSTATEMENT");
  private static final int COMPENSATION = RedressCodes.CORRECTION_REMEDY.indexOf("COMPENSATION");
  private static final Mix FOUND_BY =
      Mix.of(
          RedressCodes.FOUND_BY,
          "QA 44 | HASH_LIST_FIX 24 | AUDIT 14 | X_NOTIFIER 12 | COURT 3 | MEDIA 3");

  private final Draw draw;
  private final Table corrections;

  Corrections(Draw draw, Table corrections) {
    this.draw = draw;
    this.corrections = corrections;
  }

  void addTo(Course course) {
    boolean automated = Measure.isAutomated(course.incident());
    long found = course.actioned() + draw.seconds(300, 1.1);
    boolean wrong = draw.chance(automated ? FOUND_IF_AUTOMATED : FOUND);
    if (wrong && course.isActioned() && Course.hasHappened(found)) {
      write(corrections.add(), course.incident(), found);
    }
  }

  private void write(Row row, Incident incident, long found) {
    int remedy = REMEDY.pick(draw);
    row.token(CorrectionFields.CASE_REF, incident.ref());
    row.codes(CorrectionFields.REMEDY, 1L << remedy - CodeList.FIRST);
    row.code(CorrectionFields.FOUND_BY, FOUND_BY.pick(draw));
    row.happens(CorrectionFields.FOUND_AT, found);
    if (remedy == REINSTATEMENT) {
      row.happens(CorrectionFields.REINSTATED_AT, found + draw.seconds(16, 1));
    } else if (remedy == COMPENSATION) {
      row.number(CorrectionFields.COMPENSATION_MINOR, 100L * draw.between(50, 900));
      row.identifier(CorrectionFields.CURRENCY, "EUR");
    }
  }
}
