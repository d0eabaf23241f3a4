package vitrine.sql.feedback;

/** What has become of a report. */
public enum FeedbackState {
  RECEIVED("Received"),
  UNDER_REVIEW("Under review"),
  ANSWERED("Answered"),
  LEADS_TO_RESTATEMENT("Leads to a restatement");

  private final String label;

  FeedbackState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
