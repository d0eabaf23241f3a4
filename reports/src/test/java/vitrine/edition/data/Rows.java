package vitrine.edition.data;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vitrine.release.Json;

/** The rows of a table in any form: what has a value, by the name of the column, numbers as one. */
final class Rows {
  private Rows() {}

  static List<Map<String, String>> ofCsv(byte[] csv) {
    String text = new String(csv, StandardCharsets.UTF_8);
    return CsvReader.builder().ofNamedCsvRecord(text).stream()
        .map(it -> stated(it.getFieldsAsMap()))
        .toList();
  }

  private static Map<String, String> stated(Map<String, String> row) {
    Map<String, String> stated = new TreeMap<>(row);
    stated.values().removeIf(String::isEmpty);
    stated.replaceAll((name, text) -> isNumber(name) ? number(text) : text);
    return stated;
  }

  static List<Map<String, String>> ofJsonLines(byte[] json) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : new String(json, StandardCharsets.UTF_8).split("\n")) {
      Map<String, String> row = new TreeMap<>();
      for (Map.Entry<String, JsonNode> field : Json.read(line, JsonNode.class).properties()) {
        boolean number = isNumber(field.getKey());
        assertTrue(field.getKey().equals("edition") || field.getValue().isNumber() == number, line);
        String text = field.getValue().asText();
        row.put(field.getKey(), number ? number(text) : text);
      }
      rows.add(row);
    }
    return rows;
  }

  /** As DuckDB reads them. */
  static List<Map<String, String>> ofParquet(Path folder, byte[] parquet)
      throws IOException, SQLException {
    Path file = Files.write(folder.resolve("figures.parquet"), parquet);
    List<Map<String, String>> rows = new ArrayList<>();
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement sql = duck.createStatement();
        ResultSet found = sql.executeQuery("select * from '" + file + "'")) {
      int columns = found.getMetaData().getColumnCount();
      while (found.next()) {
        Map<String, String> row = new TreeMap<>();
        for (int i = 1; i <= columns; i++) {
          String text = found.getString(i);
          String name = found.getMetaData().getColumnName(i);
          if (text != null) {
            row.put(name, isNumber(name) ? number(text) : text);
          }
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private static boolean isNumber(String column) {
    return List.of("value", "low", "high").contains(column);
  }

  private static String number(String text) {
    return Double.toString(Double.parseDouble(text));
  }
}
