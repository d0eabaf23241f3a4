package vitrine.edition.data;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The cube as text: CSV (RFC 4180) and JSON Lines, both in UTF-8. */
final class CubeText {
  private static final JsonFactory JSON = new JsonFactory();

  private CubeText() {}

  static byte[] csv(Cube cube) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (CsvWriter csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .build(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
      csv.writeRecord(cube.columns().stream().map(Column::name).toList());
      cube.forEach(csv::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** One object a line; dimensions that a figure is not split by are left out. */
  static byte[] jsonLines(Cube cube) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    List<Column> columns = cube.columns();
    try (JsonGenerator json = JSON.createGenerator(bytes, JsonEncoding.UTF8)) {
      json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
      cube.forEach(row -> write(json, columns, row));
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(JsonGenerator json, List<Column> columns, String[] row) {
    try {
      json.writeStartObject();
      for (int i = 0; i < row.length; i++) {
        if (!row[i].isEmpty()) {
          json.writeFieldName(columns.get(i).name());
          write(json, columns.get(i).type(), row[i]);
        }
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(JsonGenerator json, Column.Type type, String text) throws IOException {
    if (type == Column.Type.TEXT) {
      json.writeString(text);
    } else {
      json.writeNumber(text);
    }
  }
}
