package vitrine.pipelines.audit.sampling;

/** A sample that cannot be drawn or judged, and why. */
public final class SamplingRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SamplingRefused(String message) {
    super(message);
  }
}
