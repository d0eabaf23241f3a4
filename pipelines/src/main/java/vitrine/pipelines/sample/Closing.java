package vitrine.pipelines.sample;

/** When the cases of one block are acknowledged, completed, verified and closed. */
final class Closing {
  private static final double VERIFIED = 0.55;

  private final Draw draw;

  Closing(Draw draw) {
    this.draw = draw;
  }

  /** When the sender is told of the receipt; never after the closure. */
  long acknowledged(Incident incident, long closed) {
    boolean tells = draw.chance(0.5 + 0.45 * incident.service().quality());
    if (incident.channel().isOwnInitiative() || !tells) {
      return Row.NEVER;
    }
    long delay = draw.chance(0.6) ? draw.seconds(0.03, 0.8) : draw.seconds(4, 1);
    return delay > closed - incident.received() ? Row.NEVER : incident.received() + delay;
  }

  /** The last measure; nobody completes what was done in part. */
  long completed(Incident incident, Fate fate, long settled, long work) {
    if (fate != Fate.ACTED) {
      return Row.NEVER;
    }
    boolean single = incident.items() == 1;
    return settled + (single ? 0 : draw.seconds(0.1, 1) + draw.partOf(work / 3));
  }

  long verified(long completed) {
    boolean checks = completed < Row.NEVER && draw.chance(VERIFIED);
    return checks ? completed + draw.seconds(8, 1.3) : Row.NEVER;
  }

  /**
   * The closure.
   *
   * @param settled when the fate was decided
   * @param last the last measure or its verification
   */
  long closed(Incident incident, Fate fate, long settled, long last) {
    return switch (fate) {
      case ACTED -> last + draw.seconds(5, 1);
      case PARTLY_ACTED -> settled + draw.seconds(70, 1);
      case REFUSED -> settled + draw.seconds(incident.isOrder() ? 480 : 1, 0.7);
      case NO_ACTION -> settled + draw.seconds(0.3, 0.8);
      case SILENT -> draw.chance(0.5) ? expired(incident) : Row.NEVER;
      default -> settled;
    };
  }

  private long expired(Incident incident) {
    long from = Math.max(incident.received(), Arrivals.START);
    return from + draw.between(90, 240) * Arrivals.DAY + draw.below((int) Arrivals.DAY);
  }
}
