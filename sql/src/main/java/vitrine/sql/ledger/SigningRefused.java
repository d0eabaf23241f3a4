package vitrine.sql.ledger;

/** A log that must not be signed, because it is not the one that was signed before. */
public final class SigningRefused extends RuntimeException {
  private static final long serialVersionUID = 1;

  public SigningRefused(String message) {
    super(message);
  }
}
