package vitrine.edition.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * The codes of one column of the cube that an edition uses, with what they mean.
 *
 * @param column the column of the cube
 * @param header the columns of the table, the code first
 */
public record CodeTable(String column, List<String> header, List<List<String>> rows) {
  public CodeTable {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /** The name of its file and of its resource in a data package: {@code deadline-rule}. */
  public String name() {
    return column.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String path() {
    return "codelists/" + name() + ".csv";
  }

  byte[] csv() {
    StringWriter text = new StringWriter();
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(text);
    csv.writeRecord(header);
    rows.forEach(csv::writeRecord);
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
