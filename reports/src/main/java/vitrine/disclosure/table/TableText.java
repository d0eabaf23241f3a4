package vitrine.disclosure.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A table with hidden counts as CSV: the codes of each dimension, the count, and its status.
 *
 * <p>The status is {@code A} for a count that is shown and {@code c} for one that is hidden, which
 * has no value; why it is hidden is not told.
 *
 * @param dimensions the columns of the codes
 */
public record TableText(List<String> dimensions) {
  private static final String VALUE = "value";
  private static final String STATUS = "status";

  /**
   * Writes all cells of the lattice.
   *
   * @throws TableRefused if two columns or two cells would have the same name
   */
  public void write(Suppressed table, Path file) throws IOException {
    List<String> header = plus(dimensions, VALUE, STATUS);
    requireDistinct(table, header);
    try (CsvWriter csv =
        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(Files.newBufferedWriter(file))) {
      csv.writeRecord(header);
      for (Suppressed.Cell cell : table.cells()) {
        csv.writeRecord(row(cell));
      }
    }
  }

  private static void requireDistinct(Suppressed table, List<String> header) {
    if (Set.copyOf(header).size() < header.size()) {
      throw new TableRefused("each dimension needs a name of its own, other than value and status");
    }
    Set<List<String>> known = new HashSet<>();
    if (!table.cells().stream().map(Suppressed.Cell::codes).allMatch(known::add)) {
      throw new TableRefused("a group has the code of another, of a part or _T: rename it");
    }
  }

  private static List<String> row(Suppressed.Cell cell) {
    return cell.shown() == Shown.PUBLISHED
        ? plus(cell.codes(), Long.toString(cell.count()), "A")
        : plus(cell.codes(), "", "c");
  }

  private static List<String> plus(List<String> codes, String... others) {
    return Stream.concat(codes.stream(), Stream.of(others)).toList();
  }
}
