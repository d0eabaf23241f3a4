package vitrine.form;

import static vitrine.form.FormCell.fixed;

import java.util.ArrayList;
import java.util.List;

/** A form that is a list of questions with one answer each, while it is written. */
final class Questions {
  private static final List<String> HEADER = List.of("item", "question", "value", "unit", "remark");

  private final String name;
  private final String title;
  private final String reference;
  private final List<FormRow> rows = new ArrayList<>();

  Questions(String name, String title, String reference) {
    this.name = name;
    this.title = title;
    this.reference = reference;
  }

  Questions ask(String item, String question, Source source) {
    return add(item, question, FormText.unit(source.statistic()), new FormCell.Filled(source));
  }

  /** A question that no published figure answers, and why. */
  Questions leave(String item, String question, String reason) {
    return add(item, question, "", new FormCell.Unfilled(reason));
  }

  private Questions add(String item, String question, String unit, FormCell cell) {
    rows.add(
        new FormRow(
            Audience.ALL,
            List.of(fixed(item), fixed(question), cell, fixed(unit), FormCell.explaining(cell))));
    return this;
  }

  Form form() {
    return new Form(name, title, reference, HEADER, rows);
  }
}
