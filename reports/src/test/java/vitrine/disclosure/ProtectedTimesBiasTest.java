package vitrine.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Period;
import vitrine.catalogue.Statistic;
import vitrine.tally.Cell;
import vitrine.tally.Histogram;
import vitrine.tally.Tallies;
import vitrine.tally.Tally;

/** What noise does on average to shares and medians of times. */
class ProtectedTimesBiasTest {
  private static final int KEYS = 200;
  private static final int SERVICES = 24;

  /** What parts below zero, classes of time and two digits may do to a figure on average. */
  private static final double LITTLE = 0.025;

  private static final Catalogue ONE = new Catalogue(List.of(Catalogue.current().get("T6")));
  private static final Period YEAR = Period.parse("2025");

  private static final List<Figures> RELEASES = new ArrayList<>();
  private static Figures exact;

  @BeforeAll
  static void protect() {
    Map<Cell, Tally> tallies = new HashMap<>();
    Random random = new Random(5);
    List<Histogram> all = List.of(Histogram.EMPTY, Histogram.EMPTY, Histogram.EMPTY);
    Tally sum = new Tally(new long[] {0}, all);
    for (int i = 0; i < SERVICES; i++) {
      Tally tally = tally((int) Math.round(130 * Math.pow(1.25, i)), random);
      tallies.put(service(i), tally);
      sum = sum.plus(tally);
    }
    tallies.put(new Cell("T6", "WHOLE", List.of()), sum);
    exact = Protection.exact(ONE, Tallies.of(tallies), YEAR);
    for (int i = 0; i < KEYS; i++) {
      byte[] secret = new byte[ProtectionKey.BYTES];
      random.nextBytes(secret);
      RELEASES.add(
          Protection.of(15, ProtectionKey.of(secret)).protect(ONE, Tallies.of(tallies), YEAR));
    }
  }

  /** Times about a day, a tenth of them competing and a tenth open. */
  private static Tally tally(int units, Random random) {
    Map<Integer, List<Long>> times = new HashMap<>();
    for (int i = 0; i < units; i++) {
      int outcome = random.nextInt(10) < 8 ? 0 : 1 + random.nextInt(2);
      long seconds = Math.round(86_400 * Math.exp(1.2 * random.nextGaussian()));
      times.computeIfAbsent(outcome, absent -> new ArrayList<>()).add(seconds);
    }
    List<Histogram> histograms =
        IntStream.range(0, 3)
            .mapToObj(it -> times.getOrDefault(it, List.of()))
            .map(it -> Histogram.ofSeconds(it.stream().mapToLong(time -> time).toArray()))
            .toList();
    return new Tally(new long[] {0}, histograms);
  }

  private static Cell service(int number) {
    return new Cell("T6", "SERVICE", List.of("s" + number));
  }

  private static double relative(Figures figures, FigureKey key) {
    double truth = exact.find(key).flatMap(Figure::findAmount).orElseThrow().value();
    return figures
        .find(key)
        .flatMap(Figure::findAmount)
        .map(it -> it.value() / truth - 1)
        .orElse(0.0);
  }

  @ParameterizedTest
  @CsvSource({
    "MEDIAN, '', 8, 16",
    "MEDIAN, '', 16, 24",
    "MEDIAN_COMPLETED, '', 8, 16",
    "MEDIAN_COMPLETED, '', 16, 24",
    "WITHIN, 24 h, 0, 8",
    "WITHIN, 24 h, 8, 16",
    "WITHIN, 24 h, 16, 24",
    "WITHIN, 72 h, 8, 16"
  })
  void times_ofSizeClasses_areBiasedByLittle(Statistic statistic, String part, int from, int to) {
    double sum = 0;
    double squares = 0;
    for (Figures figures : RELEASES) {
      double mean =
          IntStream.range(from, to)
              .mapToDouble(it -> relative(figures, new FigureKey(service(it), statistic, part)))
              .average()
              .orElseThrow();
      sum += mean;
      squares += mean * mean;
    }
    double mean = sum / KEYS;
    double error = Math.sqrt(squares / KEYS - mean * mean) / Math.sqrt(KEYS);
    assertEquals(0, mean, Math.max(LITTLE, 3 * error));
  }
}
