package vitrine.pipelines.sample;

import java.util.Optional;
import vitrine.casefile.CaseCodes;
import vitrine.casefile.CodeList;
import vitrine.casefile.DsaCodes;

/** The incidents of one block, in the order of their arrival. */
final class Incidents {
  private static final double EXERCISES = 0.002;
  private static final double ACUTE = 0.09;
  private static final double UNSPECIFIED = 0.012;
  private static final double SINGLE_ITEM = 0.64;
  private static final long MOST_ITEMS = 500;

  private static final Topic OF_MINORS = Topic.named("CHILD_SEXUAL_ABUSE_MATERIAL_DEEPFAKE");
  private static final Topic OF_ADULTS = Topic.named("NON_CONSENSUAL_MATERIAL_DEEPFAKE");
  private static final Mix BY_HASH = Mix.of(CaseCodes.NOVELTY, "KNOWN_HASH 86 | SIMILAR 14");
  private static final Mix BY_CLASSIFIER =
      Mix.of(CaseCodes.NOVELTY, "KNOWN_HASH 5 | SIMILAR 30 | NEW 65");
  private static final Mix BY_OTHERS =
      Mix.of(CaseCodes.NOVELTY, "KNOWN_HASH 36 | SIMILAR 19 | NEW 35 | UNK 10");
  private static final Mix DECIDED_BY_HASH = decisions(70, 25, 5);
  private static final Mix DECIDED_BY_CLASSIFIER = decisions(24, 60, 16);
  private static final Mix DECIDED_BY_OTHERS = decisions(2, 11, 87);

  private final Draw draw;
  private final Arrivals arrivals;
  private final Originals originals;

  Incidents(Draw draw, Arrivals arrivals, Originals originals) {
    this.draw = draw;
    this.arrivals = arrivals;
    this.originals = originals;
  }

  private static Mix decisions(int fully, int partially, int not) {
    String prefix = "AUTOMATED_DECISION_";
    return Mix.of(
        DsaCodes.AUTOMATED_DECISION,
        "%1$sFULLY %2$d | %1$sPARTIALLY %3$d | %1$sNOT_AUTOMATED %4$d"
            .formatted(prefix, fully, partially, not));
  }

  /** The case with a number, counted over all blocks. */
  Incident next(long number) {
    long received = arrivals.second(number, draw);
    Optional<Surge> surge = Surge.at(received).filter(it -> draw.chance(it.share()));
    Service service = surge.isPresent() ? surge.get().pick(draw) : Services.pick(draw);
    Topic topic = surge.map(Surge::topic).orElseGet(() -> Topic.pick(draw, service.profile()));
    Channel channel = Channel.pick(draw, service, topic.family());
    Optional<Incident> repeated =
        received >= Arrivals.START && draw.chance(channel.repeats())
            ? originals.find(draw, service).filter(it -> it.isLike(topic))
            : Optional.empty();
    return of(received, service, repeated.map(Incident::topic).orElse(topic), channel, repeated);
  }

  private Incident of(
      long received, Service service, Topic topic, Channel channel, Optional<Incident> repeated) {
    boolean minors = topic.family() == Family.MINORS;
    return new Incident(
        draw.token(),
        draw.chance(EXERCISES),
        service,
        told(topic, channel, repeated.isPresent()),
        channel,
        received - delay(channel),
        received,
        minors && draw.chance(ACUTE),
        topic.family().isHashed() ? novelty(channel).pick(draw) : CodeList.EMPTY,
        draw.chance(generated(topic, received)),
        channel.isOrder() ? Places.issuing(draw, service) : CodeList.EMPTY,
        decision(channel).pick(draw),
        items(channel),
        repeated);
  }

  private Topic told(Topic topic, Channel channel, boolean repeat) {
    boolean notice = channel == Channel.USER_REPORT && topic.family() != Family.TERMS;
    boolean order = channel.isOrder() && channel != Channel.ORDER_TCO;
    boolean untold = (notice || order) && !repeat && draw.chance(UNSPECIFIED);
    return untold ? topic.unspecified(order) : topic;
  }

  /** The time from the first report to any body until receipt. */
  private long delay(Channel channel) {
    return switch (channel) {
      case HASH_MATCH, CLASSIFIER, PROACTIVE_HUMAN, USER_REPORT -> 0;
      case VICTIM_SELF, GUARDIAN_OR_SUPPORT_ORG -> draw.seconds(2, 1.4);
      case FOREIGN_AUTHORITY, ORDER_JUDICIAL -> draw.seconds(60, 1);
      default -> draw.seconds(5, 1.2);
    };
  }

  private static Mix novelty(Channel channel) {
    return channel == Channel.HASH_MATCH
        ? BY_HASH
        : channel == Channel.CLASSIFIER ? BY_CLASSIFIER : BY_OTHERS;
  }

  private static Mix decision(Channel channel) {
    return channel == Channel.HASH_MATCH
        ? DECIDED_BY_HASH
        : channel == Channel.CLASSIFIER ? DECIDED_BY_CLASSIFIER : DECIDED_BY_OTHERS;
  }

  /** The probability that the material is generated, which grows. */
  private static double generated(Topic topic, long received) {
    boolean deepfake = topic.equals(OF_MINORS) || topic.equals(OF_ADULTS);
    return deepfake ? 0.94 : Math.max(0.01, 0.025 + 0.05 * Arrivals.years(received));
  }

  private long items(Channel channel) {
    return draw.chance(SINGLE_ITEM)
        ? 1
        : Math.min(MOST_ITEMS, 2 + (long) draw.around(channel.isOrder() ? 4 : 2, 1.2));
  }
}
