package vitrine.pipelines.export;

import java.util.ArrayList;
import java.util.List;
import vitrine.casefile.Code;
import vitrine.casefile.CodeList;
import vitrine.casefile.SubmissionCodes;
import vitrine.pipelines.batch.MomentText;

/** The rules of a submission's properties. */
public final class SubmissionRules {
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
    require(wrong, submission.submitterRole(), SubmissionCodes.SUBMITTER_ROLE);
    requireIfStated(wrong, submission.restatementReason(), SubmissionCodes.RESTATEMENT_REASON);
    requireIfStated(wrong, submission.coverageStatement(), SubmissionCodes.COVERAGE_STATEMENT);
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

  private static void requireIfStated(List<String> wrong, String code, CodeList codes) {
    if (code != null) {
      require(wrong, code, codes);
    }
  }

  private static void require(List<String> wrong, String code, CodeList codes) {
    List<String> listed = codes.codes().stream().map(Code::value).toList();
    require(wrong, codes.contains(code), codes.name(), "one of " + listed);
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
