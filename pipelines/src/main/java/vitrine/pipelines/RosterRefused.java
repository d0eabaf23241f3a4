package vitrine.pipelines;

/** Submissions that do not make up a release together. */
public final class RosterRefused extends RuntimeException {
  private static final long serialVersionUID = 1;

  RosterRefused(String message) {
    super(message);
  }
}
