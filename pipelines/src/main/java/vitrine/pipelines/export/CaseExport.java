package vitrine.pipelines.export;

import java.util.List;
import java.util.Optional;
import vitrine.casefile.Defect;

/**
 * A case export whose description was read.
 *
 * @param name what the user named
 * @param digest SHA-256 of {@code datapackage.json}; empty if it could not be read
 * @param files the files that can be read
 * @param defects what is wrong with the package itself; its files are refused where it says so
 */
public record CaseExport(
    String name,
    String digest,
    Optional<Submission> submission,
    List<ExportFile> files,
    List<Defect> defects) {
  public CaseExport {
    files = List.copyOf(files);
    defects = List.copyOf(defects);
  }

  /** The submission's own name, or the user's if the package does not say. */
  public String submissionId() {
    return submission.map(Submission::submissionId).orElse(name);
  }
}
