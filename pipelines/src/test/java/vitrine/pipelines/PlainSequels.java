package vitrine.pipelines;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vitrine.casefile.Field;
import vitrine.casefile.Resource;
import vitrine.catalogue.Sequel;

/** The second opinion on {@link Sequel}: on texts, case by case, by sorting all times there are. */
final class PlainSequels {
  private final PlainEngine engine;
  private final Map<Resource, List<Map<Field, String>>> rowsOfCase;

  /**
   * The sequels of one case.
   *
   * @param rowsOfCase the rows that belong to it, for each resource that the export has
   */
  PlainSequels(PlainEngine engine, Map<Resource, List<Map<Field, String>>> rowsOfCase) {
    this.engine = engine;
    this.rowsOfCase = rowsOfCase;
  }

  /** A case with its sequels. */
  Map<Field, String> of(Map<Field, String> ofCase) {
    Map<Field, String> texts = new HashMap<>(ofCase);
    for (Sequel sequel : Sequel.list()) {
      String text =
          sequel instanceof Sequel.Number number
              ? number(number.rows())
              : first((Sequel.First) sequel, new PlainEngine.Row(texts));
      texts.put(sequel.field(), text);
    }
    return texts;
  }

  private String number(Sequel.Rows rows) {
    return rowsOfCase.containsKey(rows.resource()) ? "" + counted(rows).size() : "";
  }

  private List<PlainEngine.Row> counted(Sequel.Rows rows) {
    return rowsOfCase.getOrDefault(rows.resource(), List.of()).stream()
        .map(PlainEngine.Row::new)
        .filter(row -> engine.holds(rows.where(), row))
        .toList();
  }

  private String first(Sequel.First first, PlainEngine.Row ofCase) {
    Optional<Field> least = first.notBefore();
    if (least.isPresent() && !ofCase.states(least.get())) {
      return "";
    }
    return first.times().stream()
        .flatMap(
            time ->
                counted(time.rows()).stream()
                    .filter(row -> row.states(time.at()))
                    .map(row -> row.text(time.at())))
        .filter(text -> least.isEmpty() || !isBefore(text, ofCase.text(least.get())))
        .min(
            Comparator.comparing((String text) -> PlainEngine.Stated.parse(text).start())
                .thenComparing(text -> -text.length()))
        .orElse("");
  }

  private static boolean isBefore(String text, String other) {
    return PlainEngine.Stated.parse(text).start().isBefore(PlainEngine.Stated.parse(other).start());
  }
}
