package vitrine.form;

import java.util.List;

/** One row of a form, and whom it is for. */
record FormRow(Audience audience, List<FormCell> cells) {
  FormRow {
    cells = List.copyOf(cells);
  }

  /** The cells as text; of a row that does not apply only what is fixed. */
  List<String> texts(Numbers numbers) {
    boolean applies = audience.includes(numbers.tiers());
    return cells.stream()
        .map(it -> applies || it instanceof FormCell.Fixed ? it.text(numbers) : "")
        .toList();
  }
}
