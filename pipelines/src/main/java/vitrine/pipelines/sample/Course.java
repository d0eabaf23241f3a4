package vitrine.pipelines.sample;

import vitrine.casefile.CodeList;
import vitrine.casefile.OutcomeCodes;

/**
 * How a case goes on, in seconds since 1970; what lies after the export has not happened yet.
 *
 * @param outcome the integer of the assessment's outcome
 * @param settled when the fate is decided: the first measure, the refusal, the end
 * @param completed the last measure, if all items are acted on
 */
record Course(
    Incident incident,
    Order order,
    long acknowledged,
    long assessed,
    int outcome,
    Fate fate,
    Halt halt,
    long settled,
    long completed,
    long verified,
    long closed) {
  private static final int ILLEGAL = OutcomeCodes.ASSESSMENT_OUTCOME.indexOf("ILLEGAL");
  private static final int TERMS = OutcomeCodes.ASSESSMENT_OUTCOME.indexOf("TC_VIOLATION");

  boolean isIllegal() {
    return outcome == ILLEGAL;
  }

  /** The outcome under terms and conditions of what would otherwise be illegal. */
  static int underTerms(int outcome) {
    return outcome == ILLEGAL ? TERMS : outcome;
  }

  /** When the case reached the service. */
  long reached() {
    return order.exists() ? order.served() : incident.received();
  }

  /** The first measure. */
  long actioned() {
    return fate.isActed() ? settled : Row.NEVER;
  }

  boolean isActioned() {
    return hasHappened(actioned());
  }

  boolean isSettled() {
    return hasHappened(settled);
  }

  boolean isClosed() {
    return hasHappened(closed);
  }

  boolean isAssessed() {
    return hasHappened(assessed);
  }

  /** The integer of the outcome as the export knows it. */
  int knownOutcome() {
    return isAssessed() ? outcome : CodeList.EMPTY;
  }

  static boolean hasHappened(long second) {
    return second <= Arrivals.AS_OF;
  }
}
