package vitrine.catalogue;

import java.util.Locale;

/** A group of metrics; the first letter of a metric's code names it. */
public enum Chapter {
  VOLUME('V', "Volume", "How many cases there were, where they came from and what was found"),
  TIMELINESS('T', "Timeliness", "How long each step of a case took"),
  APPEALS('A', "Appeals and redress", "Who challenged decisions and what came of it"),
  NONCOMPLIANCE('N', "Noncompliance", "Whether orders were complied with, and if not, why"),
  SAFEGUARDS('S', "Victim safeguards", "Whether victims were protected"),
  CROSS_BORDER('X', "Cross-border flow", "How cases crossed borders"),
  EVIDENCE('E', "Evidence", "Whether orders came with what they need"),
  OVERSIGHT('O', "Oversight", "Whether the system is watched"),
  QUALITY('Q', "Data quality", "How far the figures can be relied on");

  private final char letter;
  private final String title;
  private final String question;

  Chapter(char letter, String title, String question) {
    this.letter = letter;
    this.title = title;
    this.question = question;
  }

  public String title() {
    return title;
  }

  /** The chapter's name in addresses and files: {@code cross-border}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What the chapter answers, as the second half of a sentence. */
  public String question() {
    return question;
  }

  /**
   * The chapter of a metric's code.
   *
   * @throws IllegalArgumentException if no chapter has the code's letter
   */
  public static Chapter of(String metricCode) {
    for (Chapter chapter : values()) {
      if (chapter.letter == metricCode.charAt(0)) {
        return chapter;
      }
    }
    throw new IllegalArgumentException("no chapter for metric " + metricCode);
  }
}
