package vitrine.pipelines.sample;

import vitrine.casefile.CodeList;
import vitrine.casefile.Jurisdictions;
import vitrine.casefile.OrderCodes;

/**
 * The clock that a case is under.
 *
 * @param rule the integer of the clock's code; empty if there is none
 * @param at when it runs out, in seconds since 1970; never if the clock has no number
 * @param stop what stops it
 */
record Deadline(int rule, long at, long stop) {
  private static final long HOUR = 3600;
  private static final long DAY = Arrivals.DAY;
  private static final long TAKE_IT_DOWN_ACT = Arrivals.START + 504 * DAY;
  private static final int FRANCE = Jurisdictions.JURISDICTION.indexOf("FR");
  private static final Mix DAYS_SET = Mix.ofPlaces(0, 30, 26, 20, 0, 10, 0, 9, 0, 0, 0, 0, 0, 0, 5);
  private static final Deadline NONE = new Deadline(CodeList.EMPTY, Row.NEVER, Row.NEVER);

  static Deadline of(Draw draw, Course course) {
    return course.order().exists() ? ofOrder(draw, course) : ofNotice(draw, course);
  }

  private static Deadline ofOrder(Draw draw, Course course) {
    Incident incident = course.incident();
    Order order = course.order();
    if (incident.channel() == Channel.ORDER_TCO) {
      long start =
          Course.hasHappened(course.halt().until()) ? course.halt().until() : order.served();
      return new Deadline(rule("TCO_1H"), start + HOUR, course.completed());
    }
    if (incident.acute() && draw.chance(0.3)) {
      return new Deadline(rule("ACUTE_FINAL_ORDER"), incident.received() + 7 * DAY, order.issued());
    }
    if (isUnderFrenchLaw(incident) && !order.isUndelivered()) {
      return new Deadline(rule("FR_LCEN_24H"), order.served() + DAY, course.actioned());
    }
    return draw.chance(0.85) || order.isUndelivered()
        ? set(draw, course)
        : new Deadline(rule("DSA_UNDUE_DELAY"), Row.NEVER, Row.NEVER);
  }

  private static boolean isUnderFrenchLaw(Incident incident) {
    return incident.issuing() == FRANCE
        && incident.channel() == Channel.ORDER_ADMIN
        && incident.family().isHashed();
  }

  /** The deadline that an order sets; from its issue if it cannot be delivered. */
  private static Deadline set(Draw draw, Course course) {
    Order order = course.order();
    long start = order.isUndelivered() ? order.issued() : order.served();
    long days = DAYS_SET.pick(draw);
    return new Deadline(rule("ORDER_SPECIFIC"), start + days * DAY, course.completed());
  }

  private static Deadline ofNotice(Draw draw, Course course) {
    Incident incident = course.incident();
    long inTwoDays = incident.received() + 2 * DAY;
    if (incident.acute() && draw.chance(0.6)) {
      return new Deadline(rule("ACUTE_ASSESSMENT"), inTwoDays, course.assessed());
    }
    return isUnderTakeItDownAct(incident)
        ? new Deadline(rule("TAKEITDOWN_48H"), inTwoDays, course.completed())
        : NONE;
  }

  private static boolean isUnderTakeItDownAct(Incident incident) {
    boolean notified =
        incident.channel().isFromAffected() || incident.channel() == Channel.USER_REPORT;
    return notified
        && incident.family() == Family.INTIMATE
        && incident.service().isIn("US")
        && incident.received() >= TAKE_IT_DOWN_ACT;
  }

  private static int rule(String code) {
    return OrderCodes.DEADLINE_RULE.indexOf(code);
  }

  boolean exists() {
    return rule != CodeList.EMPTY;
  }

  boolean hasNumber() {
    return at < Row.NEVER;
  }

  boolean isPast() {
    return at <= Arrivals.AS_OF;
  }

  boolean isStopped() {
    return stop <= Arrivals.AS_OF;
  }

  /** Whether the clock was stopped in time. */
  boolean isMet() {
    return isStopped() && stop <= at;
  }

  /** The step that is taken in place of one; under French law blocking follows the reminder. */
  String escalated(String step) {
    boolean blocks = rule == rule("FR_LCEN_24H") && step.equals("FORMAL_NOTICE");
    return blocks ? "BLOCKING_ESCALATION" : step;
  }

  /** Whether the clock runs for the service, and not for an authority or a hotline. */
  boolean isOfService() {
    return rule != rule("ACUTE_ASSESSMENT") && rule != rule("ACUTE_FINAL_ORDER");
  }
}
