package vitrine.casefile;

import static vitrine.casefile.Requirement.optional;
import static vitrine.casefile.Requirement.whenPresent;

import java.util.List;

/** The fields of the cases resource that say what was decided and what came of it. */
public final class CaseOutcome {
  private static final Declared OUTCOME = new Declared(Resource.CASES);

  public static final Field ASSESSMENT_OUTCOME =
      OUTCOME.code(
          "assessment_outcome",
          OutcomeCodes.ASSESSMENT_OUTCOME,
          whenPresent(CaseTimes.FIRST_ASSESSED_AT),
          "Outcome of the assessment");
  public static final Field DECISION_GROUND =
      OUTCOME.code(
          "decision_ground",
          DsaCodes.DECISION_GROUND,
          whenPresent(CaseTimes.ACTIONED_AT),
          "Ground of the decision");
  public static final Field LAW_REF =
      OUTCOME.identifier("law_ref", optional(), "Provision in the registry of laws");
  public static final Field DECISION_VISIBILITY =
      OUTCOME.codes(
          "decision_visibility", DsaCodes.DECISION_VISIBILITY, optional(), "Visibility measures");
  public static final Field DECISION_MONETARY =
      OUTCOME.code("decision_monetary", DsaCodes.DECISION_MONETARY, optional(), "Monetary measure");
  public static final Field DECISION_PROVISION =
      OUTCOME.code(
          "decision_provision", DsaCodes.DECISION_PROVISION, optional(), "Measure on the service");
  public static final Field DECISION_ACCOUNT =
      OUTCOME.code(
          "decision_account", DsaCodes.DECISION_ACCOUNT, optional(), "Measure on the account");
  public static final Field X_MEASURES =
      OUTCOME.codes("x_measures", OutcomeCodes.MEASURE, optional(), "Further measures");
  public static final Field TERRITORIAL_SCOPE =
      OUTCOME.code(
          "territorial_scope",
          CaseCodes.TERRITORIAL_SCOPE,
          whenPresent(CaseTimes.ACTIONED_AT),
          "Where the measure has effect");
  public static final Field VERIFICATION_METHOD =
      OUTCOME.code(
          "verification_method",
          OutcomeCodes.VERIFICATION_METHOD,
          whenPresent(CaseTimes.VERIFIED_AT),
          "How removal was verified");
  public static final Field NOTIFICATION_EXCEPTION =
      OUTCOME.code(
          "notification_exception",
          OutcomeCodes.NOTIFICATION_EXCEPTION,
          optional(),
          "Why the user was not notified");
  public static final Field APPEAL_RIGHT_COMMUNICATED =
      OUTCOME.code(
          "appeal_right_communicated",
          CaseCodes.YES_NO,
          optional(),
          "Whether the right to appeal was communicated");
  public static final Field DEADLINE_RULE =
      OUTCOME.code(
          "deadline_rule",
          OrderCodes.DEADLINE_RULE,
          whenPresent(CaseTimes.DEADLINE_AT),
          "Clock that applies");
  public static final Field NONCOMPLIANCE_STATUS =
      OUTCOME.code(
          "noncompliance_status",
          OutcomeCodes.NONCOMPLIANCE_STATUS,
          whenPresent(CaseTimes.DEADLINE_AT),
          "Whether the deadline was met");
  public static final Field NONCOMPLIANCE_REASON =
      OUTCOME.code(
          "noncompliance_reason",
          OutcomeCodes.NONCOMPLIANCE_REASON,
          optional(),
          "Reason given, or found, for not complying");
  public static final Field OVERSIGHT_RESULT =
      OUTCOME.code(
          "oversight_result",
          OutcomeCodes.OVERSIGHT_RESULT,
          whenPresent(CaseTimes.OVERSIGHT_REVIEWED_AT),
          "Result of the oversight review");
  public static final Field REVIEWER_EXPOSURE_CONTROLS =
      OUTCOME.code(
          "reviewer_exposure_controls",
          CaseCodes.YES_NO,
          optional(),
          "Whether reviewers were shielded from the material");
  public static final Field CLOSURE =
      OUTCOME.code(
          "closure",
          OutcomeCodes.CLOSURE,
          whenPresent(CaseTimes.CLOSED_AT),
          "How the case was closed");

  static final List<Field> ALL = OUTCOME.all();

  private CaseOutcome() {}
}
