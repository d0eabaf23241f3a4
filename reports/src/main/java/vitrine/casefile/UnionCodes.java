package vitrine.casefile;

import java.util.List;
import java.util.Map;

/**
 * The Member States and the official languages of the Union, in the order of their English names:
 * the templates of Impl. Reg. (EU) 2024/2835 begin with AT and bg and end with SE and sv.
 */
public final class UnionCodes {
  /** ISO 3166-1 codes, as case exports write them. */
  public static final List<String> MEMBER_STATES =
      List.of(
          "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT",
          "LV", "LT", "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE");

  /** ISO 639-1 codes, as case exports write them. */
  public static final List<String> LANGUAGES =
      List.of(
          "BG", "HR", "CS", "DA", "NL", "EN", "ET", "FI", "FR", "DE", "EL", "HU", "GA", "IT", "LV",
          "LT", "MT", "PL", "PT", "RO", "SK", "SL", "ES", "SV");

  private static final Map<String, String> EUROSTAT = Map.of("GR", "EL");

  private UnionCodes() {}

  /** A Member State as Eurostat's glossary writes it. */
  public static String eurostat(String state) {
    return EUROSTAT.getOrDefault(state, state);
  }
}
