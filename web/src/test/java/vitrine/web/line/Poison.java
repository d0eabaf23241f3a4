package vitrine.web.line;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows that break rules and carry a marker that must never be seen again. */
final class Poison {
  static final String MARKER = "POISON-7f3a";

  private static final List<String> FORMS =
      List.of(
          MARKER,
          "https://example.org/" + MARKER,
          MARKER + "@example.org",
          "\"" + MARKER + "\nof two lines\"",
          "=HYPERLINK(" + MARKER + ")",
          "2025-01-01T" + MARKER,
          "198.51.100.7 " + MARKER);

  private Poison() {}

  /** Each form in all cells of one row, and the marker in one cell of each of many rows. */
  static List<Map<String, String>> cases() throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    for (String form : FORMS) {
      Map<String, String> row = HandMadeCases.typical();
      row.replaceAll((name, cell) -> form);
      rows.add(row);
    }
    for (String name : HandMadeCases.typical().keySet()) {
      Map<String, String> row = new LinkedHashMap<>(HandMadeCases.typical());
      row.put("case_ref", "%032x".formatted(1_000 + rows.size()));
      row.put("items_in_scope", "7");
      row.put(name, MARKER);
      rows.add(row);
    }
    Map<String, String> ragged = HandMadeCases.typical();
    ragged.put("territorial_scope", MARKER + "," + MARKER);
    rows.add(ragged);
    return rows;
  }

  /** Appeals whose lines are no JSON, have unknown names and hold wrong values. */
  static String appeals() {
    return """
    {"appeal_ref":"POISON-7f3a","case_ref":"POISON-7f3a","level":"POISON-7f3a"}
    {"POISON-7f3a":"POISON-7f3a"}
    {"appeal_ref": POISON-7f3a
    """;
  }

  /** Corrections with a column that nobody knows. */
  static String corrections() {
    return MARKER + ",case_ref\n" + MARKER + "," + MARKER + "\n";
  }
}
