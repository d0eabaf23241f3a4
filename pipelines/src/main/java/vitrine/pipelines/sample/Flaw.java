package vitrine.pipelines.sample;

import java.util.List;
import vitrine.casefile.CaseFields;
import vitrine.casefile.CaseOutcome;
import vitrine.casefile.CaseTimes;
import vitrine.casefile.Field;
import vitrine.casefile.Rule;
import vitrine.pipelines.export.Format;

/** A kind of breach that can be planted in a case. */
enum Flaw {
  UNKNOWN_CODE(Rule.V02, CaseFields.HOSTING_ARCHITECTURE, writing("SOCIAL_NETWORK")),
  KEYWORD_OF_OTHER_CATEGORY(
      Rule.V02,
      CaseFields.KEYWORD,
      (row, column, incident) -> row.code(column, "KEYWORD_ANIMAL_HARM")),
  REPEATED_KEY(
      Rule.V03, CaseFields.CASE_REF, (row, column, incident) -> row.token(column, incident.ref())),
  ADDRESS(Rule.V04, CaseOutcome.LAW_REF, writing("http://sample.invalid/law/7")),
  MAIL_ADDRESS(Rule.V04, CaseFields.TRUSTED_ENTITY_ID, writing("desk@sample.invalid")),
  GREECE_AS_EL(
      Rule.V05,
      CaseFields.HOSTING_JURISDICTION,
      (row, column, incident) -> {
        row.code(column, "GR");
        row.code(CaseFields.HOSTING_CONFIDENCE, "INFERRED");
        row.write(column, "EL");
      }),
  NO_CONTENT_TYPE(Rule.V06, CaseFields.CONTENT_TYPE, (row, column, incident) -> row.clear(column)),
  NO_TIER(Rule.V06, CaseFields.SERVICE_TIER, (row, column, incident) -> row.clear(column)),
  LOCAL_TIME(Rule.V07, CaseTimes.REPORTED_AT, writing("31/03/2025 10:15")),
  REVERSED(
      Rule.V10,
      CaseTimes.ACKNOWLEDGED_AT,
      (row, column, incident) -> row.plans(column, incident.received() - 4 * Arrivals.DAY)),
  LATER_THAN_EXPORT(
      Rule.V11,
      CaseTimes.ACKNOWLEDGED_AT,
      (row, column, incident) -> row.plans(column, Arrivals.AS_OF + 3 * Arrivals.DAY)),
  WRONG_SUM(
      Rule.V20,
      CaseFields.ITEMS_IN_SCOPE,
      (row, column, incident) -> row.number(column, incident.items() + 1)),
  MORE_THAN_REQUIRED(
      Rule.V22, CaseFields.EVIDENCE_PRESENT_N, (row, column, incident) -> row.number(column, 99)),
  DECIMAL(Rule.V24, CaseFields.ITEMS_ACTIONED, writing("1.5"));

  static final List<Flaw> ALL = List.of(values());

  private final Rule rule;
  private final Field column;
  private final Planting planting;

  Flaw(Rule rule, Field column, Planting planting) {
    this.rule = rule;
    this.column = column;
    this.planting = planting;
  }

  /** What makes a row breach a rule. */
  private interface Planting {
    void plant(Row row, Field column, Incident incident);
  }

  private static Planting writing(String text) {
    return (row, column, incident) -> row.write(column, text);
  }

  /**
   * Plants the breach in a row that has none.
   *
   * @param incident the row's; for a repeated key, the earlier row's
   */
  void plant(Row row, Incident incident) {
    planting.plant(row, column, incident);
  }

  Rule rule() {
    return rule;
  }

  Field column() {
    return column;
  }

  boolean refusesRow() {
    return this != GREECE_AS_EL;
  }

  /** Whether a case can have it in a format; Parquet's times and numbers are always well-formed. */
  boolean fits(Incident incident, Format format) {
    return switch (this) {
      case LOCAL_TIME, DECIMAL -> format != Format.PARQUET;
      case MORE_THAN_REQUIRED -> incident.isOrder();
      default -> true;
    };
  }
}
