package vitrine.sql.query;

/** A query that cannot be asked, with where and why. */
public final class QueryInvalid extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final int place;

  /** A query that is wrong as a whole, or at a place of its filter. */
  public QueryInvalid(int place, String reason) {
    super(reason);
    this.place = place;
  }

  /** Where in the filter, from 0. */
  public int place() {
    return place;
  }
}
