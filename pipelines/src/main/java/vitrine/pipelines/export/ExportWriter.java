package vitrine.pipelines.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vitrine.casefile.Resource;
import vitrine.casefile.TableSchema;
import vitrine.release.Json;
import vitrine.release.Sha256;

/** Writes the description of a case export after its files are there. */
public final class ExportWriter {
  /**
   * A file that was written.
   *
   * @param number the file's place among those of its resource, from 1
   */
  public record Written(Resource resource, int number, Path file, long rows) {}

  private ExportWriter() {}

  /** The name of a file in an export, as {@code cases-00001.csv}. */
  public static String fileName(Resource resource, int number, Format format) {
    return name(resource, number) + "." + format.ending();
  }

  /** Writes {@code datapackage.json} and a schema for each resource into the files' folder. */
  public static void describe(
      Path folder, String title, Format format, Submission submission, List<Written> written)
      throws IOException {
    List<DataPackage.TableFile> files = new ArrayList<>();
    List<Written> ordered = new ArrayList<>(written);
    ordered.sort(Comparator.comparing(Written::resource).thenComparing(Written::number));
    for (Written each : ordered) {
      Path schema = folder.resolve(each.resource().fileName() + ".schema.json");
      if (!Files.exists(schema)) {
        Files.writeString(schema, Json.write(TableSchema.of(each.resource())));
      }
      files.add(describe(folder, each, format, schema));
    }
    DataPackage described =
        new DataPackage(
            DataPackage.PROFILE,
            submission.submissionId().toLowerCase(java.util.Locale.ROOT),
            title,
            submission,
            files);
    Files.writeString(folder.resolve(DataPackage.FILE), Json.write(described));
  }

  private static DataPackage.TableFile describe(
      Path folder, Written written, Format format, Path schema) {
    try {
      return new DataPackage.TableFile(
          name(written.resource(), written.number()),
          "table",
          folder.relativize(written.file()).toString(),
          format.ending(),
          Files.size(written.file()),
          "sha256:" + Sha256.of(written.file()),
          written.rows(),
          folder.relativize(schema).toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Resource resource, int number) {
    return "%s-%05d".formatted(resource.fileName(), number);
  }
}
