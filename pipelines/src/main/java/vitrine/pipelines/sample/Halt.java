package vitrine.pipelines.sample;

import java.util.Optional;
import vitrine.catalogue.Pause;

/**
 * A time in which a case stands still; at most one in each case.
 *
 * @param from seconds since 1970, as is until
 */
record Halt(Optional<Pause> pause, long from, long until) {
  static final Halt NONE = new Halt(Optional.empty(), Row.NEVER, Row.NEVER);

  private static final double STAYED = 0.004;
  private static final double HELD = 0.006;
  private static final double IMPOSSIBLE = 0.008;

  /**
   * What stops a service at its work, if anything does.
   *
   * @param reached when the case reached the service
   * @param work how long the service needs for it
   */
  static Halt of(Draw draw, Incident incident, Order order, long reached, long work) {
    if (!incident.isOrder() || incident.isRepeat()) {
      return NONE;
    }
    double chance = draw.unit();
    double unclear = 0.012 + 0.05 * Long.bitCount(order.missing());
    long from = reached + work / 10 + draw.partOf(work / 2);
    if (chance < STAYED) {
      return of(Pause.COURT_STAY, from, draw.seconds(600, 0.6));
    } else if (chance < STAYED + HELD) {
      return of(Pause.LAW_ENFORCEMENT_HOLD, from, draw.seconds(300, 0.8));
    } else if (chance < STAYED + HELD + IMPOSSIBLE) {
      return of(Pause.IMPOSSIBILITY, from, draw.seconds(60, 0.9));
    }
    boolean asks = chance < STAYED + HELD + IMPOSSIBLE + unclear;
    return asks ? of(Pause.CLARIFICATION, from, draw.seconds(14, 1)) : NONE;
  }

  private static Halt of(Pause pause, long from, long seconds) {
    return new Halt(Optional.of(pause), from, from + seconds);
  }

  long seconds() {
    return until - from;
  }

  boolean is(Pause other) {
    return pause.filter(it -> it == other).isPresent();
  }
}
