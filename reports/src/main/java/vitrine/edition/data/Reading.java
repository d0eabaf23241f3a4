package vitrine.edition.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vitrine.disclosure.Figure;
import vitrine.edition.Display;
import vitrine.edition.Edition;

/** What a reader of the data must know of the figures, in sentences, and the symbols. */
final class Reading {
  private Reading() {}

  static List<String> sentences(Edition edition) {
    return List.of(
        ("Every count about cases carries a little secret noise and is a multiple of %d, so that"
                + " nobody can be told from the figures.")
            .formatted(edition.protection().base()),
        "What services state about themselves and how submitters deliver is exact.",
        "Nineteen counts in twenty are within %s of the truth."
            .formatted(edition.protection().near()),
        "Lines of fewer than %s are part of all others; parts add up to their whole."
            .formatted(edition.protection().leastForCell()),
        "Durations and their differences are in seconds, shares in parts of one.",
        "Intervals are of 95 %.");
  }

  /** What the data of an edition are, in a sentence or two. */
  static String description(Edition edition) {
    return ("%d protected figures about takedown orders and notices of %s: how many there were, how"
            + " fast they were handled, what came of them and how far the figures can be relied"
            + " on.")
        .formatted(edition.figures().size(), edition.period().code());
  }

  /** What stands in a table in place of a number, and what it means. */
  static Map<String, String> symbols() {
    Map<String, String> symbols = new LinkedHashMap<>();
    symbols.put(Display.HIDDEN, "not shown to protect those it is about");
    for (Figure.Reason reason : Figure.Reason.values()) {
      symbols.put(Display.symbol(reason), reason.meaning());
    }
    return symbols;
  }
}
