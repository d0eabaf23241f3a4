package vitrine.pipelines;

/** A release that cannot be restated, with the reason and the repair. */
public final class RestatementRefused extends RuntimeException {
  private static final long serialVersionUID = 1;

  RestatementRefused(String message) {
    super(message);
  }
}
