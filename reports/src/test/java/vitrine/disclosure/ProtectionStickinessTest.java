package vitrine.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Period;
import vitrine.catalogue.Statistic;
import vitrine.tally.Cell;
import vitrine.tally.Tallies;
import vitrine.tally.Tally;

class ProtectionStickinessTest {
  private static final int KEYS = 20;
  private static final int ADDED = 25;
  private static final int SERVICES = 60;
  private static final Catalogue METRICS =
      new Catalogue(List.of(Catalogue.current().get("V4"), Catalogue.current().get("A2")));

  /** Two metrics by service; cases are added to the first only. */
  private static Map<Cell, long[]> counts(Random added, int cases, Set<Cell> revised) {
    Map<Cell, long[]> counts = new HashMap<>();
    for (String metric : List.of("V4", "A2")) {
      Cell whole = new Cell(metric, "WHOLE", List.of());
      counts.put(whole, new long[2]);
      for (int i = 0; i < SERVICES; i++) {
        long[] units = {40 + 7L * i, 90 + 23L * i};
        counts.put(new Cell(metric, "SERVICE", List.of("s" + i)), units);
        counts.get(whole)[0] += units[0];
        counts.get(whole)[1] += units[1];
      }
    }
    for (int i = 0; i < cases; i++) {
      String service = "s" + added.nextInt(SERVICES);
      int part = added.nextInt(2);
      for (Cell cell :
          List.of(
              new Cell("V4", "WHOLE", List.of()), new Cell("V4", "SERVICE", List.of(service)))) {
        counts.get(cell)[part]++;
        revised.add(cell);
      }
    }
    return counts;
  }

  private static Figures protect(Map<Cell, long[]> counts, byte[] secret) {
    Map<Cell, Tally> tallies = new HashMap<>();
    counts.forEach((cell, it) -> tallies.put(cell, new Tally(it, List.of())));
    return new Protection(Parameters.STANDARD, ProtectionKey.of(secret))
        .protect(METRICS, Tallies.of(tallies), Period.parse("2025"));
  }

  @Test
  void figures_ofALaterEdition_moveOnlyNearWhatChanged() {
    Random random = new Random(7);
    int revisedCounts = 0;
    int moved = 0;
    for (int i = 0; i < KEYS; i++) {
      byte[] secret = new byte[ProtectionKey.BYTES];
      random.nextBytes(secret);
      Figures first = protect(counts(random, 0, new HashSet<>()), secret);
      assertEquals(
          first.byKey(), protect(counts(random, 0, new HashSet<>()), secret).byKey(), "unchanged");
      Set<Cell> revised = new HashSet<>();
      Figures later = protect(counts(random, ADDED, revised), secret);
      Set<FigureKey> keys = new TreeSet<>(first.byKey().keySet());
      keys.addAll(later.byKey().keySet());
      for (FigureKey key : keys) {
        boolean isCount = key.statistic() == Statistic.MET || key.statistic() == Statistic.COUNT;
        boolean hasMoved = !first.find(key).equals(later.find(key));
        assertTrue(!hasMoved || key.metric().equals("V4"), "another metric moved: " + key);
        moved += isCount && hasMoved ? 1 : 0;
        revisedCounts += isCount && revised.contains(key.cell()) ? 1 : 0;
      }
    }
    assertTrue(moved <= 0.8 * revisedCounts, moved + " of " + revisedCounts);
    assertTrue(moved > 0, "a revision shows");
  }
}
