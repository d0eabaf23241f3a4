package vitrine.pipelines.audit.lineage;

/** A question about a release that it has no answer to, and why. */
public final class LineageUnknown extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LineageUnknown(String message) {
    super(message);
  }
}
