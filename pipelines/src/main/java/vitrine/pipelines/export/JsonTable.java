package vitrine.pipelines.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vitrine.casefile.Field;
import vitrine.casefile.FieldType;
import vitrine.pipelines.batch.Batch;
import vitrine.pipelines.batch.Column;

/** A JSON Lines file: one object a line, empty cells left out. */
final class JsonTable implements TableWriter {
  private final JsonGenerator json;
  private final List<Field> fields;
  private boolean hasRows;

  JsonTable(Path file, List<Field> fields) throws IOException {
    this.fields = List.copyOf(fields);
    this.json = new JsonFactory().createGenerator(Files.newBufferedWriter(file));
    json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
  }

  @Override
  public void write(Batch batch, Map<Cell, String> overrides) throws IOException {
    List<Column> columns = fields.stream().map(batch::column).toList();
    Overrides replaced = new Overrides(overrides);
    for (int row = 0; row < batch.size(); row++) {
      json.writeStartObject();
      hasRows = true;
      for (Column column : columns) {
        if (replaced.replace(row, column)) {
          json.writeStringField(column.field().name(), replaced.text(row, column));
        } else if (!column.isEmpty(row)) {
          writeCell(column.field(), column, row);
        }
      }
      json.writeEndObject();
    }
  }

  private void writeCell(Field field, Column column, int row) throws IOException {
    boolean number = field.type() == FieldType.COUNT || field.type() == FieldType.AMOUNT;
    String text = column.text(row);
    json.writeFieldName(field.name());
    if (number && column.isStated(row)) {
      json.writeNumber(text);
    } else if (field.type() == FieldType.CODES && column.isStated(row)) {
      json.writeStartArray();
      for (String code : text.split("\\|")) {
        json.writeString(code);
      }
      json.writeEndArray();
    } else {
      json.writeString(text);
    }
  }

  @Override
  public void close() throws IOException {
    if (hasRows) {
      json.writeRaw('\n');
    }
    json.close();
  }
}
