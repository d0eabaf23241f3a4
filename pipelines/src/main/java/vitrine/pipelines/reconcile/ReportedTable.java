package vitrine.pipelines.reconcile;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vitrine.casefile.Nearest;

/**
 * A published table of numbers.
 *
 * @param cell the columns that name a cell, joined by hyphens; single digits get a zero before them
 * @param value the column that holds the number
 */
public record ReportedTable(Path file, List<String> cell, String value) {
  /**
   * The numbers by cell; rows without a number are left out.
   *
   * @throws IllegalArgumentException if a column is missing or a number is not whole
   */
  public Map<String, Long> read() throws IOException {
    Map<String, Long> numbers = new LinkedHashMap<>();
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (NamedCsvRecord row : rows) {
        cell.forEach(column -> require(row, column));
        require(row, value);
        if (!row.getField(value).isBlank()) {
          numbers.put(cell(row), number(row));
        }
      }
    }
    return numbers;
  }

  private String cell(NamedCsvRecord row) {
    return cell.stream()
        .map(column -> row.getField(column).strip())
        .map(text -> text.matches("\\d") ? "0" + text : text)
        .collect(Collectors.joining("-"));
  }

  private long number(NamedCsvRecord row) {
    String text = row.getField(value).strip();
    if (!text.matches("-?\\d{1,18}")) {
      throw new IllegalArgumentException(
          "%s, line %d, column %s: not a whole number"
              .formatted(file.getFileName(), row.getStartingLineNumber(), value));
    }
    return Long.parseLong(text);
  }

  private void require(NamedCsvRecord row, String column) {
    if (!row.getHeader().contains(column)) {
      String near =
          Nearest.to(column, row.getHeader()).map(it -> "; did you mean " + it + "?").orElse("");
      throw new IllegalArgumentException(
          "%s has no column %s%s".formatted(file.getFileName(), column, near));
    }
  }
}
