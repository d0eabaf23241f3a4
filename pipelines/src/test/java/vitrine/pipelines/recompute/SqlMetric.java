package vitrine.pipelines.recompute;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A metric as SQL says it.
 *
 * @param unit the view with one row for each unit
 * @param where what a unit must meet
 * @param placedAt the time that places it in the period; of a stock, any time
 * @param columns what is worked out for each unit, by name
 * @param sums what is added up over the units of a cell, by name
 */
record SqlMetric(
    String code,
    String unit,
    String where,
    String placedAt,
    Map<String, String> columns,
    Map<String, String> sums) {

  /** Every piece of SQL in it. */
  List<String> texts() {
    List<String> texts = new ArrayList<>(List.of(where, placedAt));
    texts.addAll(columns.values());
    texts.addAll(sums.values());
    return texts;
  }

  SqlMetric rewritten(UnaryOperator<String> text) {
    return new SqlMetric(
        code,
        unit,
        text.apply(where),
        text.apply(placedAt),
        rewritten(columns, text),
        rewritten(sums, text));
  }

  private static Map<String, String> rewritten(
      Map<String, String> all, UnaryOperator<String> text) {
    Map<String, String> rewritten = new LinkedHashMap<>(all);
    rewritten.replaceAll((name, sql) -> text.apply(sql));
    return rewritten;
  }

  static SqlMetric of(String code, Map<String, Object> said) {
    SqlMeasure measure = SqlMeasure.of(code, said);
    String where = (String) said.getOrDefault("where", "true");
    String placed =
        said.containsKey("at")
            ? "%1$s >= period_start() and %1$s < period_end()".formatted(said.get("at"))
            : "true";
    return new SqlMetric(
        code,
        (String) said.get("of"),
        "%s and %s and (%s)".formatted(placed, measure.standing(), where),
        (String) said.getOrDefault("at", "null"),
        measure.columns(),
        measure.sums());
  }
}
