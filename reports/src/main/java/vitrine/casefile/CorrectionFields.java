package vitrine.casefile;

import static vitrine.casefile.Requirement.always;
import static vitrine.casefile.Requirement.optional;

import java.util.List;

/** The fields of the corrections resource. */
public final class CorrectionFields {
  private static final Declared CORRECTIONS = new Declared(Resource.CORRECTIONS);

  public static final Field CASE_REF =
      CORRECTIONS.token("case_ref", always(), "Case that is corrected");
  public static final Field REMEDY =
      CORRECTIONS.codes("remedy", RedressCodes.CORRECTION_REMEDY, always(), "Remedies");
  public static final Field COMPENSATION_MINOR =
      CORRECTIONS.amount("compensation_minor", "Compensation paid, in minor units");
  public static final Field CURRENCY =
      CORRECTIONS.identifier("currency", optional(), "ISO 4217 code of the currency");
  public static final Field FOUND_BY =
      CORRECTIONS.code("found_by", RedressCodes.FOUND_BY, optional(), "Who found the error");
  public static final Field FOUND_AT = CORRECTIONS.moment("found_at", always(), "Error found");
  public static final Field REINSTATED_AT =
      CORRECTIONS.moment("reinstated_at", optional(), "Content reinstated");

  static final List<Field> ALL = CORRECTIONS.all();

  private CorrectionFields() {}
}
