package vitrine.form;

import java.util.Map;

/** What fills the cells of the DSA templates. */
interface DsaSources {
  /** The levels of redress of Part 7. */
  enum Level {
    INTERNAL_COMPLAINT,
    OUT_OF_COURT_BODY
  }

  /** The scopes of Part 7 and how the template words them. */
  enum Scope {
    TOTAL("Total number"),
    UPHELD("Decisions upheld"),
    PARTIALLY_REVERSED("Decisions partially reversed"),
    REVERSED("Decisions reversed"),
    MEDIAN("Median time"),
    OMITTED("Decision omitted"),
    IMPLEMENTED("Percentage of outcomes implemented");

    private final String words;

    Scope(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  /** The units of Part 8. */
  enum Handled {
    MEASURES,
    OWN_INITIATIVE,
    NOTICES,
    TRUSTED
  }

  /**
   * A cell of Part 3.
   *
   * @param column its letter in Annex II
   * @param state the Member State; empty for all
   */
  FormCell order(char column, DsaLine line, String state);

  /** A cell of Part 4. */
  FormCell notice(char column, DsaLine line);

  /** A cell of Parts 5 and 6. */
  FormCell measure(int part, char column, DsaLine line);

  /**
   * A cell of Part 7.
   *
   * @param basis the code of what is complained of; empty for all
   */
  FormCell redress(Level level, String basis, Scope scope);

  /** The restrictions of Part 7 that a complaint newly imposed. */
  FormCell newlyImposed();

  /** What was decided by automation alone, or by none, in Part 8. */
  FormCell automated(Handled handled, String automation);

  /** The same for measures on content in a language. */
  FormCell automatedIn(String language, String automation);

  /**
   * How right automated means are, in Part 8.
   *
   * @param indicator ACCURACY, PRECISION or RECALL
   * @param scope TOTAL or a language
   */
  FormCell accuracy(String indicator, String scope);

  /** What a service states about itself in Parts 7, 9 and 10. */
  FormCell fact(String indicator, String scope);

  /**
   * What a reader should know beside a total, each number after its words.
   *
   * @param total the part and the column or level, as 3G or 7INTERNAL_COMPLAINT
   */
  Map<String, Source> besides(String total, DsaLine line);

  /** What a reader should know beside a total, whatever the numbers are. */
  default String remark(String total) {
    return "";
  }
}
