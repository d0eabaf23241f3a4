package vitrine.pipelines.sample;

import java.util.List;
import vitrine.casefile.EnforcementFields;
import vitrine.casefile.RedressCodes;

/** The steps taken in the cases of one block in which a service did not comply. */
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

  private final Draw draw;
  private final Table steps;

  Enforcement(Draw draw, Table steps) {
    this.draw = draw;
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
      Row row = steps.add();
      write(row, course.incident(), deadline.escalated(rung.step()), at);
      if (rung.step().startsWith("PENALTY")) {
        writePenalty(row, kind, amount);
      }
    }
  }

  private static void write(Row row, Incident incident, String step, long at) {
    row.token(EnforcementFields.CASE_REF, incident.ref());
    row.identifier(EnforcementFields.SERVICE_ID, incident.service().id());
    row.code(EnforcementFields.STEP, step);
    row.happens(EnforcementFields.AT, at);
  }

  private static void writePenalty(Row row, int kind, long amount) {
    row.code(EnforcementFields.PENALTY_KIND, kind);
    row.number(EnforcementFields.AMOUNT_MINOR, amount);
    row.identifier(EnforcementFields.CURRENCY, "EUR");
  }
}
