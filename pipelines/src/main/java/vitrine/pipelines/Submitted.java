package vitrine.pipelines;

import java.util.Map;
import java.util.Optional;
import vitrine.pipelines.export.Submission;
import vitrine.release.Manifest;

/**
 * What is known of a submission before its rows are read.
 *
 * @param supersedes the name of the submission that it replaces; empty if there is none
 */
record Submitted(String name, String submitter, String supersedes) {
  static Submitted of(Manifest.Input input) {
    return new Submitted(input.submission(), input.submitter(), input.supersedes());
  }

  static Submitted of(Submission submission) {
    return new Submitted(
        submission.submissionId(), submission.submitterId(), submission.supersedes());
  }

  /** The submission that this one replaces, if it is there. */
  Optional<Submitted> findSuperseded(Map<String, Submitted> all) {
    return Optional.ofNullable(all.get(supersedes));
  }

  /** This one instead of another, which must be the same submitter's. */
  Roster.Replacement replace(Submitted earlier) {
    if (!submitter.equals(earlier.submitter)) {
      throw new RosterRefused(
          "%s of %s cannot replace %s of %s; submitters replace their own submissions only"
              .formatted(name, submitter, earlier.name, earlier.submitter));
    }
    return new Roster.Replacement(earlier.name, name);
  }
}
