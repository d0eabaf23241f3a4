package vitrine.form;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.List;

/**
 * An official form: a named list of rows, each cell of which says what fills it.
 *
 * @param name the name of its file without {@code .csv}
 * @param reference the law or practice that asks for it
 */
public record Form(
    String name, String title, String reference, List<String> header, List<FormRow> rows) {
  public Form {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
    for (FormRow row : rows) {
      if (row.cells().size() != header.size()) {
        throw new IllegalArgumentException("a row of " + name + " has not a cell for each column");
      }
    }
  }

  /** The form as RFC 4180, lines ending with a line feed as the official files do. */
  public String csv(Numbers numbers) {
    StringWriter text = new StringWriter();
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(text);
    csv.writeRecord(header);
    rows.forEach(row -> csv.writeRecord(row.texts(numbers)));
    return text.toString();
  }

  /** How many of its cells a number fills. */
  public long filled(Numbers numbers) {
    return rows.stream()
        .filter(it -> it.audience().includes(numbers.tiers()))
        .flatMap(it -> it.cells().stream())
        .flatMap(it -> it.findSource().stream())
        .filter(it -> numbers.find(it).value().isPresent())
        .count();
  }
}
