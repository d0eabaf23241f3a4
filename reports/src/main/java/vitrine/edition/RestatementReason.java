package vitrine.edition;

/** Why a period is published again. */
public enum RestatementReason {
  LATE_DATA("Late submissions"),
  AMENDED_DATA("Amended submissions"),
  WITHDRAWN_DATA("Withdrawn submissions"),
  ERROR_VALUES("Wrong values"),
  ERROR_UNITS("Wrong units"),
  ERROR_SOFTWARE("A fault of the software"),
  RECLASSIFICATION("Reclassification"),
  METHOD_CHANGE("A change of method"),
  SCOPE_CHANGE("A change of scope"),
  DEDUPLICATION("Repeats removed"),
  COURT_ORDER("An order of a court");

  private final String label;

  RestatementReason(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
