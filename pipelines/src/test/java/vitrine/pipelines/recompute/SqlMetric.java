package vitrine.pipelines.recompute;

import java.util.Map;

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
