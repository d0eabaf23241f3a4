package vitrine.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Period;
import vitrine.catalogue.Statistic;
import vitrine.tally.Cell;
import vitrine.tally.Interval;
import vitrine.tally.Tallies;
import vitrine.tally.Tally;

class ProtectionBiasTest {
  private static final int KEYS = 200;
  private static final int SERVICES = 24;
  private static final Cell WHOLE = new Cell("V4", "WHOLE", List.of());
  private static final Map<Cell, Tally> TALLIES = new HashMap<>();
  private static final List<Figures> RELEASES = new ArrayList<>();

  @BeforeAll
  static void protect() {
    long[] sum = new long[2];
    for (int i = 0; i < SERVICES; i++) {
      long units = Math.round(100 * Math.pow(1.25, i));
      long[] counts = {units * 3 / 10, units - units * 3 / 10};
      TALLIES.put(service(i), new Tally(counts, List.of()));
      sum[0] += counts[0];
      sum[1] += counts[1];
    }
    TALLIES.put(WHOLE, new Tally(sum, List.of()));
    Random random = new Random(1);
    Catalogue one = new Catalogue(List.of(Catalogue.current().get("V4")));
    for (int i = 0; i < KEYS; i++) {
      byte[] secret = new byte[ProtectionKey.BYTES];
      random.nextBytes(secret);
      RELEASES.add(
          new Protection(Parameters.STANDARD, ProtectionKey.of(secret))
              .protect(one, Tallies.of(TALLIES), Period.parse("2025")));
    }
  }

  private static Cell service(int number) {
    return new Cell("V4", "SERVICE", List.of("s" + number));
  }

  private static double units(Cell cell) {
    return TALLIES.get(cell).count(0) + TALLIES.get(cell).count(1);
  }

  private static double error(Figures figures, Cell cell, Statistic statistic) {
    double truth = statistic == Statistic.MET ? TALLIES.get(cell).count(0) : units(cell);
    Figure figure = figures.find(cell, statistic, "").orElseThrow();
    return figure.findAmount().orElseThrow().value() - truth;
  }

  private static void assertUnbiased(List<Cell> cells, Statistic statistic) {
    DoubleSummaryStatistics means = new DoubleSummaryStatistics();
    double squares = 0;
    for (Figures figures : RELEASES) {
      double mean =
          cells.stream().mapToDouble(it -> error(figures, it, statistic)).average().orElseThrow();
      means.accept(mean);
      squares += mean * mean;
    }
    double error = Math.sqrt(squares / KEYS / KEYS);
    assertEquals(0, means.getAverage(), 3 * error, cells.size() + " cells, " + statistic);
  }

  @Test
  void counts_totalsAndSizeClasses_areUnbiased() {
    List<Cell> all = IntStream.range(0, SERVICES).mapToObj(ProtectionBiasTest::service).toList();
    for (Statistic statistic : List.of(Statistic.COUNT, Statistic.MET)) {
      assertUnbiased(List.of(WHOLE), statistic);
      assertUnbiased(all.subList(0, 8), statistic);
      assertUnbiased(all.subList(8, 16), statistic);
      assertUnbiased(all.subList(16, SERVICES), statistic);
    }
  }

  @Test
  void counts_ofTheWhole_areAsNearAsIsSaid() {
    double near =
        RELEASES.stream()
            .mapToDouble(it -> Math.abs(error(it, WHOLE, Statistic.COUNT)))
            .filter(it -> it <= Parameters.STANDARD.near())
            .count();
    assertEquals(0.95, near / KEYS, 0.04);
  }

  @Test
  void intervals_ofShares_coverTheTruthAsOftenAsTheySay() {
    int shown = 0;
    int covered = 0;
    for (Figures figures : RELEASES) {
      for (int i = 0; i < SERVICES; i++) {
        Tally tally = TALLIES.get(service(i));
        double truth = tally.count(0) / units(service(i));
        List<Interval> interval =
            figures.find(service(i), Statistic.SHARE, "").flatMap(Figure::findAmount).stream()
                .flatMap(it -> it.interval().stream())
                .toList();
        shown += interval.size();
        covered +=
            interval.stream().anyMatch(it -> it.low() <= truth && truth <= it.high()) ? 1 : 0;
      }
    }
    assertTrue(shown > 0.8 * KEYS * SERVICES, "" + shown);
    assertTrue(covered >= 0.95 * shown, covered + " of " + shown);
  }
}
