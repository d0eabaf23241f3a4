package vitrine.pipelines.audit.orders;

import java.util.Comparator;
import vitrine.casefile.Moment;
import vitrine.pipelines.engine.Engine;

/**
 * An order as one side tells it.
 *
 * @param token what both sides share; empty if the side does not say
 * @param repeats whether the side itself says that it repeats another of its cases
 * @param authority who sent it; empty if the side does not say
 * @param month when it was issued, as 2025-03
 * @param served packed as by {@link Moment}
 * @param outcome of the order, by its closure
 * @param closed in seconds since 1970, if it is closed
 * @param asOf when the side's export was made, in seconds since 1970
 */
record OrderView(
    Side side,
    String token,
    boolean repeats,
    String service,
    String authority,
    String month,
    long served,
    long items,
    String category,
    Outcome outcome,
    long closed,
    long asOf)
    implements Engine.Keyed {
  private static final long serialVersionUID = 1;

  /** The order of views of one token, whatever the files that they come from. */
  static final Comparator<OrderView> ORDER =
      Comparator.comparing(OrderView::side)
          .thenComparing(OrderView::service)
          .thenComparing(OrderView::authority)
          .thenComparing(OrderView::month)
          .thenComparingLong(OrderView::served);

  private static final int KEYS = 512;

  /** Orders of one token have one key; those without are spread, for they meet no other. */
  @Override
  public int key() {
    int hash = hasToken() ? token.hashCode() : month.hashCode() + Long.hashCode(served);
    return Math.floorMod(hash, KEYS);
  }

  boolean hasToken() {
    return !token.isEmpty();
  }

  boolean isServed() {
    return Moment.isStated(served);
  }
}
