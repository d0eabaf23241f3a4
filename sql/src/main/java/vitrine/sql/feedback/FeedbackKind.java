package vitrine.sql.feedback;

/** What a report is about. */
public enum FeedbackKind {
  ERROR_IN_FIGURE("An error in a figure"),
  UNINTENDED_EFFECT("An unintended effect of what is published"),
  ACCESSIBILITY("Something that cannot be read or used"),
  OTHER("Something else");

  private final String label;

  FeedbackKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
