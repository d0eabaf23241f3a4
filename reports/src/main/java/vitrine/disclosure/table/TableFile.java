package vitrine.disclosure.table;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A CSV file of counts, one row for each inner cell, and the columns that are read of it.
 *
 * @param count the column of the counts
 * @param dimensions for each dimension the column of its codes, then those of its groupings
 */
public record TableFile(String count, List<List<String>> dimensions) {
  /**
   * Reads the inner cells.
   *
   * @throws TableRefused if a column is missing, a count is no whole number of at least 0, or a
   *     code is in two groups
   */
  public Counts read(Path file) throws IOException {
    List<NamedCsvRecord> rows = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      csv.forEach(rows::add);
    }
    List<Axis> axes = new ArrayList<>();
    int[][] codes = new int[dimensions.size()][];
    for (int i = 0; i < codes.length; i++) {
      Map<String, Integer> numbers = numbers(rows, dimensions.get(i).get(0));
      String column = dimensions.get(i).get(0);
      codes[i] = rows.stream().mapToInt(it -> numbers.get(field(it, column))).toArray();
      axes.add(axis(rows, dimensions.get(i), numbers));
    }
    long[] counts = rows.stream().mapToLong(this::count).toArray();
    return Counts.of(axes, codes, counts);
  }

  private static Map<String, Integer> numbers(List<NamedCsvRecord> rows, String column) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    rows.stream()
        .map(it -> field(it, column))
        .distinct()
        .sorted()
        .forEach(it -> numbers.put(it, numbers.size()));
    return numbers;
  }

  private static Axis axis(
      List<NamedCsvRecord> rows, List<String> columns, Map<String, Integer> numbers) {
    List<Axis.Grouping> groupings =
        columns.stream().skip(1).map(it -> grouping(rows, columns.get(0), it, numbers)).toList();
    return new Axis(columns.get(0), List.copyOf(numbers.keySet()), groupings);
  }

  private static Axis.Grouping grouping(
      List<NamedCsvRecord> rows, String fine, String coarse, Map<String, Integer> numbers) {
    Map<String, String> groupOf = new LinkedHashMap<>();
    for (NamedCsvRecord row : rows) {
      String group = field(row, coarse);
      if (!groupOf.computeIfAbsent(field(row, fine), absent -> group).equals(group)) {
        throw refused(
            row, "a code of column %s is in more than one group of %s".formatted(fine, coarse));
      }
    }
    return Axis.Grouping.of(coarse, numbers.keySet().stream().map(groupOf::get).toList());
  }

  private long count(NamedCsvRecord row) {
    String text = field(row, count);
    if (!text.matches("\\d{1,15}")) {
      throw refused(row, "column %s must hold a whole number of at least 0".formatted(count));
    }
    return Long.parseLong(text);
  }

  static String field(NamedCsvRecord row, String column) {
    return row.findField(column)
        .orElseThrow(
            () ->
                refused(
                    row,
                    "there is no column %s; the columns are %s"
                        .formatted(column, String.join(", ", row.getHeader()))));
  }

  private static TableRefused refused(NamedCsvRecord row, String reason) {
    return new TableRefused("line %d: %s".formatted(row.getStartingLineNumber(), reason));
  }
}
