package vitrine.pipelines;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vitrine.casefile.Field;
import vitrine.casefile.FieldType;
import vitrine.casefile.Resource;
import vitrine.catalogue.Period;
import vitrine.pipelines.batch.Batch;
import vitrine.pipelines.export.ExportWriter;
import vitrine.pipelines.export.Format;
import vitrine.pipelines.export.Submission;
import vitrine.pipelines.export.TableWriter;
import vitrine.release.Sha256;

/**
 * A worked example of one metric: a folder with cases and the figures that follow from them by
 * hand. Columns that the cases do not have are those of {@code typical.csv}.
 */
record Scenario(Path folder) {
  /** What an example can have rows of, cases first. */
  static final List<Resource> RESOURCES = Resource.tables();

  static final String AS_OF = "2026-01-31T00:00:00Z";
  static final Period PERIOD = Period.parse("2025");
  static final Submission SUBMISSION =
      new Submission(
          "1",
          "scenario",
          "x-scenario",
          "HOTLINE",
          List.of(),
          "2025-01-01",
          "2026-01-01",
          AS_OF,
          List.of("DSA"),
          1,
          "",
          "NONE",
          "FULL");

  /** One figure that the example expects. */
  record Expected(String breakdown, String cell, String statistic, String part, double value) {}

  static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("data-samples/scenarios"))) {
      folder = folder.getParent();
    }
    return folder.resolve("data-samples/scenarios");
  }

  static Stream<Scenario> all() {
    try (Stream<Path> folders = Files.list(root())) {
      return folders.filter(Files::isDirectory).sorted().map(Scenario::new).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String metric() {
    String name = folder.getFileName().toString();
    return name.substring(0, name.indexOf('-'));
  }

  List<Expected> expected() {
    return rows(folder.resolve("figures.csv")).stream()
        .map(
            row ->
                new Expected(
                    row.get("breakdown"),
                    row.get("cell"),
                    row.get("statistic"),
                    row.get("part"),
                    Double.parseDouble(row.get("value"))))
        .toList();
  }

  /** The texts of the rows of each resource that the example has. */
  Map<Resource, List<Map<Field, String>>> rows() {
    Map<Resource, List<Map<Field, String>>> rows = new EnumMap<>(Resource.class);
    for (Resource resource : RESOURCES) {
      List<Map<Field, String>> texts = texts(resource);
      if (!texts.isEmpty()) {
        rows.put(resource, texts);
      }
    }
    return rows;
  }

  /** The texts of a resource's rows, typical values filled in. */
  List<Map<Field, String>> texts(Resource resource) {
    Path file = folder.resolve(resource.fileName() + ".csv");
    if (!Files.exists(file)) {
      return List.of();
    }
    Map<String, String> typical =
        rows(root().resolve("typical-" + resource.fileName() + ".csv")).get(0);
    List<Map<Field, String>> texts = new ArrayList<>();
    for (Map<String, String> row : rows(file)) {
      Map<String, String> filled = new LinkedHashMap<>(typical);
      filled.putAll(row);
      texts.add(texts(resource, filled));
    }
    return texts;
  }

  private static Map<Field, String> texts(Resource resource, Map<String, String> row) {
    Map<Field, String> texts = new LinkedHashMap<>();
    row.forEach(
        (name, text) -> {
          String column = name.equals("case") || name.equals("appeal") ? name + "_ref" : name;
          Field field = resource.findField(column).orElseThrow();
          boolean token = field.type() == FieldType.TOKEN && !text.isEmpty();
          texts.put(field, token ? token(text) : text);
        });
    return texts;
  }

  private static String token(String word) {
    return Sha256.of(word.getBytes(StandardCharsets.UTF_8)).substring(0, 32);
  }

  /** What is submitted, each with all rows of the example; {@link #SUBMISSION} if it says none. */
  List<Submission> submissions() {
    Path file = folder.resolve(Resource.SUBMISSIONS.fileName() + ".csv");
    return Files.exists(file)
        ? rows(file).stream().map(Scenario::submission).toList()
        : List.of(SUBMISSION);
  }

  private static Submission submission(Map<String, String> row) {
    return new Submission(
        SUBMISSION.schemaVersion(),
        row.get("submission"),
        row.getOrDefault("submitter_id", SUBMISSION.submitterId()),
        row.getOrDefault("submitter_role", SUBMISSION.submitterRole()),
        List.of(),
        row.getOrDefault("period_start", SUBMISSION.periodStart()),
        row.getOrDefault("period_end", SUBMISSION.periodEnd()),
        row.getOrDefault("as_of", AS_OF),
        SUBMISSION.regimes(),
        1,
        "",
        row.getOrDefault("restatement_reason", SUBMISSION.restatementReason()),
        row.getOrDefault("coverage_statement", SUBMISSION.coverageStatement()));
  }

  /** Writes the example as one case export. */
  void write(Path export, Submission submission) throws IOException {
    Files.createDirectories(export);
    List<ExportWriter.Written> written = new ArrayList<>();
    for (Resource resource : RESOURCES) {
      List<Map<Field, String>> rows = texts(resource);
      if (!rows.isEmpty()) {
        Path file = export.resolve(ExportWriter.fileName(resource, 1, Format.CSV));
        write(file, resource, rows);
        written.add(new ExportWriter.Written(resource, 1, file, rows.size()));
      }
    }
    ExportWriter.describe(export, "Scenario", Format.CSV, submission, written);
  }

  private static void write(Path file, Resource resource, List<Map<Field, String>> rows)
      throws IOException {
    Batch batch = new Batch(resource.fields(), rows.size());
    for (Map<Field, String> row : rows) {
      int index = batch.addRow(batch.size() + 2L);
      row.forEach((field, text) -> batch.column(field).readText(index, text));
    }
    if (!batch.problems().list().isEmpty()) {
      throw new IllegalArgumentException(file + ": " + batch.problems().list());
    }
    try (TableWriter writer = TableWriter.open(file, Format.CSV, resource, resource.fields())) {
      writer.write(batch, Map.of());
    }
  }

  private static List<Map<String, String>> rows(Path file) {
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      return csv.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return folder.getFileName().toString();
  }
}
