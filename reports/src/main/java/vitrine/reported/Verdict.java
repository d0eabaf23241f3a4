package vitrine.reported;

/** Whether a published total is what its parts add up to. */
public enum Verdict {
  OK("adds up"),
  DIFF("differs"),
  NOT_COMPARABLE("cannot be compared");

  private final String words;

  Verdict(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
