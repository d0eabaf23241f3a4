package vitrine.pipelines;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import vitrine.tally.Tallies;

/** The most cells that may leave Spark. */
final class CellLimit {
  static final int MOST = 1_000_000;

  private CellLimit() {}

  /**
   * Stops a catalogue whose breakdowns are too fine.
   *
   * @throws IllegalStateException naming the breakdown with the most cells
   */
  static void require(Tallies tallies) {
    if (tallies.size() > MOST) {
      Map<String, Long> cells =
          tallies.byCell().keySet().stream()
              .collect(
                  Collectors.groupingBy(
                      it -> it.metric() + " by " + it.breakdown(), Collectors.counting()));
      String widest =
          cells.entrySet().stream()
              .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
              .map(it -> "%s has %d".formatted(it.getKey(), it.getValue()))
              .orElse("");
      throw new IllegalStateException(
          "%d cells are more than %d; %s: coarsen it".formatted(tallies.size(), MOST, widest));
    }
  }
}
