package vitrine.reported;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a published table.
 *
 * @param amounts by the name of the column; blank cells and columns that the file lacks are absent
 * @param columns the columns of numbers that the file has
 */
public record ReportedRow(
    ReportTable table,
    String service,
    RowKey key,
    Place place,
    Map<String, BigDecimal> amounts,
    List<Column> columns) {
  private static final String MEDIAN = "Median time";
  private static final String PERCENTAGE = "Percentage";
  private static final String ACCURACY = "Accuracy of";

  /** Rows in the order of their file. */
  public static final Comparator<ReportedRow> IN_FILE =
      Comparator.comparing((ReportedRow it) -> it.place().file())
          .thenComparingLong(it -> it.place().row());

  public ReportedRow {
    amounts = Map.copyOf(amounts);
    columns = List.copyOf(columns);
  }

  public Optional<BigDecimal> find(String column) {
    return Optional.ofNullable(amounts.get(column));
  }

  /** The amount of a column; zero if blank. */
  public BigDecimal orZero(String column) {
    return amounts.getOrDefault(column, BigDecimal.ZERO);
  }

  public boolean isBlank() {
    return amounts.isEmpty();
  }

  public boolean has(String column) {
    return columns.stream().anyMatch(it -> it.name().equals(column));
  }

  /** What the number of a column is, given what the row is about. */
  public Kind kind(Column column) {
    return kind(column, key);
  }

  /** What the number of a column is in a row about {@code key}. */
  public static Kind kind(Column column, RowKey key) {
    if (column.kind() != Kind.BY_ROW) {
      return column.kind();
    }
    if (key.scope().startsWith(MEDIAN)) {
      return Kind.HOURS;
    }
    boolean ratio = key.scope().startsWith(PERCENTAGE) || key.indicator().startsWith(ACCURACY);
    return ratio ? Kind.RATIO : Kind.COUNT;
  }

  public ReportedRow with(RowKey newKey) {
    return new ReportedRow(table, service, newKey, place, amounts, columns);
  }

  /** The numbers of the row, blanks included. */
  public List<ReportedValue> values() {
    return columns.stream()
        .map(it -> new ReportedValue(table, service, key, it.name(), find(it.name()), place))
        .toList();
  }
}
