package vitrine.pipelines.sample;

import vitrine.casefile.RedressCodes;

/**
 * How an appeal ends, as the export knows it.
 *
 * @param outcome a code's integer
 * @param filed seconds since 1970, as are decided and notified
 */
record Verdict(int outcome, long filed, long decided, long notified) {
  static final int PENDING = RedressCodes.OUTCOME.indexOf("PENDING");
  static final int OMITTED = RedressCodes.OUTCOME.indexOf("OMITTED");
  private static final int UPHELD = RedressCodes.OUTCOME.indexOf("UPHELD");

  boolean isUpheld() {
    return outcome == UPHELD;
  }

  /** Whether it says who is right. */
  boolean isDecision() {
    return outcome != PENDING && outcome != OMITTED;
  }

  /** Whether the appellant knows it. */
  boolean isKnown() {
    return Course.hasHappened(notified);
  }
}
