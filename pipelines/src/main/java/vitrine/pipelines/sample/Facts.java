package vitrine.pipelines.sample;

import java.util.List;
import vitrine.casefile.CaseCodes;
import vitrine.casefile.RedressCodes;
import vitrine.casefile.ServiceFactFields;

/** What each service states about itself for each year. */
final class Facts {
  private static final List<String> YEARS = List.of("2024", "2025");
  private static final List<String> LANGUAGES = List.of("EN", "DE", "FR", "ES", "IT", "PL");
  private static final List<String> STATES =
      List.of("DE", "FR", "ES", "IT", "PL", "NL", "SE", "IE");
  private static final String TOTAL = "TOTAL";
  private static final int LARGE = CaseCodes.SERVICE_TIER.indexOf("VLOP");
  private static final double RATIO_DIGITS = 10_000;

  private final Draw draw;
  private final Table facts;

  Facts(Draw draw, Table facts) {
    this.draw = draw;
    this.facts = facts;
  }

  void addAll() {
    for (Service service : Services.ALL) {
      long users = service.tier() >= LARGE ? million(47, 90) : million(1, 30);
      long moderators = 4 + users / 1_000_000 * draw.between(2, 5);
      for (String year : YEARS) {
        users += users / 100 * draw.between(2, 9);
        addPeople(service, year, users, moderators);
        addMeasures(service, year);
        addRatios(service, year);
      }
    }
  }

  private long million(int least, int most) {
    return 1_000_000L * draw.between(least, most) - draw.below(900_000);
  }

  private void addPeople(Service service, String year, long users, long moderators) {
    add(service, year, "AMAR", TOTAL, users);
    for (String state : STATES) {
      add(service, year, "AMAR", state, users / draw.between(6, 30));
    }
    add(service, year, "MODERATORS_INTERNAL", TOTAL, moderators);
    add(service, year, "MODERATORS_EXTERNAL", TOTAL, moderators * draw.between(0, 4));
    for (String language : LANGUAGES) {
      add(service, year, "MODERATORS_LANG", language, draw.below((int) moderators));
    }
  }

  private void addMeasures(Service service, String year) {
    int size = 1 + 4000 / (1 + service.rank());
    add(service, year, "MEASURES_AUTOMATED", TOTAL, draw.between(size, 3 * size));
    add(service, year, "SUSPENSIONS_ILLEGAL", TOTAL, draw.below(size));
    add(service, year, "SUSPENSIONS_UNFOUNDED_NOTICES", TOTAL, draw.below(1 + size / 9));
    add(service, year, "SUSPENSIONS_UNFOUNDED_COMPLAINTS", TOTAL, draw.below(1 + size / 20));
  }

  private void addRatios(Service service, String year) {
    addRatio(service, year, "ACCURACY", 0.86);
    addRatio(service, year, "PRECISION", 0.84);
    addRatio(service, year, "RECALL", 0.7);
  }

  private void addRatio(Service service, String year, String indicator, double least) {
    int sample = draw.between(400, 2500);
    double rate = least + (1 - least) * (0.6 * service.quality() + 0.3 * draw.unit());
    int right = (int) (sample * rate);
    Row row =
        add(
            service,
            year,
            indicator,
            TOTAL,
            Math.round(RATIO_DIGITS * right / sample) / RATIO_DIGITS);
    row.number(ServiceFactFields.NUMERATOR, right);
    row.number(ServiceFactFields.DENOMINATOR, sample);
  }

  private Row add(Service service, String year, String indicator, String scope, double value) {
    Row row = facts.add();
    row.identifier(ServiceFactFields.SERVICE_ID, service.id());
    row.identifier(ServiceFactFields.PERIOD, year);
    row.code(ServiceFactFields.INDICATOR, RedressCodes.INDICATOR.indexOf(indicator));
    row.identifier(ServiceFactFields.SCOPE, scope);
    row.number(ServiceFactFields.VALUE, Double.doubleToLongBits(value));
    return row;
  }
}
