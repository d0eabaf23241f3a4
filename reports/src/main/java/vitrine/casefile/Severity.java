package vitrine.casefile;

import java.util.List;

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

  /**
   * The severity that is written with a letter.
   *
   * @throws java.util.NoSuchElementException if none is
   */
  public static Severity ofLetter(String letter) {
    return List.of(values()).stream()
        .filter(it -> it.letter.equals(letter))
        .findFirst()
        .orElseThrow();
  }

  public String letter() {
    return letter;
  }

  public String effect() {
    return effect;
  }
}
