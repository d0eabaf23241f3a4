package vitrine.pipelines.convert;

import java.util.Optional;
import vitrine.casefile.Rule;

/**
 * What a value makes of a source row.
 *
 * @param text what to write; empty if the row cannot be read
 * @param doubt what is wrong with a text that is written all the same, or why there is none
 */
record Reading(Optional<String> text, Optional<Doubt> doubt) {
  /** A rule that a row breaks; the message holds nothing of the row. */
  record Doubt(Rule rule, String message) {}

  static Reading of(String text) {
    return new Reading(Optional.of(text), Optional.empty());
  }

  static Reading doubtful(String text, Rule rule, String message) {
    return new Reading(Optional.of(text), Optional.of(new Doubt(rule, message)));
  }

  static Reading none(Rule rule, String message) {
    return new Reading(Optional.empty(), Optional.of(new Doubt(rule, message)));
  }
}
