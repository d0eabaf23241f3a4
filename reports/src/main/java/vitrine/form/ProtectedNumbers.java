package vitrine.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import vitrine.disclosure.Amount;
import vitrine.disclosure.Figure;
import vitrine.disclosure.Figures;
import vitrine.tally.Cell;

/**
 * What forms are filled with from the protected figures of all services together. A figure that is
 * not shown leaves a blank, since nobody can tell whether it is small or zero.
 */
final class ProtectedNumbers implements Numbers {
  private static final String NOT_SHOWN = "Too few to be shown apart, or none";
  private static final String HIDDEN = "Hidden to protect those it is about";

  private final Figures figures;

  ProtectedNumbers(Figures figures) {
    this.figures = figures;
  }

  /** Services of every tier are among them. */
  @Override
  public Set<String> tiers() {
    return Set.of();
  }

  @Override
  public Answer find(Source source) {
    List<Answer> answers = new ArrayList<>();
    for (Cell cell : cells(source)) {
      source.parts().forEach(part -> answers.add(find(cell, source, part)));
    }
    Optional<Answer> blank = answers.stream().filter(it -> it.value().isEmpty()).findFirst();
    return blank.orElseGet(() -> sum(answers));
  }

  private static Answer sum(List<Answer> answers) {
    double sum = answers.stream().mapToDouble(it -> it.value().orElseThrow()).sum();
    return new Answer(OptionalDouble.of(sum), answers.size() == 1 ? answers.get(0).reason() : "");
  }

  /** The cells that a source names; each dimension has stated values, or there is none. */
  private static List<Cell> cells(Source source) {
    List<List<String>> values = new ArrayList<>(List.of(List.of()));
    for (Set<String> chosen : source.filter()) {
      List<List<String>> longer = new ArrayList<>();
      for (List<String> start : values) {
        chosen.stream().sorted().forEach(it -> longer.add(with(start, it)));
      }
      values = longer;
    }
    return values.stream().map(it -> new Cell(source.metric(), source.breakdown(), it)).toList();
  }

  private static List<String> with(List<String> start, String value) {
    List<String> longer = new ArrayList<>(start);
    longer.add(value);
    return longer;
  }

  private Answer find(Cell cell, Source source, String part) {
    return figures
        .find(cell, source.statistic(), part)
        .map(ProtectedNumbers::answer)
        .orElse(Answer.blank(NOT_SHOWN));
  }

  private static Answer answer(Figure figure) {
    return figure.answer(
        new Figure.Cases<>() {
          @Override
          public Answer shown(Amount amount) {
            return new Answer(OptionalDouble.of(amount.value()), words(amount.bound()));
          }

          @Override
          public Answer hidden() {
            return Answer.blank(HIDDEN);
          }

          @Override
          public Answer absent(Figure.Reason reason) {
            return Answer.blank("No value: " + reason.meaning());
          }
        });
  }

  private static String words(Amount.Bound bound) {
    return switch (bound) {
      case EXACTLY -> "";
      case AT_MOST -> "At most this";
      case AT_LEAST -> "At least this";
    };
  }
}
