package vitrine.pipelines.check;

import java.io.Serializable;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vitrine.casefile.Resource;
import vitrine.tally.Tallies;

/**
 * What adds up over files.
 *
 * @param diagnosis what the rules about distributions ask for
 * @param matched for each resource that belongs to cases, which of its rows belong to a valid one
 */
record ScannedSums(Tallies tallies, Diagnosis diagnosis, EnumMap<Resource, BitSet> matched)
    implements Serializable {
  static final ScannedSums NONE =
      new ScannedSums(Tallies.sum(List.of()), Diagnosis.NONE, new EnumMap<>(Resource.class));

  static ScannedSums of(Tallies tallies, Diagnosis diagnosis, Map<Resource, BitSet> matched) {
    return NONE.plus(new ScannedSums(tallies, diagnosis, copy(matched)));
  }

  ScannedSums plus(ScannedSums other) {
    EnumMap<Resource, BitSet> rows = copy(matched);
    other.matched.forEach(
        (resource, it) -> rows.computeIfAbsent(resource, none -> new BitSet()).or(it));
    return new ScannedSums(
        Tallies.sum(List.of(tallies, other.tallies)), diagnosis.plus(other.diagnosis), rows);
  }

  /** What is left without a part; a row that belonged to a case still belongs to one. */
  ScannedSums minus(ScannedSums part) {
    return new ScannedSums(tallies.minus(part.tallies), diagnosis.minus(part.diagnosis), matched);
  }

  BitSet matched(Resource resource) {
    return matched.getOrDefault(resource, new BitSet());
  }

  private static EnumMap<Resource, BitSet> copy(Map<Resource, BitSet> matched) {
    EnumMap<Resource, BitSet> copy = new EnumMap<>(Resource.class);
    matched.forEach((resource, rows) -> copy.put(resource, (BitSet) rows.clone()));
    return copy;
  }
}
