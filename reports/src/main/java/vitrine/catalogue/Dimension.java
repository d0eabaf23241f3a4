package vitrine.catalogue;

import vitrine.casefile.AppealFields;
import vitrine.casefile.CaseFields;
import vitrine.casefile.CaseOutcome;
import vitrine.casefile.CaseSafeguards;
import vitrine.casefile.CaseSequel;
import vitrine.casefile.Code;
import vitrine.casefile.EnforcementFields;
import vitrine.casefile.Field;
import vitrine.casefile.FieldType;
import vitrine.casefile.Jurisdictions;
import vitrine.casefile.ServiceFactFields;
import vitrine.casefile.SubmissionFields;

/** A property to split a metric by. */
public sealed interface Dimension {
  Dimension SERVICE = by("SERVICE", "Service", CaseFields.SERVICE_ID);
  Dimension TIER = by("TIER", "Tier of service", CaseFields.SERVICE_TIER);
  Dimension ARCHITECTURE = by("ARCHITECTURE", "Kind of hosting", CaseFields.HOSTING_ARCHITECTURE);
  Dimension CATEGORY = by("CATEGORY", "Category", CaseFields.CATEGORY);
  Dimension CHANNEL = by("CHANNEL", "Channel", CaseFields.CHANNEL);
  Dimension SOURCE = by("SOURCE", "Source", CaseFields.SOURCE_TYPE);
  Dimension DETECTION = by("DETECTION", "Automated detection", CaseFields.AUTOMATED_DETECTION);
  Dimension LANGUAGE = by("LANGUAGE", "Language", CaseFields.CONTENT_LANGUAGE);
  Dimension GROUND = by("GROUND", "Ground", CaseOutcome.DECISION_GROUND);
  Dimension ISSUING = by("ISSUING", "Issuing jurisdiction", CaseFields.ISSUING_JURISDICTION);
  Dimension EXECUTING =
      by("EXECUTING", "Executing jurisdiction", CaseFields.EXECUTING_JURISDICTION);
  Dimension AUTOMATION = by("AUTOMATION", "Automation", CaseFields.AUTOMATED_DECISION);
  Dimension DEADLINE_RULE = by("DEADLINE_RULE", "Clock", CaseOutcome.DEADLINE_RULE);
  Dimension APPEAL_LEVEL = by("APPEAL_LEVEL", "Level", AppealFields.LEVEL);
  Dimension APPEAL_BASIS = by("APPEAL_BASIS", "Basis", AppealFields.BASIS);
  Dimension APPELLANT = by("APPELLANT", "Appellant", AppealFields.APPELLANT);
  Dimension STEP = by("STEP", "Step", EnforcementFields.STEP);
  Dimension PENALTY_KIND = by("PENALTY_KIND", "Kind of penalty", EnforcementFields.PENALTY_KIND);

  Dimension CURRENCY = by("CURRENCY", "Currency", EnforcementFields.CURRENCY);

  /** The service that a step is taken against. */
  Dimension STEP_SERVICE = by("SERVICE", "Service", EnforcementFields.SERVICE_ID);

  /** The service that states a fact. */
  Dimension FACT_SERVICE = by("SERVICE", "Service", ServiceFactFields.SERVICE_ID);

  Dimension INDICATOR = by("INDICATOR", "Fact", ServiceFactFields.INDICATOR);
  Dimension FACT_STATE = by("SCOPE", "State", ServiceFactFields.SCOPE);
  Dimension FACT_LANGUAGE = by("SCOPE", "Language", ServiceFactFields.SCOPE);
  Dimension SUBMITTER = by("SUBMITTER", "Submitter", SubmissionFields.SUBMITTER_ID);
  Dimension ROW_SUBMITTER = by("SUBMITTER", "Submitter", CaseSequel.SUBMITTER_ID);
  Dimension SUBMITTER_ROLE =
      by("SUBMITTER_ROLE", "Role of the submitter", SubmissionFields.SUBMITTER_ROLE);
  Dimension HOSTING = by("HOSTING", "Hosting jurisdiction", CaseFields.HOSTING_JURISDICTION);
  Dimension INSTRUMENT =
      by("INSTRUMENT", "Instrument of cooperation", CaseFields.COOPERATION_INSTRUMENT);
  Dimension JURISDICTION = by("JURISDICTION", "Jurisdiction", CaseFields.EXECUTING_JURISDICTION);
  Dimension FORMAT = by("FORMAT", "Form of arrival", CaseFields.FORMAT);
  Dimension AUTH_METHOD = by("AUTH_METHOD", "Proof of origin", CaseFields.ORDER_AUTH_METHOD);
  Dimension NOVELTY = by("NOVELTY", "Novelty", CaseFields.NOVELTY);
  Dimension SEVERITY_SCHEME =
      by("SEVERITY_SCHEME", "Scale of severity", CaseFields.SEVERITY_SCHEME);
  Dimension VICTIM_SEX = by("VICTIM_SEX", "Sex of the victims", CaseSafeguards.VICTIM_SEX_BAND);
  Dimension HANDOFFS = new OfCount("HANDOFFS", "Transfers between bodies", CaseFields.HANDOFFS, 3);
  Dimension BORDER =
      new OfCondition(
          "BORDER",
          "Border",
          Condition.all(
              Condition.has(CaseFields.ISSUING_JURISDICTION),
              Condition.has(CaseFields.EXECUTING_JURISDICTION)),
          Condition.differ(CaseFields.ISSUING_JURISDICTION, CaseFields.EXECUTING_JURISDICTION),
          "Across a border",
          "Within one jurisdiction");
  Dimension EVIDENCE =
      new OfCondition(
          "EVIDENCE",
          "Evidence",
          Condition.all(
              Condition.has(CaseFields.EVIDENCE_REQUIRED_N),
              Condition.has(CaseFields.EVIDENCE_PRESENT_N)),
          Condition.noLess(CaseFields.EVIDENCE_PRESENT_N, CaseFields.EVIDENCE_REQUIRED_N),
          "Complete",
          "Incomplete");
  Dimension MONTH = new OfPeriod("MONTH", "Month", 1);
  Dimension QUARTER = new OfPeriod("QUARTER", "Quarter", 3);

  /** A field's value. */
  record OfField(String code, String label, Field field) implements Dimension {
    @Override
    public <R> R answer(Cases<R> cases) {
      return cases.ofField(this);
    }

    @Override
    public String labelOf(String value) {
      if (field.type() == FieldType.IDENTIFIER) {
        return value;
      }
      return field.codeList().find(value).map(Code::label).orElse(nullLabel(value));
    }

    private static String nullLabel(String value) {
      return value.endsWith("NA") ? "Not applicable" : "Not stated";
    }
  }

  /** A field's number, numbers from {@code most} on being one value. */
  record OfCount(String code, String label, Field field, int most) implements Dimension {
    @Override
    public <R> R answer(Cases<R> cases) {
      return cases.ofCount(this);
    }

    /** The value of a number, as it stands in files. */
    public String valueOf(long number) {
      return number < most ? Long.toString(number) : most + "+";
    }

    @Override
    public String labelOf(String value) {
      return value.isEmpty() ? "Not stated" : value.replace("+", " or more");
    }
  }

  /**
   * Whether a condition holds.
   *
   * @param asked what must hold for there to be an answer
   */
  record OfCondition(
      String code, String label, Condition asked, Condition met, String yes, String no)
      implements Dimension {
    @Override
    public <R> R answer(Cases<R> cases) {
      return cases.ofCondition(this);
    }

    @Override
    public String labelOf(String value) {
      return value.isEmpty() ? "Not stated" : value.equals("YES") ? yes : no;
    }
  }

  /** The calendar part of the period in which a unit's milestone lies. */
  record OfPeriod(String code, String label, int months) implements Dimension {
    @Override
    public <R> R answer(Cases<R> cases) {
      return cases.ofPeriod(this);
    }

    @Override
    public String labelOf(String value) {
      return value;
    }
  }

  /** An answer for each kind of dimension. */
  interface Cases<R> {
    R ofField(OfField dimension);

    R ofCount(OfCount dimension);

    R ofCondition(OfCondition dimension);

    R ofPeriod(OfPeriod dimension);
  }

  <R> R answer(Cases<R> cases);

  String code();

  String label();

  /** What a reader sees for a value. */
  String labelOf(String value);

  /** Whether its values are jurisdictions. */
  default boolean isJurisdiction() {
    return this instanceof OfField it
        && it.field().type() == FieldType.CODE
        && it.field().codeList() == Jurisdictions.JURISDICTION;
  }

  /** Whether its values are bodies that answer for the figures beside them. */
  default boolean isBody() {
    return isJurisdiction()
        || this instanceof OfField it && it.field().type() == FieldType.IDENTIFIER;
  }

  private static Dimension by(String code, String label, Field field) {
    return new OfField(code, label, field);
  }
}
