package vitrine.catalogue;

import vitrine.casefile.CaseTimes;
import vitrine.casefile.Field;

/** A time that does not count on a clock; nights and weekends are none. */
public enum Pause {
  CLARIFICATION(CaseTimes.CLARIFICATION_REQUESTED_AT, CaseTimes.CLARIFICATION_ANSWERED_AT),
  IMPOSSIBILITY(CaseTimes.IMPOSSIBILITY_FROM, CaseTimes.IMPOSSIBILITY_UNTIL),
  LAW_ENFORCEMENT_HOLD(CaseTimes.LE_HOLD_FROM, CaseTimes.LE_HOLD_UNTIL),
  COURT_STAY(CaseTimes.STAY_FROM, CaseTimes.STAY_UNTIL);

  private final Field from;
  private final Field until;

  Pause(Field from, Field until) {
    this.from = from;
    this.until = until;
  }

  public Field from() {
    return from;
  }

  /** The end; a pause without one lasts as long as its clock. */
  public Field until() {
    return until;
  }
}
