package vitrine.pipelines.sample;

import java.util.Optional;
import vitrine.casefile.CodeList;

/**
 * What a case is before anything is decided about it.
 *
 * @param reported seconds since 1970, as is received
 * @param novelty a code's integer, as are issuing and decision
 * @param issuing empty unless an authority ordered
 * @param decision how far the decision is automated
 * @param repeated the case that this one repeats
 */
record Incident(
    Token ref,
    boolean exercise,
    Service service,
    Topic topic,
    Channel channel,
    long reported,
    long received,
    boolean acute,
    int novelty,
    boolean generated,
    int issuing,
    int decision,
    long items,
    Optional<Incident> repeated) {
  Family family() {
    return topic.family();
  }

  boolean isOrder() {
    return channel.isOrder();
  }

  boolean isRepeat() {
    return repeated.isPresent();
  }

  /** Whether a case on a topic can be a repeat of this one. */
  boolean isLike(Topic other) {
    return family() == other.family() && topic.keyword() != CodeList.EMPTY;
  }

  /** Whether it was open when the two years began. */
  boolean isCarried() {
    return received < Arrivals.START;
  }
}
