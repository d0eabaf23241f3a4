package vitrine.attack;

import java.util.Locale;
import vitrine.disclosure.Exposure;

/** Tells from all tables at once whether a unit is there, knowing all others. */
final class Membership implements Trial {
  private static final String TRIED =
      "Somebody who knows all other cases tells from all tables together whether one is there.";

  @Override
  public Attack of(Candidate candidate) {
    Exposure exposure = candidate.exposure();
    double spread = candidate.parameters().spread();
    long tables = Math.round(exposure.told() * spread * spread);
    String finding =
        String.format(
            Locale.ROOT,
            "a usual case is in %d tables; the best test gains at most %.2f over guessing, %.2f is"
                + " allowed",
            tables,
            exposure.advantage(),
            Exposure.MOST_ADVANTAGE);
    boolean withstood = exposure.isAllowed();
    return new Attack("membership", TRIED, tables, withstood ? 0 : 1, withstood, finding);
  }
}
