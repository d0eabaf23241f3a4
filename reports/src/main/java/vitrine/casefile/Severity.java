package vitrine.casefile;

/** What a defect does to its row or file. */
public enum Severity {
  REJECT("E", "the row or file is refused"),
  WARN("W", "the row is counted and the submitter is asked"),
  INFO("I", "noted");

  private final String letter;
  private final String effect;

  Severity(String letter, String effect) {
    this.letter = letter;
    this.effect = effect;
  }

  public String letter() {
    return letter;
  }

  public String effect() {
    return effect;
  }
}
