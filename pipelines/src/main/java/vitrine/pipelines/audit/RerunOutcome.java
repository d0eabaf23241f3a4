package vitrine.pipelines.audit;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a release and its recomputation compare.
 *
 * @param cells the cells of exact tallies that were compared
 * @param figures the figures that were compared
 * @param obstacle why figures were not compared; empty if they were
 * @param isSameSeal whether the recomputed release has the same manifest, and so the same bytes
 * @param inChecks rows and defects that differ
 * @param inTallies exact numbers that differ
 * @param inFigures protected figures that differ
 */
public record RerunOutcome(
    int cells,
    int figures,
    String obstacle,
    boolean isSameSeal,
    List<Difference> inChecks,
    List<Difference> inTallies,
    List<Difference> inFigures) {
  public RerunOutcome {
    inChecks = List.copyOf(inChecks);
    inTallies = List.copyOf(inTallies);
    inFigures = List.copyOf(inFigures);
  }

  public List<Difference> all() {
    return Stream.of(inChecks, inTallies, inFigures).flatMap(List::stream).toList();
  }

  /** Whether every number that was compared is the same. */
  public boolean isEqual() {
    return inChecks.isEmpty() && inTallies.isEmpty() && inFigures.isEmpty();
  }

  /** How many cells of the exact tallies differ. */
  public long cellsThatDiffer() {
    return inTallies.stream()
        .map(it -> List.of(it.metric(), it.breakdown(), it.values()))
        .distinct()
        .count();
  }
}
