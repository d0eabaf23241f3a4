package vitrine.pipelines.audit.orders;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import vitrine.casefile.Moment;

/**
 * What the two sides of one order disagree about.
 *
 * <p>Contract: a time that one side does not state disagrees with one that the other states, and a
 * category that one side does not state with none. An order that is closed on one side and open on
 * the other disagrees if it was closed longer than the tolerance before the export of the side on
 * which it is open.
 */
record Comparison(Tolerance tolerance) implements Serializable {
  private static final long serialVersionUID = 1;
  private static final long DAY = 86_400;

  Set<Reason> reasons(OrderView issuer, OrderView addressee) {
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    add(reasons, Reason.SERVICE, !issuer.service().equals(addressee.service()));
    add(reasons, Reason.TIME, differInTime(issuer, addressee));
    add(reasons, Reason.ITEMS, Math.abs(issuer.items() - addressee.items()) > tolerance.items());
    add(reasons, Reason.CATEGORY, differ(issuer.category(), addressee.category()));
    add(reasons, Reason.STATE, differInState(issuer, addressee));
    return reasons;
  }

  private static void add(Set<Reason> reasons, Reason reason, boolean holds) {
    if (holds) {
      reasons.add(reason);
    }
  }

  private static boolean differ(String one, String other) {
    return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
  }

  private boolean differInTime(OrderView one, OrderView other) {
    if (!one.isServed() || !other.isServed()) {
      return one.isServed() != other.isServed();
    }
    long apart = Math.max(first(one) - last(other.served()), first(other) - last(one.served()));
    return apart > tolerance.served();
  }

  private static long first(OrderView view) {
    return Moment.epochSecond(view.served());
  }

  /** The last second that a stated time may mean. */
  private static long last(long moment) {
    return Moment.epochSecond(moment)
        + switch (Moment.precision(moment)) {
          case SECOND -> 0;
          case MINUTE -> 59;
          case HOUR -> 3599;
          case DAY -> DAY - 1;
          case MONTH -> 31 * DAY - 1;
        };
  }

  private boolean differInState(OrderView one, OrderView other) {
    if (one.outcome() == Outcome.OPEN || other.outcome() == Outcome.OPEN) {
      return isLateIn(one, other) || isLateIn(other, one);
    }
    return !one.outcome().agreesWith(other.outcome());
  }

  /** Whether a side still holds open what the other closed long before. */
  private boolean isLateIn(OrderView open, OrderView closed) {
    return open.outcome() == Outcome.OPEN
        && closed.outcome() != Outcome.OPEN
        && closed.closed() < open.asOf() - tolerance.closed();
  }
}
