package vitrine.pipelines.sample;

import vitrine.casefile.CaseCodes;
import vitrine.casefile.CaseFields;
import vitrine.casefile.CaseTimes;
import vitrine.casefile.CodeList;
import vitrine.casefile.DsaCodes;
import vitrine.casefile.Jurisdictions;
import vitrine.casefile.OrderCodes;

/** The cells that say who a case came from, by which channel, and where it belongs. */
final class IncidentCells {
  private static final Mix REPEAT =
      Mix.of(
          CaseCodes.DUPLICATE_KIND,
          "EXACT_ITEM 50 | SAME_CLUSTER 22 | SAME_REPORTER_REPEAT 18 | FOLLOW_UP 10");
  private static final Mix CONFIDENCE =
      Mix.of(CaseCodes.HOSTING_CONFIDENCE, "CONFIRMED 70 | INFERRED 20 | CDN_MASKED 10");
  private static final Mix RISK =
      Mix.of(CaseCodes.RISK_LEVEL, "LOW 30 | MEDIUM 40 | HIGH 15 | UNASSESSED 15");
  private static final Mix FORMAT =
      Mix.of(OrderCodes.FORMAT, "X_WEBFORM 72 | X_STRUCTURED_API 18 | X_EMAIL_FREE 10");
  private static final int ACUTE = CaseCodes.URGENCY.indexOf("ACUTE");
  private static final int STANDARD = CaseCodes.URGENCY.indexOf("STANDARD");
  private static final int HIGH = CaseCodes.RISK_LEVEL.indexOf("HIGH");
  private static final double SENDERS = 6;

  private final Draw draw;

  IncidentCells(Draw draw) {
    this.draw = draw;
  }

  void write(Row row, Course course) {
    Incident incident = course.incident();
    row.token(CaseFields.CASE_REF, incident.ref());
    row.yesOrNo(CaseFields.EXERCISE, incident.exercise());
    incident.repeated().ifPresent(original -> writeRepeat(row, original));
    writeService(row, incident.service());
    writeChannel(row, incident);
    writePlaces(row, incident);
    row.code(CaseFields.URGENCY, incident.acute() ? ACUTE : STANDARD);
    row.code(CaseFields.RISK_LEVEL, incident.acute() ? HIGH : RISK.pick(draw));
    row.happens(CaseTimes.REPORTED_AT, incident.reported());
    row.happens(CaseTimes.RECEIVED_AT, incident.received());
    writeItems(row, course);
  }

  private void writeRepeat(Row row, Incident original) {
    row.token(CaseFields.DUPLICATE_OF, original.ref());
    row.code(CaseFields.DUPLICATE_KIND, REPEAT.pick(draw));
  }

  private static void writeService(Row row, Service service) {
    row.identifier(CaseFields.SERVICE_ID, service.id());
    row.code(CaseFields.SERVICE_TIER, service.tier());
    row.code(CaseFields.HOSTING_ARCHITECTURE, service.architecture());
    row.code(CaseFields.EXECUTING_JURISDICTION, service.executing());
  }

  private void writeChannel(Row row, Incident incident) {
    Channel channel = incident.channel();
    row.code(CaseFields.CHANNEL, channel.code());
    row.code(CaseFields.SOURCE_TYPE, channel.source());
    String detected = channel.isAutomatic() ? "AUTOMATED_DETECTION_YES" : "AUTOMATED_DETECTION_NO";
    row.code(CaseFields.AUTOMATED_DETECTION, DsaCodes.AUTOMATED_DETECTION.indexOf(detected));
    row.code(CaseFields.AUTOMATED_DECISION, incident.decision());
    if (!channel.isOwnInitiative() && !channel.isOrder()) {
      row.code(CaseFields.FORMAT, FORMAT.pick(draw));
    }
    writeSender(row, incident);
  }

  private void writeSender(Row row, Incident incident) {
    Channel channel = incident.channel();
    int number = 1 + (int) (SENDERS * draw.unit() * draw.unit());
    if (channel == Channel.TRUSTED_FLAGGER || channel == Channel.HOTLINE) {
      boolean flagger = channel == Channel.TRUSTED_FLAGGER;
      row.identifier(CaseFields.TRUSTED_ENTITY_ID, (flagger ? "flagger-" : "hotline-") + number);
    } else if (incident.isOrder()) {
      String state = Jurisdictions.JURISDICTION.valueAt(incident.issuing());
      row.identifier(CaseFields.TRUSTED_ENTITY_ID, "authority-" + state + "-" + number);
    }
  }

  private void writePlaces(Row row, Incident incident) {
    int hosting = Places.hosting(draw, incident.service());
    row.code(CaseFields.ISSUING_JURISDICTION, incident.issuing());
    row.code(CaseFields.HOSTING_JURISDICTION, hosting);
    row.code(CaseFields.HOSTING_CONFIDENCE, CONFIDENCE.pick(draw));
    row.code(CaseFields.COOPERATION_INSTRUMENT, Places.instrument(draw, incident));
    if (hosting < CodeList.FIRST) {
      row.clear(CaseFields.HOSTING_CONFIDENCE);
    }
  }

  /** Items that no one decided on stay open, also where the case was closed without a decision. */
  private void writeItems(Row row, Course course) {
    long items = course.incident().items();
    long actioned = course.isActioned() ? actioned(course, items) : 0;
    boolean partly = course.isActioned() && course.fate() == Fate.PARTLY_ACTED;
    boolean declined =
        course.isSettled() && (course.fate() == Fate.REFUSED || course.fate() == Fate.NO_ACTION);
    long refused = declined ? items : partly ? draw.below((int) (items - actioned) + 1) : 0;
    boolean gone = course.fate().isMoot() && course.isSettled() || partly;
    long missing = gone ? items - actioned - refused : 0;
    row.number(CaseFields.ITEMS_IN_SCOPE, items);
    row.number(CaseFields.ITEMS_ACTIONED, actioned);
    row.number(CaseFields.ITEMS_REFUSED, refused);
    row.number(CaseFields.ITEMS_NOT_FOUND, missing);
    row.number(CaseFields.ITEMS_PENDING, items - actioned - refused - missing);
  }

  private long actioned(Course course, long items) {
    boolean all = Course.hasHappened(course.completed());
    return all ? items : draw.between(1, (int) items - 1);
  }
}
