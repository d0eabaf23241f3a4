package vitrine.pipelines.audit.orders;

/** Exports whose orders cannot be reconciled, and why. */
public final class OrdersRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OrdersRefused(String message) {
    super(message);
  }
}
