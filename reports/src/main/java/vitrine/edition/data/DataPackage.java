package vitrine.edition.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vitrine.edition.Edition;

/** The description of an edition's data as a Data Package, version 2. */
record DataPackage(Edition edition, Publisher publisher, Cube cube, List<CodeTable> codes) {
  private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";
  private static final String TABLE = "https://datapackage.org/profiles/2.0/tableschema.json";
  private static final List<String> OF_THE_CUBE = List.of("csv", "jsonl", "parquet");

  Map<String, Object> of(List<DataFile> files) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("$schema", PROFILE);
    json.put("name", "takedowns-" + edition.period().code().toLowerCase(Locale.ROOT));
    json.put("title", edition.title());
    json.put("description", Reading.description(edition));
    json.put("version", version(edition));
    json.put("created", edition.publishedOn() + "T00:00:00Z");
    json.put(
        "licenses",
        List.of(
            new TreeMap<>(
                Map.of("name", License.ID, "path", License.ADDRESS, "title", License.NAME))));
    json.put("contributors", List.of(contributor()));
    json.put(
        "sources", List.of(Map.of("title", "Sealed release sha256:" + edition.releaseDigest())));
    json.put("resources", files.stream().map(this::resource).toList());
    return json;
  }

  /** The edition's number as a version: each edition may change any figure. */
  static String version(Edition edition) {
    return edition.number() + ".0.0";
  }

  private Map<String, Object> contributor() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("title", publisher.name());
    json.put("roles", List.of("publisher"));
    publisher.contact().ifPresent(it -> json.put(it.contains("@") ? "email" : "path", it));
    return json;
  }

  private Map<String, Object> resource(DataFile file) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", name(file));
    json.put("path", file.path());
    json.put("title", file.title());
    json.put("format", file.format());
    json.put("mediatype", file.mediaType());
    if (file.mediaType().startsWith("text/")) {
      json.put("encoding", "utf-8");
    }
    json.put("bytes", file.bytes().length);
    json.put("hash", "sha256:" + file.sha256());
    if (isCube(file)) {
      json.put("type", "table");
      json.put("schema", schema());
    }
    codes.stream()
        .filter(it -> it.path().equals(file.path()))
        .forEach(
            it -> {
              json.put("type", "table");
              json.put("schema", schema(it));
            });
    return json;
  }

  /** The name of a file in the package: {@code data-figures-csv}. */
  private static String name(DataFile file) {
    return file.path().replace('/', '-').replace('.', '-');
  }

  private static boolean isCube(DataFile file) {
    return file.path().startsWith("data/") && OF_THE_CUBE.contains(file.format());
  }

  private Map<String, Object> schema() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("$schema", TABLE);
    json.put("fields", cube.columns().stream().map(DataPackage::field).toList());
    json.put("missingValues", List.of(""));
    List<Object> keys = new ArrayList<>();
    for (CodeTable table : codes) {
      Map<String, Object> reference = new LinkedHashMap<>();
      reference.put("resource", "codelists-" + table.name() + "-csv");
      reference.put("fields", List.of("code"));
      Map<String, Object> key = new LinkedHashMap<>();
      key.put("fields", List.of(table.column()));
      key.put("reference", reference);
      keys.add(key);
    }
    json.put("foreignKeys", keys);
    return json;
  }

  private static Map<String, Object> field(Column column) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", column.name());
    json.put(
        "type",
        switch (column.type()) {
          case TEXT -> "string";
          case INTEGER -> "integer";
          case NUMBER -> "number";
        });
    json.put("description", column.description());
    json.put("constraints", Map.of("required", column.required()));
    return json;
  }

  private static Map<String, Object> schema(CodeTable table) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("$schema", TABLE);
    json.put(
        "fields",
        table.header().stream()
            .map(it -> new TreeMap<>(Map.of("name", it, "type", "string")))
            .toList());
    json.put("primaryKey", List.of("code"));
    return json;
  }
}
