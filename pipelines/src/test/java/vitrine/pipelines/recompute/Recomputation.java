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
  private final CellSql sql;
  private final List<Dimension> dimensions;

  Recomputation(Duck duck, Metric metric, SqlMetric said) {
    this.duck = duck;
    this.metric = metric;
    this.said = said;
    this.sql = new CellSql(metric, said);
    this.dimensions = sql.dimensions();
  }

  /** The numbers of the cells that hold units. */
  Map<Cell, Numbers> cells() throws SQLException {
    Map<Long, Breakdown> breakdowns =
        metric.breakdowns().stream().collect(Collectors.toMap(this::left, it -> it));
    Map<Cell, Numbers> cells = new HashMap<>();
    try (ResultSet row = duck.query(sql.cells("(" + sql.units() + ")", metric.breakdowns()))) {
      while (row.next()) {
        cells.put(cell(breakdowns.get(row.getLong(1)), row), numbers(row));
      }
    }
    return cells;
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
