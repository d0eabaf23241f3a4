package vitrine.pipelines.sample;

import vitrine.casefile.CodeList;
import vitrine.casefile.OrderCodes;

/** The orders of one block. */
final class Orders {
  private static final long LONGEST_TRIAGE = 8 * Arrivals.DAY;
  private static final long LONGEST_WRITING = 20 * Arrivals.DAY;
  private static final int NOT_ATTEMPTED = OrderCodes.AUTH_RESULT.indexOf("NOT_ATTEMPTED");
  private static final int NO_METHOD = OrderCodes.AUTH_METHOD.indexOf("NONE");
  private static final Mix METHOD =
      Mix.of(
          OrderCodes.AUTH_METHOD,
          "QUALIFIED_SIGNATURE 25 | SECURE_PORTAL 36 | CALLBACK 5 | OFFICIAL_EMAIL 27 | PAPER 5"
              + " | NONE 2");
  private static final Mix RESULT =
      Mix.of(OrderCodes.AUTH_RESULT, "AUTHENTICATED 938 | NOT_ATTEMPTED 46 | FAILED 14 | FORGED 2");
  private static final Mix FORMAT =
      Mix.of(
          OrderCodes.FORMAT,
          "X_STRUCTURED_API 18 | X_STRUCTURED_FILE 14 | X_EMAIL_FREE 40 | X_WEBFORM 22 | X_PAPER"
              + " 6");
  private static final Mix FORMAT_OF_TCO =
      Mix.of(OrderCodes.FORMAT, "X_STRUCTURED_API 34 | X_STRUCTURED_FILE 36 | X_EMAIL_FREE 30");
  private static final Mix HANDOFFS = Mix.ofPlaces(60, 26, 10, 4);

  private final Draw draw;

  Orders(Draw draw) {
    this.draw = draw;
  }

  Order of(Incident incident) {
    int method = METHOD.pick(draw);
    int format = (isTco(incident) ? FORMAT_OF_TCO : FORMAT).pick(draw);
    int handoffs = HANDOFFS.pick(draw);
    int required = draw.between(9, OrderCodes.EVIDENCE_ELEMENT.codes().size());
    long triage = draw.seconds(incident.acute() ? 1.5 : 4, 1);
    long assessed = incident.received() + Math.min(LONGEST_TRIAGE, triage);
    long issued = assessed + Math.min(LONGEST_WRITING, writing(incident));
    long served = delivered(incident, issued, format, handoffs);
    return new Order(
        method,
        method == NO_METHOD ? NOT_ATTEMPTED : RESULT.pick(draw),
        format,
        handoffs,
        missing(format, required),
        required,
        assessed,
        issued,
        served,
        served + confirmation(incident.service()));
  }

  private static boolean isTco(Incident incident) {
    return incident.channel() == Channel.ORDER_TCO;
  }

  private long writing(Incident incident) {
    return switch (incident.channel()) {
      case ORDER_TCO -> draw.seconds(1.5, 0.9);
      case ORDER_ADMIN -> draw.seconds(incident.acute() ? 3 : 7, 1.1);
      default -> draw.seconds(incident.acute() ? 16 : 34, 1);
    };
  }

  private long delivered(Incident incident, long issued, int format, int handoffs) {
    double poor = 1 - incident.service().quality();
    if (!isTco(incident) && draw.chance(0.01 + 0.06 * poor)) {
      return Row.NEVER;
    }
    return issued + draw.seconds(hours(format) * (1 + handoffs), 0.9);
  }

  private static double hours(int format) {
    return switch (OrderCodes.FORMAT.codes().get(format - CodeList.FIRST).value()) {
      case "X_STRUCTURED_API" -> 0.05;
      case "X_STRUCTURED_FILE" -> 0.2;
      case "X_PAPER" -> 66;
      default -> 1.1;
    };
  }

  private long confirmation(Service service) {
    if (!draw.chance(0.7 + 0.27 * service.quality())) {
      return Row.NEVER;
    }
    return draw.chance(0.65) ? draw.seconds(0.03, 1) : draw.seconds(7, 1.1);
  }

  private long missing(int format, int required) {
    boolean structured = format <= OrderCodes.FORMAT.indexOf("X_STRUCTURED_FILE");
    long missing = 0;
    for (int element = 0; element < required; element++) {
      missing |= draw.chance(structured ? 0.015 : 0.05) ? 1L << element : 0;
    }
    return missing;
  }
}
