package vitrine.disclosure.table;

/** A table that cannot be read or protected, and how to repair it. */
public final class TableRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public TableRefused(String message) {
    super(message);
  }
}
