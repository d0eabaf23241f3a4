package vitrine.pipelines.sample;

import java.util.Optional;

/** The latest cases about each service that later ones can repeat. */
final class Originals {
  private static final int KEPT = 16;

  private final Incident[][] latest = new Incident[Services.ALL.size()][KEPT];
  private final int[] added = new int[Services.ALL.size()];

  void add(Incident incident) {
    int rank = incident.service().rank();
    latest[rank][added[rank]++ % KEPT] = incident;
  }

  Optional<Incident> find(Draw draw, Service service) {
    int known = Math.min(KEPT, added[service.rank()]);
    return known == 0 ? Optional.empty() : Optional.of(latest[service.rank()][draw.below(known)]);
  }
}
