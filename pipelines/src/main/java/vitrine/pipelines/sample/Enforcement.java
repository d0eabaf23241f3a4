package vitrine.pipelines.sample;

import java.util.List;
import vitrine.casefile.EnforcementFields;
import vitrine.casefile.RedressCodes;

/**
 * The steps taken in the cases of one block in which a service did not comply, and against
 * services.
 */
final class Enforcement {
  /**
   * A rung of the ladder.
   *
   * @param hours the median time after the rung before
   * @param reached the share of those on the rung before that come to this one
   */
  private record Rung(String step, double hours, double reached) {}

  private static final List<Rung> LADDER =
      List.of(
          new Rung("REMINDER", 20, 0.8),
          new Rung("FORMAL_NOTICE", 170, 0.5),
          new Rung("INVESTIGATION", 600, 0.35),
          new Rung("PENALTY_PROPOSED", 1400, 0.35),
          new Rung("PENALTY_IMPOSED", 1000, 0.7),
          new Rung("PENALTY_PAID", 900, 0.6));
  private static final Mix KIND =
      Mix.of(RedressCodes.PENALTY_KIND, "FINE 62 | PERIODIC_PENALTY 30 | ORDER 8");
  private static final long CENTS = 100_000;
  private static final int YEARS = 2;
  private static final double ANNULLED = 0.12;
  private static final double PROCEEDS = 0.5;

  private final Draw draw;
  private final Draw money;
  private final Table steps;

  /**
   * The steps of one block.
   *
   * @param money for what steps cost and bring in, so that the cases do not follow it
   */
  Enforcement(Draw draw, Draw money, Table steps) {
    this.draw = draw;
    this.money = money;
    this.steps = steps;
  }

  /** Climbs the ladder until nobody insists, the service acts, or the export is made. */
  void addTo(Course course, Deadline deadline) {
    long at = deadline.at();
    long amount = Math.round(draw.around(20, 1)) * CENTS;
    int kind = KIND.pick(draw);
    for (Rung rung : LADDER) {
      at += draw.seconds(rung.hours(), 0.6);
      if (!draw.chance(rung.reached()) || !Course.hasHappened(at) || at > course.closed()) {
        return;
      }
      boolean annulled = rung.step().equals("PENALTY_PAID") && money.chance(ANNULLED);
      String step = annulled ? "PENALTY_ANNULLED" : deadline.escalated(rung.step());
      Row row = steps.add();
      write(row, course.incident(), step, at);
      if (step.startsWith("PENALTY")) {
        writePenalty(row, course.incident().service(), kind, amount);
      } else if (step.equals("INVESTIGATION")) {
        writeProceeds(row, course.incident().service());
      }
    }
  }

  /** Writes the steps taken against services as a whole: those that meet their duties badly. */
  void addAgainstServices() {
    for (Service service : Services.ALL) {
      for (int year = 0; !service.isGood() && year < YEARS; year++) {
        long at = Arrivals.START + Arrivals.DAY * (year * 365L + money.between(20, 150));
        step(service, "INVESTIGATION", at);
        step(service, "FORMAL_NOTICE", at + Arrivals.DAY * money.between(30, 90));
        if (money.chance(1 - service.quality())) {
          Row row = step(service, "PENALTY_IMPOSED", at + Arrivals.DAY * money.between(100, 200));
          writePenalty(row, service, KIND.pick(money), Math.round(money.around(900, 1)) * CENTS);
        }
      }
    }
  }

  private Row step(Service service, String step, long at) {
    Row row = steps.add();
    row.identifier(EnforcementFields.SERVICE_ID, service.id());
    row.code(EnforcementFields.STEP, step);
    row.happens(EnforcementFields.AT, at);
    return row;
  }

  private void writeProceeds(Row row, Service service) {
    if (!money.chance(PROCEEDS)) {
      return;
    }
    long identified = Math.round(money.around(40, 1)) * CENTS;
    long frozen = money.partOf(identified);
    long confiscated = money.partOf(frozen);
    row.number(EnforcementFields.PROCEEDS_IDENTIFIED_MINOR, identified);
    row.number(EnforcementFields.PROCEEDS_FROZEN_MINOR, frozen);
    row.number(EnforcementFields.PROCEEDS_CONFISCATED_MINOR, confiscated);
    row.number(EnforcementFields.RESTITUTION_MINOR, money.partOf(confiscated));
    row.identifier(EnforcementFields.CURRENCY, service.currency());
  }

  private static void write(Row row, Incident incident, String step, long at) {
    row.token(EnforcementFields.CASE_REF, incident.ref());
    row.identifier(EnforcementFields.SERVICE_ID, incident.service().id());
    row.code(EnforcementFields.STEP, step);
    row.happens(EnforcementFields.AT, at);
  }

  private static void writePenalty(Row row, Service service, int kind, long amount) {
    row.code(EnforcementFields.PENALTY_KIND, kind);
    row.number(EnforcementFields.AMOUNT_MINOR, amount);
    row.identifier(EnforcementFields.CURRENCY, service.currency());
  }
}
