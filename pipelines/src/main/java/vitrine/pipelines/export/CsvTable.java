package vitrine.pipelines.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vitrine.casefile.Field;
import vitrine.pipelines.batch.Batch;
import vitrine.pipelines.batch.Column;

/** A CSV file: RFC 4180, UTF-8, a header of field names. */
final class CsvTable implements TableWriter {
  private final CsvWriter csv;
  private final List<Field> fields;

  CsvTable(Path file, List<Field> fields) throws IOException {
    this.fields = List.copyOf(fields);
    this.csv =
        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(Files.newBufferedWriter(file));
    csv.writeRecord(fields.stream().map(Field::name).toList());
  }

  @Override
  public void write(Batch batch, Map<Cell, String> overrides) {
    Column[] columns = fields.stream().map(batch::column).toArray(Column[]::new);
    Overrides replaced = new Overrides(overrides);
    String[] cells = new String[columns.length];
    for (int row = 0; row < batch.size(); row++) {
      for (int i = 0; i < cells.length; i++) {
        cells[i] = replaced.text(row, columns[i]);
      }
      csv.writeRecord(cells);
    }
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
