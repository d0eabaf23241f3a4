package vitrine.web.line;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vitrine.release.Json;
import vitrine.release.Sha256;

/** Writes a case export without the help of the code that reads it. */
final class HandMadeExport {
  private static final Map<String, Object> SUBMISSION =
      Map.of(
          "schema_version", "1",
          "submission_id", "by-hand",
          "submitter_id", "x-hand",
          "submitter_role", "PLATFORM",
          "service_ids",
              List.of(
                  HandMadeCases.LARGE, HandMadeCases.SMALL, HandMadeCases.TINY, HandMadeCases.FEW),
          "period_start", "2024-01-01",
          "period_end", "2026-01-01",
          "as_of", "2026-01-31T00:00:00Z");

  private final Path folder;
  private final List<Map<String, Object>> resources = new ArrayList<>();

  HandMadeExport(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  /** Adds a table as CSV; its columns are those of its first row. */
  HandMadeExport table(String resource, Collection<Map<String, String>> rows) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(String.join(",", rows.iterator().next().keySet()));
    rows.forEach(row -> lines.add(String.join(",", row.values())));
    return file(resource, "csv", String.join("\n", lines) + "\n");
  }

  /** Adds a file as it is. */
  HandMadeExport file(String resource, String format, String text) throws IOException {
    Path file = folder.resolve(resource + "." + format);
    Files.writeString(file, text);
    resources.add(
        Map.of(
            "name",
            resource,
            "type",
            "table",
            "path",
            file.getFileName().toString(),
            "format",
            format,
            "bytes",
            Files.size(file),
            "hash",
            "sha256:" + Sha256.of(file)));
    return this;
  }

  /** Writes the description of what was added; gives the folder. */
  Path close() throws IOException {
    Map<String, Object> described =
        Map.of("name", "by-hand", "submission", SUBMISSION, "resources", resources);
    Files.writeString(folder.resolve("datapackage.json"), Json.write(described));
    return folder;
  }
}
