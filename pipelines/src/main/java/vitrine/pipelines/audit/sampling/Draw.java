package vitrine.pipelines.audit.sampling;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is drawn, with which seed.
 *
 * @param seed empty while a frame is frozen
 * @param sizes how many of each stratum are kept, with replacements
 */
record Draw(String seed, TreeMap<String, Integer> sizes) implements Serializable {
  private static final long serialVersionUID = 1;

  /** Nothing is drawn. */
  static final Draw NONE = new Draw("", new TreeMap<>());

  static Draw of(String seed, Map<String, Integer> sizes) {
    return new Draw(seed, new TreeMap<>(sizes));
  }

  Optional<Lot.Drum> drum() {
    return seed.isEmpty() ? Optional.empty() : Optional.of(new Lot.Drum(seed));
  }

  int size(String stratum) {
    return Optional.ofNullable(sizes.get(stratum)).orElse(0);
  }
}
