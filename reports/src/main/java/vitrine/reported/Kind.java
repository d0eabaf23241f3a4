package vitrine.reported;

/** What a column of a published table holds. */
public enum Kind {
  /** Tells what a row is about. */
  KEY("a name or code"),
  /** The days that a row is about. */
  PERIOD("YYYY-MM-DD/YYYY-MM-DD"),
  COUNT("a whole number without separators"),
  HOURS("hours as a decimal number with a point"),
  RATIO("a decimal number from 0 to 1"),
  /** A number whose kind follows from its row. */
  BY_ROW("a number"),
  TEXT("text");

  private final String form;

  Kind(String form) {
    this.form = form;
  }

  /** How a value of this kind is written. */
  public String form() {
    return form;
  }

  public boolean isNumber() {
    return this == COUNT || this == HOURS || this == RATIO || this == BY_ROW;
  }
}
