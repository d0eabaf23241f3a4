package vitrine.reported.check;

import java.util.Map;
import java.util.Optional;
import vitrine.reported.Dimension;

/**
 * The quality of the report of one service.
 *
 * @param parts from 0 to 100; empty where nothing could be tested
 */
public record Score(String service, Map<Dimension, Optional<Double>> parts) {
  public Score {
    parts = Map.copyOf(parts);
  }

  public Optional<Double> of(Dimension dimension) {
    return parts.getOrDefault(dimension, Optional.empty());
  }
}
