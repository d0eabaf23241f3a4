package vitrine.pipelines.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vitrine.casefile.Field;
import vitrine.casefile.Resource;
import vitrine.pipelines.batch.Batch;
import vitrine.pipelines.export.ExportWriter;
import vitrine.pipelines.export.Format;
import vitrine.pipelines.export.Submission;
import vitrine.pipelines.export.TableWriter;
import vitrine.release.Folder;

/** A small sound export that a test breaks in one place. */
final class BrokenExport {
  static final String CASES = "cases-00001";
  private static final int ROWS = 6;
  private static final Map<Resource, Fill> FILLS =
      new EnumMap<>(
          Map.of(
              Resource.CASES, BrokenExport::fillCase,
              Resource.APPEALS, BrokenExport::fillAppeal,
              Resource.SERVICE_FACTS, BrokenExport::fillFact));

  private final Path folder;
  private final Format format;
  private final Submission submission;

  BrokenExport(Path folder, Format format) throws IOException {
    this(folder, format, submission("broken", "x-test", ""));
  }

  BrokenExport(Path folder, Format format, Submission submission) throws IOException {
    this.folder = folder;
    this.format = format;
    this.submission = submission;
    Files.createDirectories(folder);
    for (Resource resource : FILLS.keySet()) {
      write(resource, ROWS, Map.of());
    }
    describe();
  }

  static Submission submission(String name, String submitter, String supersedes) {
    return new Submission(
        "1",
        name,
        submitter,
        "PLATFORM",
        List.of(),
        "2025-01-01",
        "2026-01-01",
        "2026-01-31T00:00:00Z",
        List.of("DSA"),
        1,
        supersedes,
        "NONE",
        "FULL");
  }

  private interface Fill {
    Map<String, String> row(int number);
  }

  private static Map<String, String> fillCase(int number) {
    return Map.ofEntries(
        Map.entry("case_ref", "%032x".formatted(number + 1)),
        Map.entry("exercise", "NO"),
        Map.entry("service_id", "alder-board"),
        Map.entry("service_tier", "HOSTING"),
        Map.entry("hosting_architecture", "FORUM"),
        Map.entry("category", "STATEMENT_CATEGORY_PROTECTION_OF_MINORS"),
        Map.entry("keyword", "KEYWORD_CHILD_SEXUAL_ABUSE_MATERIAL"),
        Map.entry("content_type", "CONTENT_TYPE_IMAGE"),
        Map.entry("source_type", "SOURCE_ARTICLE_16"),
        Map.entry("channel", "X_HOTLINE"),
        Map.entry("automated_detection", "AUTOMATED_DETECTION_NO"),
        Map.entry("automated_decision", "AUTOMATED_DECISION_NOT_AUTOMATED"),
        Map.entry("executing_jurisdiction", "IE"),
        Map.entry("evidence_required_n", "8"),
        Map.entry("evidence_present_n", "7"),
        Map.entry("items_in_scope", "3"),
        Map.entry("items_actioned", "2"),
        Map.entry("items_refused", "0"),
        Map.entry("items_not_found", "0"),
        Map.entry("items_pending", "1"),
        Map.entry("reported_at", "2025-03-03T09:00:00Z"),
        Map.entry("received_at", "2025-03-03T10:%02d:00Z".formatted(number % 60)));
  }

  private static Map<String, String> fillAppeal(int number) {
    return Map.of(
        "appeal_ref", "%032x".formatted(number + 100),
        "case_ref", "%032x".formatted(number % ROWS + 1),
        "level", "INTERNAL_COMPLAINT",
        "appellant", "CONTENT_PROVIDER",
        "basis", "VISIBILITY",
        "filed_at", "2025-04-01T09:00:00Z",
        "outcome", "PENDING");
  }

  private static Map<String, String> fillFact(int number) {
    return Map.of(
        "service_id", "alder-board",
        "period", "2025",
        "indicator", "ACCURACY",
        "scope", "TOTAL",
        "value", "0.9",
        "numerator", "90",
        "denominator", "100");
  }

  private void write(Resource resource, int rows, Map<TableWriter.Cell, String> overrides)
      throws IOException {
    Batch batch = new Batch(resource.fields(), rows);
    for (int i = 0; i < rows; i++) {
      int row = batch.addRow(i);
      FILLS
          .get(resource)
          .row(i)
          .forEach(
              (name, text) ->
                  batch.column(resource.findField(name).orElseThrow()).readText(row, text));
    }
    List<Field> fields = resource.fields();
    Files.deleteIfExists(file(resource));
    try (TableWriter writer = TableWriter.open(file(resource), format, resource, fields)) {
      writer.write(batch, overrides);
    }
  }

  /** Adds a row for each column with a text in its cell, where the format can hold it. */
  BrokenExport poison(String text) throws IOException {
    for (Resource resource : FILLS.keySet()) {
      List<Field> fields = resource.fields();
      Map<TableWriter.Cell, String> overrides = new HashMap<>();
      for (int i = 0; i < fields.size(); i++) {
        overrides.put(new TableWriter.Cell(ROWS + i, fields.get(i)), text);
      }
      write(resource, ROWS + fields.size(), overrides);
    }
    return describe();
  }

  /** Adds a line of text to a file. */
  BrokenExport append(Resource resource, String line) throws IOException {
    Files.writeString(file(resource), line + "\n", StandardOpenOption.APPEND);
    return describe();
  }

  Path file(Resource resource) {
    return folder.resolve(ExportWriter.fileName(resource, 1, format));
  }

  Path cases() {
    return file(Resource.CASES);
  }

  /** Describes the files again, as a submitter would after a change. */
  BrokenExport describe() throws IOException {
    List<ExportWriter.Written> written = new ArrayList<>();
    for (Resource resource : FILLS.keySet()) {
      written.add(new ExportWriter.Written(resource, 1, file(resource), 0));
    }
    ExportWriter.describe(folder, "Broken", format, submission, written);
    return this;
  }

  /** Replaces the first occurrence of a text in a file and describes the export again. */
  BrokenExport replace(Resource resource, String old, String text) throws IOException {
    String content = Files.readString(file(resource));
    if (!content.contains(old)) {
      throw new IllegalArgumentException("nothing to replace");
    }
    Files.writeString(file(resource), content.replaceFirst(Pattern.quote(old), text));
    return describe();
  }

  /** Puts a text into a cell of a CSV file; rows as a spreadsheet counts. */
  BrokenExport cell(Resource resource, int row, String column, String text) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(file(resource)));
    int index = List.of(lines.get(0).split(",")).indexOf(column);
    String[] cells = lines.get(row - 1).split(",", -1);
    cells[index] = text;
    lines.set(row - 1, String.join(",", cells));
    Files.write(file(resource), lines);
    return describe();
  }

  BrokenExport bytes(byte[] content) throws IOException {
    Files.write(cases(), content);
    return describe();
  }

  Path zip(Path target, Map<String, String> more) throws IOException {
    return zip(folder, target, more);
  }

  static Path zip(Path folder, Path target, Map<String, String> more) throws IOException {
    try (OutputStream out = Files.newOutputStream(target);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Path file : Folder.files(folder)) {
        zip.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
        zip.write(Files.readAllBytes(file));
      }
      for (Map.Entry<String, String> entry : more.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return target;
  }
}
