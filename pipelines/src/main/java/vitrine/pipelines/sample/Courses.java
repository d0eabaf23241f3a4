package vitrine.pipelines.sample;

/** The courses of the cases of one block. */
final class Courses {
  private static final double WEEKEND = 1.6;
  private static final double SLOW_TAIL = 0.03;

  private final Draw draw;
  private final boolean templated;
  private final Orders orders;
  private final Closing closing;

  /**
   * The courses of a block.
   *
   * @param templated whether one service's clock is a template
   */
  Courses(Draw draw, boolean templated) {
    this.draw = draw;
    this.templated = templated;
    this.orders = new Orders(draw);
    this.closing = new Closing(draw);
  }

  Course of(Incident incident) {
    Order order = incident.isOrder() ? orders.of(incident) : Order.NONE;
    int drawn = incident.channel().outcomes().pick(draw);
    int outcome = incident.family() == Family.TERMS ? Course.underTerms(drawn) : drawn;
    return of(incident, order, outcome, Fate.of(draw, incident, order, outcome));
  }

  private Course of(Incident incident, Order order, int outcome, Fate fate) {
    long reached = order.exists() ? order.served() : incident.received();
    long work = work(incident, reached);
    boolean halts = fate.isActed() && work != Clock.TEMPLATE;
    Halt halt = halts ? Halt.of(draw, incident, order, reached, work) : Halt.NONE;
    long assessed = order.exists() ? order.assessed() : reached + work / 7 + draw.partOf(work / 2);
    long settled = settled(incident, fate, reached, work, assessed) + halt.seconds();
    long completed = closing.completed(incident, fate, settled, work);
    long verified = closing.verified(completed);
    long closed =
        closing.closed(incident, fate, settled, verified < Row.NEVER ? verified : completed);
    long acknowledged = closing.acknowledged(incident, closed);
    return new Course(
        incident,
        order,
        acknowledged,
        assessed,
        outcome,
        fate,
        halt,
        settled,
        completed,
        verified,
        closed);
  }

  /** The time that the service takes. */
  private long work(Incident incident, long reached) {
    if (templated && incident.service() == Services.TEMPLATED && draw.chance(0.4)) {
      return Clock.TEMPLATE;
    }
    double tail = draw.chance(SLOW_TAIL) ? 7 : 1;
    long work = draw.seconds(hours(incident, reached) * tail, spread(incident.channel()));
    return incident.isCarried()
        ? Math.max(work, Arrivals.START - reached + draw.seconds(400, 0.9))
        : work;
  }

  private static double hours(Incident incident, long reached) {
    Channel channel = incident.channel();
    boolean clock = channel.isAutomatic() || channel == Channel.ORDER_TCO;
    double hours = channel.hours(incident.service()) * (incident.acute() ? 0.4 : 1);
    double weekend = !clock && Arrivals.isWeekend(reached) ? WEEKEND : 1;
    return hours * weekend * (1.05 - 0.12 * Arrivals.years(incident.received()));
  }

  private static double spread(Channel channel) {
    return channel == Channel.ORDER_TCO ? 0.75 : channel.isAutomatic() ? 0.9 : 1.15;
  }

  private long settled(Incident incident, Fate fate, long reached, long work, long assessed) {
    long sooner = incident.isCarried() ? 0 : draw.partOf(work / 4);
    return switch (fate) {
      case ACTED, PARTLY_ACTED -> reached + work;
      case REPEATED -> assessed;
      case SILENT -> Row.NEVER;
      case ANNULLED -> reached + work + draw.seconds(200, 0.8);
      default -> reached + work - sooner;
    };
  }
}
