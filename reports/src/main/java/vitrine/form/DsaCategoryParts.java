package vitrine.form;

import static vitrine.form.FormCell.fixed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vitrine.casefile.DsaCodes;

/** Parts 3 to 6 of the DSA templates: a line for each category and sub-category. */
final class DsaCategoryParts {
  /** The sub-category that the official Part 3 has among all orders but not in those of a state. */
  private static final String NOT_BY_STATE = "KEYWORD_CHILD_SEXUAL_ABUSE_MATERIAL_DEEPFAKE";

  private final DsaFrame frame;
  private final DsaSources sources;

  DsaCategoryParts(DsaFrame frame, DsaSources sources) {
    this.frame = frame;
    this.sources = sources;
  }

  /** Part 3; the lines of a state have every sub-category, so that they add up as the rest does. */
  Form orders() {
    List<FormRow> rows = new ArrayList<>();
    Stream.concat(Stream.of(""), frame.states().stream())
        .forEach(
            state ->
                DsaLine.of(3).stream()
                    .filter(it -> frame.isFilled() || isInEmptyTemplate(state, it))
                    .forEach(line -> rows.add(order(state, line))));
    return DsaForms.form(3, DsaColumns.ORDERS, rows);
  }

  private static boolean isInEmptyTemplate(String state, DsaLine line) {
    return state.isEmpty() || !line.keyword().equals(NOT_BY_STATE);
  }

  private FormRow order(String state, DsaLine line) {
    List<FormCell> start = start(Audience.ALL, line);
    start.add(fixed(state.isEmpty() ? "TOTAL" : DsaForms.state(state)));
    String total = state.isEmpty() ? "3G" : "";
    return row(
        Audience.ALL, line, start, "GHIJKLM", total, column -> sources.order(column, line, state));
  }

  Form notices() {
    List<FormRow> rows =
        DsaLine.of(4).stream()
            .map(
                line ->
                    row(
                        Audience.HOSTING,
                        line,
                        start(Audience.HOSTING, line),
                        "FGHIJKLMNO",
                        "4F",
                        column -> sources.notice(column, line)))
            .toList();
    return DsaForms.form(4, DsaColumns.NOTICES, rows);
  }

  Form measures(int part) {
    List<FormRow> rows =
        DsaLine.of(part).stream()
            .map(
                line ->
                    row(
                        Audience.ALL,
                        line,
                        start(Audience.ALL, line),
                        "FGHIJKLMNOPQRSTU",
                        part + "F",
                        column -> sources.measure(part, column, line)))
            .toList();
    return DsaForms.form(part, part == 5 ? DsaColumns.ILLEGAL : DsaColumns.TERMS, rows);
  }

  private List<FormCell> start(Audience audience, DsaLine line) {
    String label = DsaCodes.CATEGORY.find(line.category()).map(it -> it.label()).orElse("");
    return new ArrayList<>(
        List.of(
            fixed(audience.words()),
            fixed(frame.service()),
            fixed(frame.period()),
            fixed(line.code()),
            fixed(line.isOther() ? frame.other(label) : "")));
  }

  private FormRow row(
      Audience audience,
      DsaLine line,
      List<FormCell> start,
      String columns,
      String total,
      Function<Character, FormCell> filled) {
    List<FormCell> values = columns.chars().mapToObj(it -> filled.apply((char) it)).toList();
    List<FormCell> cells = new ArrayList<>(start);
    cells.addAll(values);
    values.forEach(it -> cells.add(context(it, line)));
    if (line.isTotal() && !total.isEmpty()) {
      cells.set(
          start.size() + values.size(),
          new FormCell.Explained(
              values.get(0), sources.remark(total), sources.besides(total, line)));
    }
    return new FormRow(audience, cells);
  }

  /** Why a whole column is blank is told once. */
  private static FormCell context(FormCell value, DsaLine line) {
    return value instanceof FormCell.Unfilled && !line.isTotal()
        ? fixed("")
        : FormCell.explaining(value);
  }
}
