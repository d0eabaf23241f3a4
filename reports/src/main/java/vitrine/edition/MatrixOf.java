package vitrine.edition;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Dimension;
import vitrine.catalogue.Statistic;
import vitrine.chart.Chart;
import vitrine.chart.Point;
import vitrine.tally.Cell;

/** The matrix of a table of two dimensions: its largest rows and columns. */
record MatrixOf(Edition edition, FigureTable table, Statistic statistic) {
  private static final int MOST = 10;
  private static final String NO_LINE = "·";

  static boolean fits(Breakdown breakdown) {
    return breakdown.dimensions().size() == 2
        && breakdown.dimensions().stream().allMatch(Dimension::isJurisdiction);
  }

  Chart chart() {
    List<String> columns = largest(1);
    List<Chart.Head> heads = columns.stream().map(it -> new Chart.Head(label(1, it), it)).toList();
    List<Chart.Series> rows =
        largest(0).stream().map(row -> new Chart.Series(label(0, row), row(row, columns))).toList();
    return new Chart.Matrix(statistic.kind(), heads, rows);
  }

  private List<Point> row(String row, List<String> columns) {
    return columns.stream().map(column -> point(row, column)).toList();
  }

  private Point point(String row, String column) {
    Optional<FigureTable.Line> line =
        table.parts().stream()
            .filter(it -> it.cell().values().equals(List.of(row, column)))
            .findFirst();
    String label = label(1, column);
    return line.map(it -> PointOf.marked(edition).of(it.cell(), label, statistic, ""))
        .orElse(new Point(label, OptionalDouble.empty(), Optional.empty(), NO_LINE, ""));
  }

  private String label(int dimension, String value) {
    return table.breakdown().dimensions().get(dimension).labelOf(value);
  }

  private List<String> largest(int dimension) {
    Map<String, Double> sums = new HashMap<>();
    for (FigureTable.Line line : table.parts()) {
      Cell cell = line.cell();
      if (!cell.isOthers() && cell.values().stream().noneMatch(String::isEmpty)) {
        double value =
            PointOf.marked(edition).of(cell, line.label(), statistic, "").value().orElse(0);
        sums.merge(cell.values().get(dimension), value, Double::sum);
      }
    }
    return sums.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Double> it) -> -it.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }
}
