package vitrine.pipelines.recompute;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Dimension;
import vitrine.catalogue.Metric;

/** The two queries of a metric: what its units are, and what the units of each cell add up to. */
final class CellSql {
  private final SqlMetric said;
  private final List<Dimension> dimensions;

  CellSql(Metric metric, SqlMetric said) {
    this.said = said;
    this.dimensions =
        metric.breakdowns().stream().flatMap(it -> it.dimensions().stream()).distinct().toList();
  }

  /** Every dimension that the metric is split by, in the order of the columns. */
  List<Dimension> dimensions() {
    return dimensions;
  }

  /** One row for each unit: its place in every dimension and what is worked out for it. */
  String units() {
    List<String> columns = new ArrayList<>();
    Map<String, String> expressions = Scripts.dimensions();
    dimensions.forEach(
        it -> columns.add("or_not_stated(%s) as %s".formatted(expressions.get(it.code()), by(it))));
    said.columns().forEach((name, sql) -> columns.add(sql + " as " + name));
    columns.add("placed_at");
    return "select %s from (select *, %s as placed_at from %s) where %s"
        .formatted(String.join(", ", columns), said.placedAt(), said.unit(), said.where());
  }

  /** One row for each cell that holds units, one grouping set for each breakdown. */
  String cells(String units, List<Breakdown> breakdowns) {
    List<String> columns = new ArrayList<>();
    columns.add(dimensions.isEmpty() ? "0" : "grouping_id(%s)".formatted(by(dimensions)));
    dimensions.forEach(it -> columns.add(by(it)));
    columns.addAll(said.sums().values());
    return "select %s from %s group by grouping sets (%s) having count(*) > 0"
        .formatted(
            String.join(", ", columns),
            units,
            breakdowns.stream()
                .map(it -> "(" + by(it.dimensions()) + ")")
                .collect(Collectors.joining(", ")));
  }

  /** One row for each cell of one breakdown. */
  String cells(String units, Breakdown breakdown) {
    String by = by(breakdown.dimensions());
    String sums = String.join(", ", said.sums().values());
    return breakdown.isWhole()
        ? "select %s from %s".formatted(sums, units)
        : "select %s, %s from %s group by %s".formatted(by, sums, units, by);
  }

  /** Whether the sums of a cell depend on what it is split by. */
  boolean asksForBreakdown() {
    return said.sums().values().stream().anyMatch(sum -> sum.contains("grouping("));
  }

  private static String by(Dimension dimension) {
    return "by_" + dimension.code();
  }

  private static String by(List<Dimension> list) {
    return list.stream().map(CellSql::by).collect(Collectors.joining(", "));
  }
}
