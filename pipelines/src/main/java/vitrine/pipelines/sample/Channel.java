package vitrine.pipelines.sample;

import java.util.EnumMap;
import java.util.Map;
import vitrine.casefile.CaseCodes;
import vitrine.casefile.CodeList;
import vitrine.casefile.DsaCodes;
import vitrine.casefile.OutcomeCodes;

/** How a case arrives, and what follows from that: its pace and how often it is confirmed. */
enum Channel {
  ORDER_JUDICIAL(0.9, 0, Confirmed.BY_ORDER, 4, 4, 4, 6, 5, 0),
  ORDER_ADMIN(0.7, 0, Confirmed.BY_ORDER, 9, 6, 3, 8, 9, 0),
  ORDER_TCO(0.1, 0, Confirmed.BY_ORDER, 0, 34, 0, 0, 0, 0),
  REFERRAL_LE(0.6, 0.04, Confirmed.MOSTLY, 8, 22, 3, 5, 3, 0),
  HOTLINE(0.7, 0.13, Confirmed.MOSTLY, 30, 4, 6, 4, 2, 0),
  TRUSTED_FLAGGER(0.5, 0.08, Confirmed.MOSTLY, 16, 8, 12, 16, 12, 0),
  USER_REPORT(1.2, 0.16, Confirmed.SELDOM, 17, 12, 30, 46, 52, 0),
  VICTIM_SELF(0.8, 0.12, Confirmed.OFTEN, 2, 0, 26, 6, 2, 0),
  GUARDIAN_OR_SUPPORT_ORG(0.8, 0.12, Confirmed.OFTEN, 3, 0, 8, 1, 0, 0),
  HASH_MATCH(0.03, 0.05, Confirmed.BY_HASH, 0, 0, 0, 0, 0, 0),
  CLASSIFIER(0.12, 0.03, Confirmed.OFTEN, 8, 6, 3, 4, 8, 62),
  PROACTIVE_HUMAN(0.4, 0.02, Confirmed.MOSTLY, 3, 2, 1, 2, 3, 38),
  PEER_PLATFORM(0.6, 0.06, Confirmed.OFTEN, 3, 3, 2, 0, 2, 0),
  WHISTLEBLOWER(1.0, 0.01, Confirmed.SELDOM, 1, 0, 0, 0, 1, 0),
  FOREIGN_AUTHORITY(1.0, 0.02, Confirmed.MOSTLY, 3, 3, 0, 1, 1, 0);

  private static final Map<Family, Mix> BY_FAMILY = new EnumMap<>(Family.class);

  static {
    for (Family family : Family.values()) {
      int[] weights = new int[values().length];
      for (Channel channel : values()) {
        weights[channel.ordinal()] = channel.weights[family.ordinal()];
      }
      BY_FAMILY.put(family, Mix.ofPlaces(weights));
    }
  }

  private final double pace;
  private final double repeats;
  private final Mix outcomes;
  private final int[] weights;
  private final int code = Mix.code(CaseCodes.CHANNEL, "X_" + name());
  private final int source = sourceOf(code);

  Channel(double pace, double repeats, String outcomes, int... weights) {
    this.pace = pace;
    this.repeats = repeats;
    this.outcomes = Mix.of(OutcomeCodes.ASSESSMENT_OUTCOME, outcomes);
    this.weights = weights;
  }

  static Channel pick(Draw draw, Service service, Family family) {
    if (family.isHashed() && draw.chance(service.matched())) {
      return HASH_MATCH;
    }
    Channel picked = values()[BY_FAMILY.get(family).pick(draw)];
    return picked == CLASSIFIER && service.isEncrypted() ? USER_REPORT : picked;
  }

  int code() {
    return code;
  }

  private static int sourceOf(int code) {
    String group = CaseCodes.CHANNEL.codes().get(code - CodeList.FIRST).group();
    return group.equals("ORDER") ? CodeList.NOT_APPLICABLE : Mix.code(DsaCodes.SOURCE_TYPE, group);
  }

  /** The integer of the source type; orders have none. */
  int source() {
    return source;
  }

  boolean isOrder() {
    return ordinal() <= ORDER_TCO.ordinal();
  }

  boolean isAutomatic() {
    return this == HASH_MATCH || this == CLASSIFIER;
  }

  /** Whether the service found the material itself. */
  boolean isOwnInitiative() {
    return isAutomatic() || this == PROACTIVE_HUMAN;
  }

  boolean isFromAffected() {
    return this == VICTIM_SELF || this == GUARDIAN_OR_SUPPORT_ORG;
  }

  /** The share of its cases that repeat another. */
  double repeats() {
    return repeats;
  }

  Mix outcomes() {
    return outcomes;
  }

  /** The median time in hours that a service takes to act on a case from this channel. */
  double hours(Service service) {
    return switch (this) {
      case ORDER_TCO -> 0.28 + 0.7 * (1 - service.quality());
      case HASH_MATCH -> Math.min(0.5, Math.max(0.06, pace * service.hours()));
      case TRUSTED_FLAGGER -> service.hours() * (service.isGood() ? 0.35 : 0.95);
      default -> Math.max(0.1, pace * service.hours());
    };
  }

  /** How often cases turn out to be what they were reported as. */
  private static final class Confirmed {
    static final String BY_ORDER = "ILLEGAL 1";
    static final String BY_HASH = "ILLEGAL 93 | TC_VIOLATION 4 | NOT_VIOLATING 3";
    static final String MOSTLY =
        "ILLEGAL 76 | TC_VIOLATION 9 | NOT_VIOLATING 8 | INSUFFICIENT_INFO 3 | ACCESS_FAILED 3"
            + " | OUT_OF_REMIT 1";
    static final String OFTEN =
        "ILLEGAL 57 | TC_VIOLATION 17 | NOT_VIOLATING 18 | INSUFFICIENT_INFO 5 | ACCESS_FAILED 3";
    static final String SELDOM =
        "ILLEGAL 37 | TC_VIOLATION 14 | NOT_VIOLATING 33 | INSUFFICIENT_INFO 8 | ACCESS_FAILED 3"
            + " | OUT_OF_REMIT 3 | MALICIOUS_REPORT 2";
  }
}
