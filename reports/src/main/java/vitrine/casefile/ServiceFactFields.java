package vitrine.casefile;

import static vitrine.casefile.Requirement.always;
import static vitrine.casefile.Requirement.optional;

import java.util.List;

/** The fields of the service facts resource. */
public final class ServiceFactFields {
  private static final Declared FACTS = new Declared(Resource.SERVICE_FACTS);

  public static final Field SERVICE_ID =
      FACTS.identifier("service_id", always(), "Service in the registry of services");
  public static final Field PERIOD =
      FACTS.identifier("period", always(), "Year or half-year, as 2025 or 2025-H1");
  public static final Field INDICATOR =
      FACTS.code("indicator", RedressCodes.INDICATOR, always(), "What is stated");
  public static final Field SCOPE =
      FACTS.identifier("scope", always(), "TOTAL, a state or a language");
  public static final Field VALUE =
      FACTS.decimal("value", always(), "Value; NA where the denominator is zero");
  public static final Field NUMERATOR = FACTS.count("numerator", optional(), "Numerator");
  public static final Field DENOMINATOR = FACTS.count("denominator", optional(), "Denominator");

  static final List<Field> ALL = FACTS.all();

  private ServiceFactFields() {}
}
