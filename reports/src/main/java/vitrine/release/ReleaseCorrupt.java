package vitrine.release;

/** A release is not what its manifest says, or cannot be read. */
public final class ReleaseCorrupt extends RuntimeException {
  private static final long serialVersionUID = 1;

  public ReleaseCorrupt(String message) {
    super(message);
  }

  ReleaseCorrupt(String message, Throwable cause) {
    super(message, cause);
  }
}
