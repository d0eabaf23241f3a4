package vitrine.casefile;

import static vitrine.casefile.Requirement.always;
import static vitrine.casefile.Requirement.optional;
import static vitrine.casefile.Requirement.when;
import static vitrine.casefile.Requirement.whenPresent;

import java.util.List;
import java.util.Set;

/** The fields of the cases resource that identify a case, place it and count its items. */
public final class CaseFields {
  private static final Declared CASES = new Declared(Resource.CASES);

  public static final Field CASE_REF =
      CASES.token("case_ref", always(), "HMAC-SHA-256 of the submitter's own case number");
  public static final Field INCIDENT_TOKEN =
      CASES.token("incident_token", optional(), "Token shared by both sides of one order");
  public static final Field DUPLICATE_OF =
      CASES.token("duplicate_of", optional(), "Case that this one repeats");
  public static final Field DUPLICATE_KIND =
      CASES.code(
          "duplicate_kind", CaseCodes.DUPLICATE_KIND, whenPresent(DUPLICATE_OF), "Kind of repeat");
  public static final Field CLUSTER_TOKEN =
      CASES.token("cluster_token", optional(), "Token of a cluster of the same material");
  public static final Field RECURRENCE_NO =
      CASES.count("recurrence_no", optional(), "Which re-appearance at the service this is");
  public static final Field SUBJECT_TOKEN =
      CASES.token("subject_token", optional(), "Token of the most specific protected subject");
  public static final Field EXERCISE =
      CASES.code("exercise", CaseCodes.YES_NO, always(), "Exercise or drill, counted apart");
  public static final Field SERVICE_ID =
      CASES.identifier("service_id", always(), "Service in the registry of services");
  public static final Field SERVICE_TIER =
      CASES.code("service_tier", CaseCodes.SERVICE_TIER, always(), "Tier of the service");
  public static final Field HOSTING_ARCHITECTURE =
      CASES.code(
          "hosting_architecture", CaseCodes.HOSTING_ARCHITECTURE, always(), "Kind of hosting");
  public static final Field CATEGORY =
      CASES.code("category", DsaCodes.CATEGORY, always(), "Category of the harmonised template");
  public static final Field KEYWORD =
      CASES.code("keyword", DsaCodes.KEYWORD, optional(), "Sub-category under the category");
  public static final Field CATEGORY_AT_INTAKE =
      CASES.code("category_at_intake", DsaCodes.CATEGORY, optional(), "Category when received");
  public static final Field SEVERITY_SCHEME =
      CASES.code("severity_scheme", CaseCodes.SEVERITY_SCHEME, optional(), "Scale of severity");
  public static final Field SEVERITY_CODE =
      CASES.code(
          "severity_code", CaseCodes.SEVERITY, whenPresent(SEVERITY_SCHEME), "Place on the scale");
  public static final Field INCIDENT_TYPE =
      CASES.code("incident_type", CaseCodes.INCIDENT_TYPE, optional(), "NCMEC incident type");
  public static final Field CONTENT_FLAGS =
      CASES.codes("content_flags", CaseCodes.CONTENT_FLAG, optional(), "Labels of the material");
  public static final Field NOVELTY =
      CASES.code("novelty", CaseCodes.NOVELTY, optional(), "Known, similar or new material");
  public static final Field CONTENT_TYPE =
      CASES.codes("content_type", DsaCodes.CONTENT_TYPE, always(), "Kinds of content");
  public static final Field CONTENT_LANGUAGE =
      CASES.code("content_language", Languages.LANGUAGE, optional(), "Language, ISO 639-1");
  public static final Field SOURCE_TYPE =
      CASES.code("source_type", DsaCodes.SOURCE_TYPE, always(), "Source as the DSA names it");
  public static final Field CHANNEL =
      CASES.code("channel", CaseCodes.CHANNEL, always(), "How the case reached the service");
  private static final Requirement FOR_ORDERS =
      when("for orders", CHANNEL, CaseCodes.CHANNEL.inGroup("ORDER"));
  public static final Field TRUSTED_ENTITY_ID =
      CASES.identifier(
          "trusted_entity_id",
          when("for trusted flaggers", CHANNEL, Set.of("X_TRUSTED_FLAGGER")),
          "Sender in the registry of trusted entities");
  public static final Field AUTOMATED_DETECTION =
      CASES.code(
          "automated_detection", DsaCodes.AUTOMATED_DETECTION, always(), "Detected by automation");
  public static final Field AUTOMATED_DECISION =
      CASES.code(
          "automated_decision", DsaCodes.AUTOMATED_DECISION, always(), "Decided by automation");
  public static final Field URGENCY =
      CASES.code("urgency", CaseCodes.URGENCY, optional(), "Urgency given at intake");
  public static final Field RISK_LEVEL =
      CASES.code("risk_level", CaseCodes.RISK_LEVEL, optional(), "Risk level given at intake");
  public static final Field ISSUING_JURISDICTION =
      CASES.code(
          "issuing_jurisdiction", Jurisdictions.JURISDICTION, FOR_ORDERS, "Where an order is from");
  public static final Field EXECUTING_JURISDICTION =
      CASES.code(
          "executing_jurisdiction",
          Jurisdictions.JURISDICTION,
          always(),
          "Where the addressee must act");
  public static final Field HOSTING_JURISDICTION =
      CASES.code(
          "hosting_jurisdiction", Jurisdictions.JURISDICTION, optional(), "Where it is hosted");
  public static final Field HOSTING_CONFIDENCE =
      CASES.code(
          "hosting_confidence",
          CaseCodes.HOSTING_CONFIDENCE,
          whenPresent(HOSTING_JURISDICTION),
          "How sure the hosting place is");
  public static final Field VICTIM_JURISDICTION_KNOWN =
      CASES.code(
          "victim_jurisdiction_known",
          CaseCodes.YES_NO,
          optional(),
          "Whether the victim's state is known; never which");
  public static final Field COOPERATION_INSTRUMENT =
      CASES.code(
          "cooperation_instrument",
          CaseCodes.COOPERATION_INSTRUMENT,
          optional(),
          "Instrument of cooperation");
  public static final Field HANDOFFS =
      CASES.count("handoffs", optional(), "Transfers between bodies before the addressee");
  public static final Field CONFLICTING_CASES_N =
      CASES.count("conflicting_cases_n", optional(), "Cases with an incompatible instruction");
  public static final Field ORDER_AUTH_METHOD =
      CASES.code(
          "order_auth_method", OrderCodes.AUTH_METHOD, FOR_ORDERS, "How the order proves itself");
  public static final Field ORDER_AUTH_RESULT =
      CASES.code(
          "order_auth_result", OrderCodes.AUTH_RESULT, FOR_ORDERS, "Result of authentication");
  public static final Field EVIDENCE_REQUIRED_N =
      CASES.count("evidence_required_n", FOR_ORDERS, "Elements of evidence required");
  public static final Field EVIDENCE_PRESENT_N =
      CASES.count("evidence_present_n", FOR_ORDERS, "Elements of evidence present");
  public static final Field EVIDENCE_MISSING =
      CASES.codes(
          "evidence_missing", OrderCodes.EVIDENCE_ELEMENT, optional(), "Elements that are missing");
  public static final Field CUSTODY_STATUS =
      CASES.code("custody_status", OrderCodes.CUSTODY_STATUS, optional(), "Chain of custody");
  public static final Field CUSTODY_BREAKS =
      CASES.count("custody_breaks", optional(), "Breaks in the chain of custody");
  public static final Field PRESERVATION =
      CASES.code("preservation", OrderCodes.PRESERVATION, optional(), "State of preservation");
  public static final Field FORMAT =
      CASES.code("format", OrderCodes.FORMAT, optional(), "Form in which the case arrived");
  public static final Field ITEMS_IN_SCOPE =
      CASES.count("items_in_scope", always(), "Addresses and accounts in the case");
  public static final Field ITEMS_ACTIONED =
      CASES.count("items_actioned", always(), "Items that were acted on");
  public static final Field ITEMS_REFUSED =
      CASES.count("items_refused", always(), "Items that the addressee refused");
  public static final Field ITEMS_NOT_FOUND =
      CASES.count("items_not_found", always(), "Items that were not found");
  public static final Field ITEMS_PENDING =
      CASES.count("items_pending", always(), "Items that are open");
  public static final Field ACCOUNTS_AFFECTED =
      CASES.count("accounts_affected", optional(), "Accounts affected by measures");

  static final List<Field> ALL = CASES.all();

  private CaseFields() {}
}
