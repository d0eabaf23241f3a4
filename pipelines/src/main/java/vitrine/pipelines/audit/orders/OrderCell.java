package vitrine.pipelines.audit.orders;

import java.io.Serializable;
import java.util.Comparator;

/** Where an order counts. */
record OrderCell(Reason reason, String service, String authority, String month)
    implements Comparable<OrderCell>, Serializable {
  private static final long serialVersionUID = 1;
  private static final Comparator<OrderCell> ORDER =
      Comparator.comparing(OrderCell::reason)
          .thenComparing(OrderCell::service)
          .thenComparing(OrderCell::authority)
          .thenComparing(OrderCell::month);

  static OrderCell of(Verdict verdict) {
    OrderView view = verdict.first();
    return new OrderCell(verdict.reason(), view.service(), view.authority(), view.month());
  }

  @Override
  public int compareTo(OrderCell other) {
    return ORDER.compare(this, other);
  }
}
