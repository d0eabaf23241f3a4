package vitrine.pipelines.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vitrine.pipelines.batch.MomentText;

/** The rules of a submission's properties. */
public final class SubmissionRules {
  private static final Set<String> ROLES =
      Set.of(
          "PLATFORM",
          "HOSTING_PROVIDER",
          "AUTHORITY",
          "COURT_REGISTRY",
          "HOTLINE",
          "TRUSTED_FLAGGER",
          "OVERSIGHT_BODY");

  private SubmissionRules() {}

  /** What is wrong, as {@code submission.as_of must be ...}; empty if nothing is. */
  public static List<String> wrong(Submission submission) {
    List<String> wrong = new ArrayList<>();
    if (submission == null) {
      return List.of("datapackage.json has no property submission");
    }
    require(wrong, isName(submission.submissionId()), "submission_id", "a registry identifier");
    require(wrong, isName(submission.submitterId()), "submitter_id", "a registry identifier");
    require(
        wrong,
        submission.supersedes().isEmpty() || namesAnother(submission),
        "supersedes_submission_id",
        "the registry identifier of another submission, or be left out");
    require(
        wrong,
        Submission.SCHEMA_VERSION.equals(submission.schemaVersion()),
        "schema_version",
        Submission.SCHEMA_VERSION);
    boolean known =
        submission.submitterRole() != null && ROLES.contains(submission.submitterRole());
    require(wrong, known, "submitter_role", "one of " + ROLES.stream().sorted().toList());
    require(wrong, isMoment(submission.asOf()), "as_of", "a time as 2026-01-31T00:00:00Z");
    require(wrong, isMoment(submission.periodStart()), "period_start", "a date as 2025-01-01");
    require(wrong, isMoment(submission.periodEnd()), "period_end", "a date as 2026-01-01");
    return wrong;
  }

  private static void require(List<String> wrong, boolean right, String name, String expected) {
    if (!right) {
      wrong.add("submission." + name + " must be " + expected);
    }
  }

  private static boolean namesAnother(Submission submission) {
    return isName(submission.supersedes())
        && !submission.supersedes().equals(submission.submissionId());
  }

  private static boolean isName(String value) {
    return value != null && value.matches("[A-Za-z0-9][A-Za-z0-9._:-]{0,63}");
  }

  private static boolean isMoment(String value) {
    return value != null && MomentText.parse(value) > 0;
  }
}
