package vitrine.edition.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vitrine.release.Json;
import vitrine.release.Sha256;

/** The rules of Data Package, version 2 (datapackage.org), as far as a package here uses them. */
class DataPackageTest {
  private static final Set<String> TYPES = Set.of("string", "integer", "number");

  private static SortedMap<String, byte[]> files;
  private static JsonNode json;
  private static final Map<String, JsonNode> RESOURCES = new HashMap<>();

  @BeforeAll
  static void render() throws IOException {
    files =
        OpenData.of(
            Editions.full(), new Publisher("Office", Optional.of("https://example.org/data")));
    json = read("datapackage.json");
    json.path("resources").forEach(it -> RESOURCES.put(it.path("name").asText(), it));
  }

  private static JsonNode read(String path) throws IOException {
    return Json.read(new String(files.get(path), StandardCharsets.UTF_8), JsonNode.class);
  }

  @Test
  void package_hasWhatTheStandardAsksFor() {
    assertEquals(
        "https://datapackage.org/profiles/2.0/datapackage.json", json.path("$schema").asText());
    assertTrue(json.path("name").asText().matches("[a-z0-9._-]+"));
    assertTrue(json.path("version").asText().matches("\\d+\\.\\d+\\.\\d+"));
    OffsetDateTime.parse(json.path("created").asText());
    assertEquals("CC-BY-4.0", json.path("licenses").path(0).path("name").asText());
    assertFalse(json.path("sources").path(0).path("title").asText().isEmpty());
    assertEquals("publisher", json.path("contributors").path(0).path("roles").path(0).asText());
    assertEquals(
        "https://example.org/data", json.path("contributors").path(0).path("path").asText());
    assertEquals(json.path("resources").size(), RESOURCES.size(), "names are unique");
  }

  @Test
  void resources_areAllDataAndCodesWithTheirBytesAndDigests() {
    Set<String> paths = new HashSet<>();
    for (JsonNode resource : RESOURCES.values()) {
      String path = resource.path("path").asText();
      byte[] bytes = files.get(path);
      assertTrue(paths.add(path), path);
      assertTrue(resource.path("name").asText().matches("[a-z0-9._-]+"), path);
      assertEquals(bytes.length, resource.path("bytes").asInt(), path);
      assertEquals("sha256:" + Sha256.of(bytes), resource.path("hash").asText(), path);
      assertFalse(resource.path("mediatype").asText().isEmpty(), path);
    }
    Set<String> expected = new HashSet<>(files.keySet());
    expected.removeIf(it -> !it.startsWith("data/") && !it.startsWith("codelists/"));
    assertEquals(expected, paths);
  }

  @Test
  void tables_holdWhatTheirSchemasSay() {
    int tables = 0;
    for (JsonNode resource : RESOURCES.values()) {
      if (resource.path("format").asText().equals("csv")) {
        assertEquals("table", resource.path("type").asText());
        check(resource);
        tables++;
      }
    }
    assertTrue(tables > 30, tables + " tables");
  }

  private static void check(JsonNode resource) {
    String path = resource.path("path").asText();
    List<NamedCsvRecord> rows = rows(path);
    JsonNode schema = resource.path("schema");
    List<String> names = schema.path("fields").findValuesAsText("name");
    assertFalse(rows.isEmpty(), path);
    assertEquals(names, rows.get(0).getHeader(), path);
    for (JsonNode field : schema.path("fields")) {
      assertTrue(TYPES.contains(field.path("type").asText()), path);
      rows.forEach(row -> check(field, row.getField(field.path("name").asText())));
    }
    if (schema.has("primaryKey")) {
      assertEquals(rows.size(), codes(path).size(), path);
    }
    for (JsonNode key : schema.path("foreignKeys")) {
      JsonNode codes = RESOURCES.get(key.path("reference").path("resource").asText());
      Set<String> known = codes(codes.path("path").asText());
      String column = key.path("fields").path(0).asText();
      for (NamedCsvRecord row : rows) {
        String code = row.getField(column);
        assertTrue(code.isEmpty() || known.contains(code), column + " " + code);
      }
    }
  }

  private static void check(JsonNode field, String text) {
    String name = field.path("name").asText();
    if (text.isEmpty()) {
      assertFalse(field.path("constraints").path("required").asBoolean(), name);
    } else if (field.path("type").asText().equals("integer")) {
      assertTrue(text.matches("-?\\d+"), name + " " + text);
    } else if (field.path("type").asText().equals("number")) {
      assertTrue(text.matches("-?\\d+(\\.\\d+)?(E-?\\d+)?"), name + " " + text);
    }
  }

  private static Set<String> codes(String path) {
    Set<String> codes = new HashSet<>();
    rows(path).forEach(it -> codes.add(it.getField("code")));
    return codes;
  }

  private static List<NamedCsvRecord> rows(String path) {
    String csv = new String(files.get(path), StandardCharsets.UTF_8);
    return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
  }

  @Test
  void catalogueEntries_nameEachFileWithItsSizeAndDigest() throws IOException {
    JsonNode dcat = read("dcat.jsonld");
    assertEquals("dcat:Dataset", dcat.path("@type").asText());
    assertEquals(RESOURCES.size() + 1, dcat.path("dcat:distribution").size());
    for (JsonNode it : dcat.path("dcat:distribution")) {
      byte[] bytes = files.get(it.path("dcat:downloadURL").path("@id").asText());
      JsonNode sum = it.path("spdx:checksum").path("spdx:checksumValue").path("@value");
      assertEquals(Sha256.of(bytes), sum.asText());
      assertEquals(bytes.length, it.path("dcat:byteSize").path("@value").asInt());
      assertTrue(it.path("dct:license").path("@id").asText().contains("creativecommons.org"));
    }
    JsonNode entry = read("dataset.jsonld");
    assertEquals("2025-01-01/2025-12-31", entry.path("temporalCoverage").asText());
    assertTrue(entry.path("description").asText().length() >= 50);
    for (JsonNode it : entry.path("distribution")) {
      byte[] bytes = files.get(it.path("contentUrl").asText());
      assertEquals(Sha256.of(bytes), it.path("sha256").asText());
    }
  }
}
