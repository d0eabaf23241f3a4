package vitrine.pipelines.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vitrine.casefile.Defect;
import vitrine.casefile.Nearest;
import vitrine.casefile.Resource;
import vitrine.casefile.Rule;
import vitrine.release.Json;
import vitrine.release.Sha256;

/** Opens case exports: folders and addresses as they are, zip files unpacked into a folder. */
public final class ExportOpener {
  private static final int LONGEST_DESCRIPTION = 16 << 20;

  private final Path scratch;

  /**
   * An opener.
   *
   * @param scratch an empty folder for what zip files hold
   */
  public ExportOpener(Path scratch) {
    this.scratch = scratch;
  }

  /** The export that a user names; what is wrong with it is in its defects. */
  public CaseExport open(String name) {
    try {
      URI folder =
          name.endsWith(".zip")
              ? new ZipPackage(scratch).unpack(Path.of(name)).toUri()
              : Storage.locate(name);
      return describe(name, folder);
    } catch (PackageRefused e) {
      return refused(name, e.getMessage());
    } catch (IOException e) {
      return refused(name, "the package cannot be read from its place");
    }
  }

  private static CaseExport describe(String name, URI folder) throws IOException {
    byte[] bytes = description(folder);
    DataPackage described;
    try {
      described = Json.read(new String(bytes, StandardCharsets.UTF_8), DataPackage.class);
    } catch (JsonProcessingException e) {
      String where = e.getLocation() == null ? "" : " near line " + e.getLocation().getLineNr();
      throw new PackageRefused("datapackage.json is not a valid description" + where);
    }
    List<String> wrong = SubmissionRules.wrong(described.submission());
    if (!wrong.isEmpty()) {
      throw new PackageRefused(String.join("; ", wrong));
    }
    Submission submission = described.submission();
    List<Defect> defects = new ArrayList<>();
    List<ExportFile> files = new ArrayList<>();
    for (DataPackage.TableFile file : described.resources()) {
      file(folder, file).answer(files, defects, submission.submissionId());
    }
    if (described.resources().stream().noneMatch(it -> isCases(it.name()))) {
      defects.add(
          Defect.ofFile(
              submission.submissionId(), "", Rule.V09, "the package has no resource named cases"));
    }
    return new CaseExport(name, Sha256.of(bytes), Optional.of(submission), files, defects);
  }

  private static byte[] description(URI folder) throws IOException {
    URI location = Storage.resolve(folder, DataPackage.FILE);
    if (!Storage.exists(location)) {
      throw new PackageRefused("there is no datapackage.json in it");
    }
    try (InputStream in = Storage.open(location)) {
      byte[] bytes = in.readNBytes(LONGEST_DESCRIPTION + 1);
      if (bytes.length > LONGEST_DESCRIPTION) {
        throw new PackageRefused("datapackage.json is longer than 16 MiB");
      }
      return bytes;
    }
  }

  private static boolean isCases(String name) {
    return name != null && Resource.find(name).filter(it -> it == Resource.CASES).isPresent();
  }

  /** A file that can be read, or what is wrong with it. */
  private record Opened(Optional<ExportFile> file, String path, Rule rule, String message) {
    void answer(List<ExportFile> files, List<Defect> defects, String submission) {
      file.ifPresentOrElse(
          files::add, () -> defects.add(Defect.ofFile(submission, path, rule, message)));
    }
  }

  private static Opened file(URI folder, DataPackage.TableFile file) throws IOException {
    String path = file.path() == null ? "" : file.path();
    if (!SafeName.isSafe(path)) {
      return wrong("", Rule.V09, "the path of a resource leaves the package or has odd letters");
    }
    Optional<Resource> resource = Optional.ofNullable(file.name()).flatMap(Resource::find);
    if (resource.isEmpty()) {
      String near =
          Nearest.to("" + file.name(), Resource.tables().stream().map(Resource::fileName).toList())
              .map(it -> "; did you mean " + it + "?")
              .orElse("");
      return wrong(path, Rule.V09, "the resource is none of the contract" + near);
    }
    Optional<Format> format = Format.find(file.format());
    if (format.isEmpty()) {
      return wrong(path, Rule.V09, "the format is none of csv, jsonl and parquet");
    }
    URI location = Storage.resolve(folder, path);
    if (!Storage.exists(location)) {
      return wrong(path, Rule.V08, "the file is not in the package");
    }
    if (file.hash() == null || !file.hash().matches("sha256:[0-9a-f]{64}")) {
      return wrong(path, Rule.V08, "the resource has no hash of the form sha256:...");
    }
    if (Storage.size(location) != file.bytes()) {
      return wrong(path, Rule.V08, "the file is not as long as the package says");
    }
    ExportFile opened =
        new ExportFile(
            path,
            location,
            resource.get(),
            format.get(),
            file.bytes(),
            file.hash().substring(7),
            file.rows());
    return new Opened(Optional.of(opened), path, Rule.V08, "");
  }

  private static Opened wrong(String path, Rule rule, String message) {
    return new Opened(Optional.empty(), path, rule, message);
  }

  private static CaseExport refused(String name, String message) {
    Defect defect = Defect.ofFile("", name, Rule.V09, message);
    return new CaseExport(name, "", Optional.empty(), List.of(), List.of(defect));
  }
}
