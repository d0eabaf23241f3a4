package vitrine.pipelines.convert;

import static org.junit.jupiter.api.Assertions.assertThrows;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vitrine.casefile.Resource;
import vitrine.pipelines.export.Format;

/** Foreign files, a mapping and what comes of them, in the folder of one test. */
final class Trial {
  private static final String HEAD =
      """
      mapping: trial
      title: Trial
      submission:
        submission_id: trial
        submitter_id: x-trial
        submitter_role: PLATFORM
        period_start: 2025-01-01
        period_end: 2026-01-01
        as_of: 2026-01-31
      """;
  private static final String CASE =
      """
      exercise: "NO"
      service_id: x-service
      service_tier: HOSTING
      hosting_architecture: FORUM
      category: STATEMENT_CATEGORY_VIOLENCE
      content_type: UNK
      source_type: SOURCE_ARTICLE_16
      channel: X_USER_REPORT
      automated_detection: UNK
      automated_decision: UNK
      executing_jurisdiction: DE
      items_in_scope: UNK
      items_actioned: UNK
      items_refused: UNK
      items_not_found: UNK
      items_pending: UNK
      reported_at: 2025-03-01
      received_at: 2025-03-01
      """;

  private final Path folder;
  private Optional<byte[]> secret = Optional.empty();

  Trial(Path folder) {
    this.folder = folder;
  }

  Path input() {
    return folder.resolve("input");
  }

  Path export() {
    return folder.resolve("export");
  }

  Trial file(String name, String text) {
    return file(name, text, StandardCharsets.UTF_8);
  }

  Trial file(String name, String text, Charset encoding) {
    try {
      Path file = input().resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, text.getBytes(encoding));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Trial secret(String text) {
    secret = Optional.of(text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** A mapping of table.csv to cases, keyed by its column id, with some fields of interest. */
  Trial fields(String fields) {
    return sources(
        """
        sources:
          table:
            files: table.csv
            routes:
              - write:
                  - to: cases
                    constants: %s
                    fields:
                      case_ref: {token: id}
        """
                .formatted(typical(names(fields)))
            + fields.indent(14));
  }

  private static List<String> names(String fields) {
    return fields
        .lines()
        .filter(it -> it.matches("[a-z_]+:.*"))
        .map(it -> it.substring(0, it.indexOf(':')))
        .toList();
  }

  /** Constants for all required fields of a case but its key and those named. */
  static String typical(List<String> without) {
    return Stream.of(CASE.strip().split("\n"))
        .filter(it -> !without.contains(it.substring(0, it.indexOf(':'))))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  /** A mapping in full but for its head; {@code $case} stands for constants of a case. */
  Trial sources(String sources) {
    return mapping(HEAD + sources.replace("$case", typical(List.of())));
  }

  Trial mapping(String yaml) {
    try {
      Files.writeString(folder.resolve("mapping.yaml"), yaml);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Conversion convert() throws IOException {
    return convert(input(), Format.CSV);
  }

  Conversion convert(Path from, Format format) throws IOException {
    return Converter.of(Mapping.read(folder.resolve("mapping.yaml")))
        .convert(from, export(), format, secret);
  }

  /** What the mapping is refused for. */
  String refusal() {
    return String.join("\n", assertThrows(MappingInvalid.class, this::convert).problems());
  }

  /** The cells of a column of the export, row by row. */
  List<String> written(Resource resource, String column) throws IOException {
    return rows(resource).stream().map(it -> it.get(column)).toList();
  }

  List<Map<String, String>> rows(Resource resource) throws IOException {
    Path file = export().resolve(resource.fileName() + "-00001.csv");
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      return csv.stream()
          .<Map<String, String>>map(it -> new LinkedHashMap<>(it.getFieldsAsMap()))
          .toList();
    }
  }

  /** Defects as {@code file:row column rule severity}. */
  static List<String> defects(Conversion conversion) {
    return conversion.defects().stream()
        .map(
            it ->
                "%s:%d %s %s %s"
                    .formatted(it.file(), it.row(), it.column(), it.rule(), it.severity().letter()))
        .toList();
  }
}
