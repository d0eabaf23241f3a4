package vitrine.pipelines.sample;

import vitrine.casefile.CodeList;
import vitrine.casefile.OutcomeCodes;

/** How a case ends, if it is given the time. */
enum Fate {
  ACTED("ACTIONED"),
  PARTLY_ACTED("ACTIONED"),
  REFUSED("NO_ACTION"),
  NO_ACTION("NO_ACTION"),
  SILENT("EXPIRED"),
  GONE("ALREADY_GONE"),
  MIGRATED("MIGRATED"),
  WITHDRAWN("WITHDRAWN"),
  TRANSFERRED("TRANSFERRED"),
  ANNULLED("ANNULLED"),
  REPEATED("DUPLICATE");

  private final int closure;

  Fate(String closure) {
    this.closure = Mix.code(OutcomeCodes.CLOSURE, closure);
  }

  /** The integer of the code that the case is closed with. */
  int closure() {
    return closure;
  }

  boolean isActed() {
    return this == ACTED || this == PARTLY_ACTED;
  }

  /** Whether the duty to act fell away. */
  boolean isLifted() {
    return this == WITHDRAWN || this == TRANSFERRED || this == ANNULLED;
  }

  boolean isMoot() {
    return this == GONE || this == MIGRATED;
  }

  static Fate of(Draw draw, Incident incident, Order order, int outcome) {
    if (incident.isRepeat()) {
      return REPEATED;
    }
    return switch (OutcomeCodes.ASSESSMENT_OUTCOME.codes().get(outcome - CodeList.FIRST).value()) {
      case "ILLEGAL", "TC_VIOLATION" ->
          incident.channel().isOwnInitiative()
              ? acted(draw, incident)
              : ofConfirmed(draw, incident, order);
      case "ACCESS_FAILED" -> draw.chance(0.6) ? GONE : draw.chance(0.3) ? MIGRATED : NO_ACTION;
      case "OUT_OF_REMIT" -> draw.chance(0.6) ? TRANSFERRED : NO_ACTION;
      default -> NO_ACTION;
    };
  }

  private static Fate ofConfirmed(Draw draw, Incident incident, Order order) {
    double poor = 1 - incident.service().quality();
    if (order.isDoubtful()) {
      return draw.chance(0.7) ? REFUSED : SILENT;
    }
    if (order.isUndelivered() || draw.chance(0.003 + 0.13 * poor)) {
      return SILENT;
    }
    if (draw.chance(0.005 + 0.1 * poor)) {
      return REFUSED;
    }
    return draw.chance(0.055) ? overtaken(draw, incident) : acted(draw, incident);
  }

  private static Fate overtaken(Draw draw, Incident incident) {
    double chance = draw.unit();
    if (incident.isOrder()) {
      return chance < 0.45 ? GONE : chance < 0.6 ? MIGRATED : chance < 0.8 ? WITHDRAWN : ANNULLED;
    }
    return chance < 0.6 ? GONE : chance < 0.75 ? MIGRATED : chance < 0.9 ? TRANSFERRED : WITHDRAWN;
  }

  private static Fate acted(Draw draw, Incident incident) {
    return incident.items() > 1 && draw.chance(0.06) ? PARTLY_ACTED : ACTED;
  }
}
