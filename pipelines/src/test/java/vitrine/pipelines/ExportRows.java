package vitrine.pipelines;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import vitrine.casefile.CaseFields;
import vitrine.casefile.Field;
import vitrine.casefile.Resource;
import vitrine.pipelines.export.ExportWriter;
import vitrine.pipelines.export.Format;
import vitrine.pipelines.export.Submission;

/** The rows of an export as texts, valid or not. */
public final class ExportRows {
  private final Map<Resource, List<Map<Field, String>>> rows = new EnumMap<>(Resource.class);

  void add(Resource resource, Map<Field, String> row) {
    rows.computeIfAbsent(resource, it -> new ArrayList<>()).add(row);
  }

  List<Map<Field, String>> of(Resource resource) {
    return rows.getOrDefault(resource, List.of());
  }

  /** The same rows in another order, cases without those whose key an earlier one has. */
  ExportRows shuffled(long seed) {
    ExportRows shuffled = new ExportRows();
    Set<String> keys = new HashSet<>();
    of(Resource.CASES).stream()
        .filter(row -> keys.add(row.get(CaseFields.CASE_REF)))
        .forEach(row -> shuffled.add(Resource.CASES, row));
    rows.forEach(
        (resource, all) -> {
          if (resource != Resource.CASES) {
            all.forEach(row -> shuffled.add(resource, row));
          }
        });
    shuffled.rows.values().forEach(list -> Collections.shuffle(list, new Random(seed)));
    return shuffled;
  }

  /** Writes a CSV export, each table in so many files. */
  public Path write(Path folder, int files) throws IOException {
    return write(folder, files, Scenario.SUBMISSION);
  }

  /** Writes a CSV export with some properties, each table in so many files. */
  Path write(Path folder, int files, Submission submission) throws IOException {
    Files.createDirectories(folder);
    List<ExportWriter.Written> written = new ArrayList<>();
    for (Map.Entry<Resource, List<Map<Field, String>>> table : rows.entrySet()) {
      List<Map<Field, String>> all = table.getValue();
      for (int i = 0; i < files; i++) {
        List<Map<Field, String>> part =
            all.subList(all.size() * i / files, all.size() * (i + 1) / files);
        written.add(write(folder, table.getKey(), i + 1, part));
      }
    }
    ExportWriter.describe(folder, "Random", Format.CSV, submission, written);
    return folder;
  }

  private static ExportWriter.Written write(
      Path folder, Resource resource, int number, List<Map<Field, String>> part)
      throws IOException {
    Path file = folder.resolve(ExportWriter.fileName(resource, number, Format.CSV));
    List<Field> fields = resource.fields();
    try (CsvWriter csv =
        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(Files.newBufferedWriter(file))) {
      csv.writeRecord(fields.stream().map(Field::name).toList());
      part.forEach(
          row -> csv.writeRecord(fields.stream().map(it -> row.getOrDefault(it, "")).toList()));
    }
    return new ExportWriter.Written(resource, number, file, part.size());
  }

  /** The rows of one CSV file by their numbers, as a spreadsheet counts. */
  static Map<Long, Map<Field, String>> read(Path file, Resource resource) throws IOException {
    Map<Long, Map<Field, String>> rows = new LinkedHashMap<>();
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().skipEmptyLines(false).ofNamedCsvRecord(file)) {
      for (NamedCsvRecord row : csv) {
        Map<Field, String> texts = new HashMap<>();
        row.getFieldsAsMap()
            .forEach((name, text) -> texts.put(resource.findField(name).orElseThrow(), text));
        rows.put(rows.size() + 2L, texts);
      }
    }
    return rows;
  }
}
