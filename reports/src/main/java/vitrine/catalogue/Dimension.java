package vitrine.catalogue;

import vitrine.casefile.AppealFields;
import vitrine.casefile.CaseFields;
import vitrine.casefile.CaseOutcome;
import vitrine.casefile.Code;
import vitrine.casefile.Field;
import vitrine.casefile.FieldType;

/** A property to split a metric by. */
public sealed interface Dimension {
  Dimension SERVICE = by("SERVICE", "Service", CaseFields.SERVICE_ID);
  Dimension TIER = by("TIER", "Tier of service", CaseFields.SERVICE_TIER);
  Dimension ARCHITECTURE = by("ARCHITECTURE", "Kind of hosting", CaseFields.HOSTING_ARCHITECTURE);
  Dimension CATEGORY = by("CATEGORY", "Category", CaseFields.CATEGORY);
  Dimension CHANNEL = by("CHANNEL", "Channel", CaseFields.CHANNEL);
  Dimension SOURCE = by("SOURCE", "Source", CaseFields.SOURCE_TYPE);
  Dimension ISSUING = by("ISSUING", "Issuing jurisdiction", CaseFields.ISSUING_JURISDICTION);
  Dimension EXECUTING =
      by("EXECUTING", "Executing jurisdiction", CaseFields.EXECUTING_JURISDICTION);
  Dimension AUTOMATION = by("AUTOMATION", "Automation", CaseFields.AUTOMATED_DECISION);
  Dimension DEADLINE_RULE = by("DEADLINE_RULE", "Clock", CaseOutcome.DEADLINE_RULE);
  Dimension APPEAL_LEVEL = by("APPEAL_LEVEL", "Level", AppealFields.LEVEL);
  Dimension APPEAL_BASIS = by("APPEAL_BASIS", "Basis", AppealFields.BASIS);
  Dimension APPELLANT = by("APPELLANT", "Appellant", AppealFields.APPELLANT);
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

    R ofPeriod(OfPeriod dimension);
  }

  <R> R answer(Cases<R> cases);

  String code();

  String label();

  /** What a reader sees for a value. */
  String labelOf(String value);

  private static Dimension by(String code, String label, Field field) {
    return new OfField(code, label, field);
  }
}
