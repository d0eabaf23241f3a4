package vitrine.reported;

/** A side of the quality of a published report. */
public enum Dimension {
  COMPLETENESS("Completeness", "Are all parts, rows and medians there?"),
  CONSISTENCY("Consistency", "Do totals, parts and outcomes add up?"),
  VALIDITY("Validity", "Are codes, numbers and files written as the law asks?"),
  PLAUSIBILITY("Plausibility", "Can the numbers be right?");

  private final String title;
  private final String question;

  Dimension(String title, String question) {
    this.title = title;
    this.question = question;
  }

  public String title() {
    return title;
  }

  public String question() {
    return question;
  }
}
