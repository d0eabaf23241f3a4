package vitrine.casefile;

import static vitrine.casefile.Requirement.optional;

import java.util.List;

/**
 * What the rest of an export tells about a case. No file has these fields: the check works them
 * out. Numbers are empty where the export has no such table, for nothing is known then.
 */
public final class CaseSequel {
  private static final Declared SEQUEL = new Declared(Resource.CASES);

  public static final Field SUBMITTER_ID =
      SEQUEL.identifier("submitter_id", optional(), "Who answers for the submission");
  public static final Field APPEALS_N =
      SEQUEL.count("appeals_n", optional(), "Number of appeals in the case");
  public static final Field CORRECTIONS_N =
      SEQUEL.count("corrections_n", optional(), "Number of own corrections in the case");
  public static final Field STEPS_N =
      SEQUEL.count("steps_n", optional(), "Number of steps of enforcement in the case");
  public static final Field REMINDERS_N =
      SEQUEL.count("reminders_n", optional(), "Number of reminders in the case");
  public static final Field FIRST_APPEAL_AT =
      SEQUEL.moment("first_appeal_at", optional(), "First appeal after the first measure");
  public static final Field FIRST_REVERSAL_AT =
      SEQUEL.moment(
          "first_reversal_at",
          optional(),
          "First reversal of a restriction on appeal, or own correction, after the first measure");
  public static final Field COMPLAINT_UPHELD_AT =
      SEQUEL.moment(
          "complaint_upheld_at",
          optional(),
          "First decision on an internal complaint that upheld what was done");
  public static final Field TAKEN_FURTHER_AT =
      SEQUEL.moment(
          "taken_further_at",
          optional(),
          "First appeal to an out-of-court body or a court after that decision");
  public static final Field FIRST_SCRUTINY_AT =
      SEQUEL.moment(
          "first_scrutiny_at", optional(), "First scrutiny of the order under TCO Article 4");
  public static final Field FIRST_STEP_AT =
      SEQUEL.moment("first_step_at", optional(), "First step of enforcement");
  public static final Field FIRST_REMINDER_AT =
      SEQUEL.moment("first_reminder_at", optional(), "First reminder");
  public static final Field FORMAL_NOTICE_AT =
      SEQUEL.moment(
          "formal_notice_at", optional(), "First formal notice or escalation to blocking");
  public static final Field PENALTY_IMPOSED_AT =
      SEQUEL.moment("penalty_imposed_at", optional(), "First penalty imposed");
  public static final Field PENALTY_PAID_AT =
      SEQUEL.moment("penalty_paid_at", optional(), "First penalty paid");
  public static final Field PENALTY_ANNULLED_AT =
      SEQUEL.moment("penalty_annulled_at", optional(), "First penalty annulled");

  static final List<Field> ALL = SEQUEL.all();

  private CaseSequel() {}
}
