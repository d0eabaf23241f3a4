package vitrine.sql.feedback;

/**
 * What a reader reports.
 *
 * @param about the address of a page of the site
 * @param email where to write to the reader; empty if that is not wanted
 */
public record Feedback(String about, FeedbackKind kind, String words, String email) {
  /** The most letters that it may have. */
  public static final int LONGEST = 4_000;

  /** Says nothing of what the reader wrote. */
  @Override
  public String toString() {
    return "Feedback[" + kind + "]";
  }
}
