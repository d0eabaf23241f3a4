package vitrine.casefile;

import static vitrine.casefile.Requirement.always;
import static vitrine.casefile.Requirement.optional;

import java.util.List;

/** What is known of a submission as a whole, once it was checked. */
public final class SubmissionFields {
  private static final Declared SUBMISSIONS = new Declared(Resource.SUBMISSIONS);

  public static final Field SUBMITTER_ID =
      SUBMISSIONS.identifier("submitter_id", always(), "Who answers for the submission");
  public static final Field SUBMITTER_ROLE =
      SUBMISSIONS.code(
          "submitter_role",
          SubmissionCodes.SUBMITTER_ROLE,
          always(),
          "What the submitter is in the handling of cases");
  public static final Field DUE_AT =
      SUBMISSIONS.moment("due_at", always(), "Two months after the end of its period");
  public static final Field AS_OF =
      SUBMISSIONS.moment("as_of", always(), "When the export was made");
  public static final Field RESTATEMENT_REASON =
      SUBMISSIONS.code(
          "restatement_reason",
          SubmissionCodes.RESTATEMENT_REASON,
          optional(),
          "Why it restates an earlier submission");
  public static final Field COVERAGE_STATEMENT =
      SUBMISSIONS.code(
          "coverage_statement",
          SubmissionCodes.COVERAGE_STATEMENT,
          optional(),
          "Whether it holds all cases of its period");
  public static final Field CHECK_RESULT =
      SUBMISSIONS.code(
          "check_result", SubmissionCodes.CHECK_RESULT, always(), "What the check made of it");

  static final List<Field> ALL = SUBMISSIONS.all();

  private SubmissionFields() {}
}
