package vitrine.sql;

/** The database cannot be reached or refuses its work. */
public final class RecordUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1;

  public RecordUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
