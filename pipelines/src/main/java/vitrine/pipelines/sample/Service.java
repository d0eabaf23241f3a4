package vitrine.pipelines.sample;

import vitrine.casefile.CaseCodes;
import vitrine.casefile.Jurisdictions;

/**
 * An invented service.
 *
 * @param rank its place by size, from 0
 * @param tier a code's integer, as are architecture, executing and hosting
 * @param hours the median time to a measure on a user's notice
 * @param quality the share of duties that it meets well, in [0, 1]
 * @param matched the share of cases about abuse or terror that it finds by hash
 */
record Service(
    int rank,
    String id,
    int architecture,
    int tier,
    int executing,
    int hosting,
    Profile profile,
    double hours,
    double quality,
    double matched) {
  /** A service from a line of words, in the order of the components behind rank. */
  static Service of(int rank, String line) {
    String[] words = line.strip().split(" +");
    return new Service(
        rank,
        words[0],
        Mix.code(CaseCodes.HOSTING_ARCHITECTURE, words[1]),
        Mix.code(CaseCodes.SERVICE_TIER, words[2]),
        Mix.code(Jurisdictions.JURISDICTION, words[3]),
        Mix.code(Jurisdictions.JURISDICTION, words[4]),
        Profile.valueOf(words[5]),
        Double.parseDouble(words[6]),
        Double.parseDouble(words[7]),
        Double.parseDouble(words[8]));
  }

  boolean isIn(String jurisdiction) {
    return executing == Jurisdictions.JURISDICTION.indexOf(jurisdiction);
  }

  boolean isEncrypted() {
    return architecture == CaseCodes.HOSTING_ARCHITECTURE.indexOf("MESSAGING_E2EE");
  }

  /** The currency that penalties are imposed in where the service is. */
  String currency() {
    return isIn("US") ? "USD" : isIn("SE") ? "SEK" : isIn("PL") ? "PLN" : "EUR";
  }

  boolean isGood() {
    return quality >= 0.75;
  }
}
