package vitrine.pipelines.recompute;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Dimension;
import vitrine.catalogue.Metric;
import vitrine.tally.Cell;

/** The numbers of every cell of a metric, computed by SQL from the rows of an export. */
final class Recomputation {
  private final Duck duck;
  private final Metric metric;
  private final SqlMetric said;
  private final List<Dimension> dimensions;

  Recomputation(Duck duck, Metric metric, SqlMetric said) {
    this.duck = duck;
    this.metric = metric;
    this.said = said;
    this.dimensions =
        metric.breakdowns().stream().flatMap(it -> it.dimensions().stream()).distinct().toList();
  }

  /** The numbers of the cells that hold units. */
  Map<Cell, Numbers> cells() throws SQLException {
    Map<Long, Breakdown> breakdowns =
        metric.breakdowns().stream().collect(Collectors.toMap(this::left, it -> it));
    Map<Cell, Numbers> cells = new HashMap<>();
    try (ResultSet row = duck.query(sql())) {
      while (row.next()) {
        cells.put(cell(breakdowns.get(row.getLong(1)), row), numbers(row));
      }
    }
    return cells;
  }

  /** One grouping set for each breakdown. */
  String sql() {
    List<String> ofUnit = new ArrayList<>();
    Map<String, String> expressions = Scripts.dimensions();
    dimensions.forEach(
        it -> ofUnit.add("or_not_stated(%s) as %s".formatted(expressions.get(it.code()), by(it))));
    said.columns().forEach((name, sql) -> ofUnit.add(sql + " as " + name));
    ofUnit.add("placed_at");
    List<String> ofCell = new ArrayList<>();
    ofCell.add(dimensions.isEmpty() ? "0" : "grouping_id(%s)".formatted(by(dimensions)));
    dimensions.forEach(it -> ofCell.add(by(it)));
    ofCell.addAll(said.sums().values());
    return """
    select %s
    from (select %s from (select *, %s as placed_at from %s) where %s)
    group by grouping sets (%s)
    having count(*) > 0\
    """
        .formatted(
            String.join(", ", ofCell),
            String.join(", ", ofUnit),
            said.placedAt(),
            said.unit(),
            said.where(),
            metric.breakdowns().stream()
                .map(it -> "(" + by(it.dimensions()) + ")")
                .collect(Collectors.joining(", ")));
  }

  private static String by(Dimension dimension) {
    return "by_" + dimension.code();
  }

  private static String by(List<Dimension> list) {
    return list.stream().map(Recomputation::by).collect(Collectors.joining(", "));
  }

  /** What SQL calls the grouping id: a bit for each dimension that a breakdown leaves out. */
  private long left(Breakdown breakdown) {
    long left = 0;
    for (Dimension dimension : dimensions) {
      left = left << 1 | (breakdown.dimensions().contains(dimension) ? 0 : 1);
    }
    return left;
  }

  private Cell cell(Breakdown breakdown, ResultSet row) throws SQLException {
    List<String> values = new ArrayList<>();
    for (Dimension dimension : breakdown.dimensions()) {
      values.add(row.getString(2 + dimensions.indexOf(dimension)));
    }
    return new Cell(metric.code(), breakdown.code(), values);
  }

  private Numbers numbers(ResultSet row) throws SQLException {
    Numbers numbers = Numbers.none();
    int column = 1 + dimensions.size();
    for (String name : said.sums().keySet()) {
      numbers.add(name, row.getObject(++column));
    }
    return numbers;
  }
}
