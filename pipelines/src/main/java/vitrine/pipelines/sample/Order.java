package vitrine.pipelines.sample;

import vitrine.casefile.CodeList;
import vitrine.casefile.OrderCodes;

/**
 * An authority's order on its way to a service.
 *
 * @param method a code's integer, as are result and format
 * @param missing the missing elements of evidence, as bits
 * @param required how many elements are required
 * @param assessed seconds since 1970, as are the times that follow it
 */
record Order(
    int method,
    int result,
    int format,
    int handoffs,
    long missing,
    int required,
    long assessed,
    long issued,
    long served,
    long confirmed) {
  static final Order NONE =
      new Order(
          CodeList.EMPTY,
          CodeList.EMPTY,
          CodeList.EMPTY,
          0,
          0,
          0,
          Row.NEVER,
          Row.NEVER,
          Row.NEVER,
          Row.NEVER);

  private static final int AUTHENTICATED = OrderCodes.AUTH_RESULT.indexOf("AUTHENTICATED");
  private static final int NOT_ATTEMPTED = OrderCodes.AUTH_RESULT.indexOf("NOT_ATTEMPTED");

  boolean exists() {
    return this != NONE;
  }

  boolean isUndelivered() {
    return exists() && served >= Row.NEVER;
  }

  /** Whether the order failed to prove itself. */
  boolean isDoubtful() {
    return exists() && result != AUTHENTICATED && result != NOT_ATTEMPTED;
  }
}
