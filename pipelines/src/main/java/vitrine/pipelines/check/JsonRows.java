package vitrine.pipelines.check;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import vitrine.casefile.Field;
import vitrine.casefile.FieldType;
import vitrine.casefile.Resource;
import vitrine.casefile.Rule;
import vitrine.pipelines.batch.Batch;
import vitrine.pipelines.batch.Column;

/** Rows of a JSON Lines file: one object a line, a list as an array or joined by a bar. */
final class JsonRows {
  private static final int LONGEST_LINE = 1 << 20;
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(4).maxStringLength(1 << 16).build())
          .build();

  private final Batch batch;
  private final BatchSink sink;
  private final Map<String, Column> columns = new HashMap<>();

  JsonRows(Resource resource, Batch batch, BatchSink sink) {
    this.batch = batch;
    this.sink = sink;
    for (Field field : resource.fields()) {
      columns.put(field.name(), batch.column(field));
    }
  }

  /**
   * Reads all rows and returns how many there are.
   *
   * @throws FileRefused if the file cannot be read to its end
   */
  long read(InputStream in) throws IOException {
    BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)));
    long number = 0;
    try {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        readLine(line, number);
      }
    } catch (CharacterCodingException e) {
      String message = "a byte in or after this row is not UTF-8";
      throw new FileRefused(Rule.V01, number + 1, "", message);
    }
    sink.accept(batch);
    return number;
  }

  private void readLine(String line, long number) throws IOException {
    if (batch.isFull()) {
      sink.accept(batch);
      batch.clear();
    }
    int row = batch.addRow(number);
    if (line.length() > LONGEST_LINE) {
      batch.problems().add(row, "", Rule.V01, "is longer than 1 MiB");
      return;
    }
    try (JsonParser json = JSON.createParser(line)) {
      readObject(json, row);
    } catch (JsonProcessingException e) {
      batch.problems().add(row, "", Rule.V01, "is not one JSON object with names given once");
    }
  }

  private void readObject(JsonParser json, int row) throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      batch.problems().add(row, "", Rule.V01, "is not a JSON object");
      return;
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      Column column = columns.get(json.currentName());
      json.nextToken();
      if (column == null) {
        batch.problems().add(row, "", Rule.V01, "has a name that is not in the contract");
        json.skipChildren();
      } else {
        readValue(json, column, row);
      }
    }
    if (json.nextToken() != null) {
      batch.problems().add(row, "", Rule.V01, "has something behind its object");
    }
  }

  private static void readValue(JsonParser json, Column column, int row) throws IOException {
    switch (json.currentToken()) {
      case VALUE_NULL -> column.setEmpty(row);
      case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          column.read(row, json.getTextCharacters(), json.getTextOffset(), json.getTextLength());
      case START_ARRAY -> readArray(json, column, row);
      default -> {
        column.readText(row, "?");
        json.skipChildren();
      }
    }
  }

  private static void readArray(JsonParser json, Column column, int row) throws IOException {
    StringBuilder joined = new StringBuilder();
    boolean valid = column.field().type() == FieldType.CODES;
    while (json.nextToken() != JsonToken.END_ARRAY) {
      valid &= json.currentToken() == JsonToken.VALUE_STRING;
      joined.append(joined.isEmpty() ? "" : "|").append(json.getText());
      json.skipChildren();
    }
    column.readText(row, valid ? joined.toString() : "?");
  }
}
