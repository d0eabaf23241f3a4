package vitrine.pipelines;

import java.util.List;
import java.util.stream.Stream;
import vitrine.pipelines.check.CheckedExport;
import vitrine.pipelines.export.Submission;
import vitrine.release.Manifest;
import vitrine.release.PackedTallies;
import vitrine.release.ReleasePart;

/** Checked exports as parts of a release. */
final class Parts {
  private Parts() {}

  static List<ReleasePart> of(List<ReleasePart> kept, List<CheckedExport> checked) {
    return Stream.concat(kept.stream(), checked.stream().map(Parts::of)).toList();
  }

  private static ReleasePart of(CheckedExport checked) {
    return new ReleasePart(input(checked), checked.defects(), PackedTallies.of(checked.tallies()));
  }

  private static Manifest.Input input(CheckedExport checked) {
    return new Manifest.Input(
        checked.export().submissionId(),
        checked.export().submission().map(Submission::submitterId).orElse(""),
        checked.export().submission().map(Submission::supersedes).orElse(""),
        checked.export().digest(),
        checked.export().submission().map(Submission::asOf).orElse(""),
        checked.files().stream().map(Parts::file).toList());
  }

  private static Manifest.InputFile file(CheckedExport.CheckedFile checked) {
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
