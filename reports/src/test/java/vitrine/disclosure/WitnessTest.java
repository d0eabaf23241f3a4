package vitrine.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vitrine.catalogue.Metric;
import vitrine.catalogue.Period;
import vitrine.tally.Tallies;

/** Worlds with other small counts that could have given the same figures. */
class WitnessTest {
  private static final double SPREAD = 15;
  private static final int BASE = 5;
  private static final List<String> SMALL = List.of("small-0", "small-1", "small-2", "small-3");

  /** Noisy counts of a world, and the noise that another world needs to have the same. */
  private static final class Recorded {
    private final Map<List<String>, double[]> noisy = new HashMap<>();
    private final List<Double> noise = new ArrayList<>();

    Noise record(String table, double spread) {
      byte[] secret = new byte[ProtectionKey.BYTES];
      Noise keyed = new KeyedNoise(ProtectionKey.of(secret), table, spread);
      return (counts, row) ->
          noisy.computeIfAbsent(List.of(table, row), absent -> keyed.over(counts, row));
    }

    Noise replay(String table, double spread) {
      return (counts, row) -> {
        double[] same = noisy.get(List.of(table, row));
        for (int i = 0; i < counts.length; i++) {
          noise.add((same[i] - counts[i]) / spread);
        }
        return same;
      };
    }
  }

  private static Figures figures(Tallies tallies, Noise.Source source) {
    Map<FigureKey, Figure> figures = new HashMap<>();
    Parameters parameters = Parameters.of(SPREAD);
    Period year = Period.parse("2025");
    for (Metric metric : Register.METRICS.list()) {
      figures.putAll(
          new ProtectedMetric(parameters, source, metric, Basis.of(tallies), year).figures());
    }
    return Figures.of(figures);
  }

  private static Register register(Random random) {
    Register register = Register.of(12, random);
    for (int i = 0; i < SMALL.size(); i++) {
      for (int count = 0; count <= 2 * i; count++) {
        register.add(SMALL.get(i), 1, random);
      }
    }
    return register;
  }

  @Test
  void smallCounts_eachOtherCandidate_couldHaveGivenTheSameFigures() {
    Random random = new Random(3);
    Register register = register(random);
    for (String service : SMALL) {
      Recorded recorded = new Recorded();
      Figures figures = figures(register.tallies(), recorded::record);
      Register world = register.copy();
      for (int more = 1; more < BASE; more++) {
        world.add(service, 1, random);
        Figures others = figures(world.tallies(), recorded::replay);
        assertEquals(figures.byKey(), others.byKey(), service + " and " + more);
      }
      double largest = recorded.noise.stream().mapToDouble(Math::abs).max().orElseThrow();
      assertTrue(largest < 5, "noise that may well occur: " + largest);
    }
  }
}
