package vitrine.catalogue;

/** How units enter a period. */
public enum Basis {
  COHORT("Cohort", "Units whose clock starts in the period, followed to the export's as_of"),
  FLOW("Flow", "Events that lie in the period, whenever their unit began"),
  STOCK("Stock", "The state at the end of the period"),
  STATED("Stated", "Facts stated for the very period; those for parts of it would overlap"),
  SUBMITTED("Submitted", "Submissions whose period overlaps the period, and their rows");

  private final String label;
  private final String meaning;

  Basis(String label, String meaning) {
    this.label = label;
    this.meaning = meaning;
  }

  public String label() {
    return label;
  }

  public String meaning() {
    return meaning;
  }
}
