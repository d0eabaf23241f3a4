package vitrine.pipelines;

import java.util.List;
import vitrine.casefile.Defect;
import vitrine.pipelines.check.CheckedExport;
import vitrine.pipelines.export.Submission;
import vitrine.release.Manifest;

/** Checked exports as a manifest names them. */
final class Inputs {
  private Inputs() {}

  static List<Manifest.Input> of(List<CheckedExport> checked) {
    return checked.stream().map(Inputs::of).toList();
  }

  static List<Defect> defects(List<CheckedExport> checked) {
    return checked.stream().flatMap(it -> it.defects().stream()).sorted().toList();
  }

  private static Manifest.Input of(CheckedExport checked) {
    return new Manifest.Input(
        checked.export().submissionId(),
        checked.export().submission().map(Submission::submitterId).orElse(""),
        checked.export().digest(),
        checked.export().submission().map(Submission::asOf).orElse(""),
        checked.files().stream().map(Inputs::of).toList());
  }

  private static Manifest.InputFile of(CheckedExport.CheckedFile checked) {
    return new Manifest.InputFile(
        checked.file().path(),
        checked.file().resource().fileName(),
        checked.file().sha256(),
        checked.rows(),
        checked.valid(),
        checked.quarantined(),
        checked.refused());
  }
}
