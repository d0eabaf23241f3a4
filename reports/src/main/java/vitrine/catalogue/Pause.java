package vitrine.catalogue;

import vitrine.casefile.CaseTimes;
import vitrine.casefile.Field;

/** A time that does not count on a clock; nights and weekends are none. */
public enum Pause {
  CLARIFICATION(
      "clarification", CaseTimes.CLARIFICATION_REQUESTED_AT, CaseTimes.CLARIFICATION_ANSWERED_AT),
  IMPOSSIBILITY("impossibility", CaseTimes.IMPOSSIBILITY_FROM, CaseTimes.IMPOSSIBILITY_UNTIL),
  LAW_ENFORCEMENT_HOLD("hold of law enforcement", CaseTimes.LE_HOLD_FROM, CaseTimes.LE_HOLD_UNTIL),
  COURT_STAY("stay by a court", CaseTimes.STAY_FROM, CaseTimes.STAY_UNTIL);

  private final String words;
  private final Field from;
  private final Field until;

  Pause(String words, Field from, Field until) {
    this.words = words;
    this.from = from;
    this.until = until;
  }

  /** The pause as it stands in a sentence. */
  public String words() {
    return words;
  }

  public Field from() {
    return from;
  }

  /** The end; a pause without one lasts as long as its clock. */
  public Field until() {
    return until;
  }
}
