package vitrine.pipelines.sample;

import vitrine.casefile.CaseFields;
import vitrine.casefile.CaseOutcome;
import vitrine.casefile.CaseTimes;
import vitrine.casefile.OrderCodes;
import vitrine.casefile.OutcomeCodes;

/** The cells that say when each step happened, and those about orders. */
final class CourseCells {
  private static final double SHARED = 0.8;
  private static final Mix CUSTODY =
      Mix.of(OrderCodes.CUSTODY_STATUS, "- 30 | COMPLETE 62 | GAP_EXPLAINED 5 | GAP_UNEXPLAINED 3");
  private static final int COMPLETE = OrderCodes.CUSTODY_STATUS.indexOf("COMPLETE");
  private static final Mix VERIFIED_BY =
      Mix.of(
          OutcomeCodes.VERIFICATION_METHOD,
          "INDEPENDENT_PROBE 46 | HOTLINE_CHECK 30 | AUTHORITY_CHECK 9 | PROVIDER_STATEMENT 15");
  private static final double LINGERS = 0.03;
  private static final double REAPPEARS = 0.02;

  private final Draw draw;

  CourseCells(Draw draw) {
    this.draw = draw;
  }

  void write(Row row, Course course) {
    row.happens(CaseTimes.ACKNOWLEDGED_AT, course.acknowledged());
    row.happens(CaseTimes.FIRST_ASSESSED_AT, course.assessed());
    row.code(CaseOutcome.ASSESSMENT_OUTCOME, course.knownOutcome());
    if (course.isIllegal()) {
      row.happens(CaseTimes.ASSESSED_ILLEGAL_AT, course.assessed());
    }
    if (course.order().exists()) {
      writeOrder(row, course.order());
    }
    writeHalt(row, course.halt());
    writeEnd(row, course);
  }

  private void writeOrder(Row row, Order order) {
    row.code(CaseFields.ORDER_AUTH_METHOD, order.method());
    row.code(CaseFields.ORDER_AUTH_RESULT, order.result());
    row.code(CaseFields.FORMAT, order.format());
    row.number(CaseFields.HANDOFFS, order.handoffs());
    row.number(CaseFields.EVIDENCE_REQUIRED_N, order.required());
    row.number(CaseFields.EVIDENCE_PRESENT_N, order.required() - Long.bitCount(order.missing()));
    row.codes(CaseFields.EVIDENCE_MISSING, order.missing());
    row.happens(CaseTimes.ORDER_ISSUED_AT, order.issued());
    row.happens(CaseTimes.ORDER_SERVED_AT, order.served());
    row.happens(CaseTimes.RECEIPT_CONFIRMED_AT, order.confirmed());
    writeCustody(row);
    if (draw.chance(SHARED)) {
      row.token(CaseFields.INCIDENT_TOKEN, draw.token());
    }
  }

  private void writeCustody(Row row) {
    int custody = CUSTODY.pick(draw);
    row.code(CaseFields.CUSTODY_STATUS, custody);
    if (custody >= COMPLETE) {
      row.number(CaseFields.CUSTODY_BREAKS, custody == COMPLETE ? 0 : draw.between(1, 3));
    }
    if (draw.chance(0.01)) {
      row.number(CaseFields.CONFLICTING_CASES_N, draw.between(1, 2));
    }
  }

  /** A hold and a stay may end after the export; the end of what a service does may not. */
  private static void writeHalt(Row row, Halt halt) {
    halt.pause()
        .filter(pause -> Course.hasHappened(halt.from()))
        .ifPresent(
            pause -> {
              row.happens(pause.from(), halt.from());
              switch (pause) {
                case COURT_STAY, LAW_ENFORCEMENT_HOLD -> row.plans(pause.until(), halt.until());
                case CLARIFICATION, IMPOSSIBILITY -> row.happens(pause.until(), halt.until());
              }
            });
  }

  private void writeEnd(Row row, Course course) {
    row.happens(CaseTimes.ACTIONED_AT, course.actioned());
    row.happens(CaseTimes.FULLY_ACTIONED_AT, course.completed());
    if (Course.hasHappened(course.verified())) {
      writeVerified(row, course);
    }
    if (course.isClosed()) {
      row.happens(CaseTimes.CLOSED_AT, course.closed());
      row.code(CaseOutcome.CLOSURE, course.fate().closure());
    }
  }

  private void writeVerified(Row row, Course course) {
    row.happens(CaseTimes.VERIFIED_AT, course.verified());
    row.code(CaseOutcome.VERIFICATION_METHOD, VERIFIED_BY.pick(draw));
    boolean lingers = draw.chance(LINGERS);
    long from = lingers ? course.completed() : course.reached();
    long until = lingers ? course.verified() : course.actioned();
    row.happens(CaseTimes.LAST_SEEN_ONLINE_AT, from + draw.partOf(until - from));
    if (draw.chance(REAPPEARS)) {
      row.happens(CaseTimes.REAPPEARED_AT, course.verified() + draw.seconds(500, 0.9));
    }
  }
}
