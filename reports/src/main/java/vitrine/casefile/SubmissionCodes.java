package vitrine.casefile;

/** Code lists of submissions. */
public final class SubmissionCodes {
  public static final CodeList SUBMITTER_ROLE =
      CodeList.of(
          "submitter_role",
          """
          PLATFORM | Platform
          HOSTING_PROVIDER | Hosting provider
          AUTHORITY | Authority
          COURT_REGISTRY | Court registry
          HOTLINE | Hotline
          TRUSTED_FLAGGER | Trusted flagger
          OVERSIGHT_BODY | Oversight body
          """);

  public static final CodeList RESTATEMENT_REASON =
      CodeList.of(
          "restatement_reason",
          """
          NONE | No restatement
          ERROR_VALUES | Wrong values
          ERROR_UNITS | Wrong units
          LATE_DATA | Late data
          RECLASSIFICATION | Reclassification
          METHOD_CHANGE | Change of method
          SCOPE_CHANGE | Change of scope
          DEDUPLICATION | Repeats removed
          COURT_ORDER | Court order
          """);

  public static final CodeList COVERAGE_STATEMENT =
      CodeList.of(
          "coverage_statement",
          """
          FULL | All cases
          SAMPLE | A sample of the cases
          PARTIAL | Part of the cases
          """);

  /** What the check made of a submission. */
  public static final CodeList CHECK_RESULT =
      CodeList.of(
          "check_result",
          """
          ACCEPTED | Nothing was refused
          X_REFUSED_IN_PART | A row or a file was refused
          """);

  private SubmissionCodes() {}
}
