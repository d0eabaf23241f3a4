package vitrine.form;

import java.util.Map;
import java.util.Optional;
import vitrine.catalogue.Statistic;

/** One cell of a form. */
sealed interface FormCell {
  /** Words that are always there. */
  record Fixed(String text) implements FormCell {
    @Override
    public String text(Numbers numbers) {
      return text;
    }
  }

  /** A number. */
  record Filled(Source source) implements FormCell {
    @Override
    public String text(Numbers numbers) {
      return FormText.of(numbers.find(source), source.statistic());
    }

    @Override
    public Optional<Source> findSource() {
      return Optional.of(source);
    }
  }

  /**
   * A sentence about another cell: why it is blank, or what follows.
   *
   * @param remark what holds whatever the numbers are
   * @param further sources of what follows, each after its words
   */
  record Explained(FormCell cell, String remark, Map<String, Source> further) implements FormCell {
    @Override
    public String text(Numbers numbers) {
      StringBuilder text = new StringBuilder(cell.reason(numbers)).append(remark);
      further.forEach(
          (words, source) -> {
            Answer answer = numbers.find(source);
            if (answer.value().orElse(0) > 0) {
              text.append(text.isEmpty() ? "" : " ")
                  .append(words)
                  .append(": ")
                  .append(FormText.of(answer, Statistic.COUNT));
            }
          });
      return text.toString();
    }
  }

  /** A blank that nothing in a case export can fill. */
  record Unfilled(String reason) implements FormCell {
    @Override
    public String text(Numbers numbers) {
      return "";
    }

    @Override
    public String reason(Numbers numbers) {
      return reason;
    }
  }

  String text(Numbers numbers);

  /** Why the cell is blank; empty if it is not or if that goes without saying. */
  default String reason(Numbers numbers) {
    return findSource().map(it -> numbers.find(it).reason()).orElse("");
  }

  default Optional<Source> findSource() {
    return Optional.empty();
  }

  static FormCell fixed(String text) {
    return new Fixed(text);
  }

  static FormCell explaining(FormCell cell) {
    return new Explained(cell, "", Map.of());
  }
}
