package vitrine.pipelines.sample;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import vitrine.casefile.CaseTimes;
import vitrine.casefile.Rule;

/**
 * How often one service's clock shows the time of a template.
 *
 * @param timed its valid cases in which it acted
 * @param templated those that took exactly the template's time
 */
record Clock(long timed, long templated) implements Serializable {
  static final Clock NONE = new Clock(0, 0);
  static final long TEMPLATE = 4 * 3600;

  private static final int LEAST = 30;
  private static final double SHARE = 0.1;

  Clock plus(Course course) {
    Incident incident = course.incident();
    boolean counts =
        incident.service() == Services.TEMPLATED
            && course.isActioned()
            && !incident.isRepeat()
            && !incident.exercise();
    boolean template = course.actioned() - course.reached() == TEMPLATE;
    return counts ? new Clock(timed + 1, templated + (template ? 1 : 0)) : this;
  }

  static Clock sum(List<Clock> clocks) {
    return new Clock(
        clocks.stream().mapToLong(Clock::timed).sum(),
        clocks.stream().mapToLong(Clock::templated).sum());
  }

  /** The breach that the check finds, if there are cases enough. */
  Optional<Planted> planted() {
    boolean found = timed >= LEAST && templated >= SHARE * timed;
    return found
        ? Optional.of(new Planted("", 0, CaseTimes.ACTIONED_AT.name(), Rule.V12))
        : Optional.empty();
  }
}
