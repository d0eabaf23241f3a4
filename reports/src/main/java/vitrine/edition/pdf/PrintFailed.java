package vitrine.edition.pdf;

/** A page that cannot be printed as it is. */
public final class PrintFailed extends RuntimeException {
  private static final long serialVersionUID = 1;

  PrintFailed(String message) {
    super(message);
  }

  PrintFailed(String message, Throwable cause) {
    super(message, cause);
  }
}
