package vitrine.casefile;

import static vitrine.casefile.Requirement.always;
import static vitrine.casefile.Requirement.optional;
import static vitrine.casefile.Requirement.when;

import java.util.List;
import java.util.Set;

/** The fields of the enforcement resource. */
public final class EnforcementFields {
  private static final Declared ENFORCEMENT = new Declared(Resource.ENFORCEMENT);

  public static final Field CASE_REF =
      ENFORCEMENT.token("case_ref", optional(), "Case; empty for a step about the whole service");
  public static final Field SERVICE_ID =
      ENFORCEMENT.identifier("service_id", always(), "Service in the registry of services");
  public static final Field STEP =
      ENFORCEMENT.code("step", RedressCodes.STEP, always(), "Step that was taken");
  public static final Field AT = ENFORCEMENT.moment("at", always(), "When it was taken");
  public static final Field PENALTY_KIND =
      ENFORCEMENT.code(
          "penalty_kind",
          RedressCodes.PENALTY_KIND,
          when("for penalties", STEP, Set.of("PENALTY_PROPOSED", "PENALTY_IMPOSED")),
          "Kind of penalty");
  public static final Field AMOUNT_MINOR =
      ENFORCEMENT.amount("amount_minor", "Amount, in minor units");
  public static final Field CURRENCY =
      ENFORCEMENT.identifier("currency", optional(), "ISO 4217 code of the currency");
  public static final Field PROCEEDS_IDENTIFIED_MINOR =
      ENFORCEMENT.amount("proceeds_identified_minor", "Proceeds identified, in minor units");
  public static final Field PROCEEDS_FROZEN_MINOR =
      ENFORCEMENT.amount("proceeds_frozen_minor", "Proceeds frozen, in minor units");
  public static final Field PROCEEDS_CONFISCATED_MINOR =
      ENFORCEMENT.amount("proceeds_confiscated_minor", "Proceeds confiscated, in minor units");
  public static final Field RESTITUTION_MINOR =
      ENFORCEMENT.amount("restitution_minor", "Restitution to victims, in minor units");

  static final List<Field> ALL = ENFORCEMENT.all();

  private EnforcementFields() {}
}
