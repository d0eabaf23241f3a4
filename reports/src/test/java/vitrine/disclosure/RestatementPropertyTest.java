package vitrine.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Dimension;
import vitrine.catalogue.Formula;
import vitrine.catalogue.Measure;
import vitrine.catalogue.Metric;
import vitrine.catalogue.Period;
import vitrine.catalogue.Statistic;
import vitrine.tally.Cell;
import vitrine.tally.Tallies;
import vitrine.tally.Tally;

class RestatementPropertyTest {
  private static final Protection PROTECTION =
      new Protection(Parameters.STANDARD, ProtectionKey.of(new byte[ProtectionKey.BYTES]));
  private static final Breakdown BY_SERVICE = Breakdown.by(Dimension.SERVICE);

  @Property(tries = 12)
  void chainOfRestatements_anyRevisions_twoRoutesNeverDisagree(
      @ForAll @IntRange(min = 2, max = 9) int services, @ForAll long seed) {
    Random random = new Random(seed);
    Register register = Register.of(services, random);
    Basis basis = Basis.of(register.tallies());
    for (int restatement = 0; restatement < 3; restatement++) {
      revise(register, services + 1, random);
      Tallies tallies = register.tallies();
      basis = basis.restatedBy(Register.METRICS, tallies);
      requireNear(basis, tallies);
      Figures figures = PROTECTION.protect(Register.METRICS, basis, Period.parse("2025"));
      requireEqualSetsEqual(figures);
      Register.METRICS.list().forEach(it -> requireAddsUp(figures, it));
    }
  }

  /** Adds some cases to services, one of them new, or takes some away. */
  private static void revise(Register register, int services, Random random) {
    for (int service = 0; service < services; service++) {
      int sign = service < services - 1 && random.nextBoolean() ? -1 : 1;
      for (int i = random.nextInt(12); i > 0; i--) {
        register.add("s" + service, sign, random);
      }
    }
  }

  private static void requireNear(Basis basis, Tallies tallies) {
    tallies
        .byCell()
        .forEach(
            (cell, tally) -> {
              Measure measure = Register.METRICS.get(cell.metric()).measure();
              long units = Parts.of(measure, tally).units();
              assertTrue(Math.abs(basis.unitsOf(measure, cell) - units) <= 5, cell.toString());
              assertTrue(mostApart(measure, basis.partsOf(measure, cell), tally) <= 5);
            });
  }

  private static long mostApart(Measure measure, Tally one, Tally other) {
    long[] ones = Parts.of(measure, one).counts();
    long[] others = Parts.of(measure, other).counts();
    return IntStream.range(0, ones.length)
        .mapToLong(i -> Math.abs(ones[i] - others[i]))
        .max()
        .orElse(0);
  }

  private static void requireEqualSetsEqual(Figures figures) {
    Map<List<Object>, Double> counts = new HashMap<>();
    figures
        .byKey()
        .forEach(
            (key, figure) -> {
              if (key.isUnits()) {
                String set = Formula.units(Register.METRICS.get(key.metric()));
                double count = figure.findAmount().orElseThrow().value();
                Double twin = counts.put(List.of(set, key.breakdown(), key.values()), count);
                assertTrue(twin == null || twin == count, key + " and its twin: " + twin);
              }
            });
  }

  private static void requireAddsUp(Figures figures, Metric metric) {
    Cell whole = Register.whole(metric);
    List<Cell> lines = figures.cells(metric, BY_SERVICE);
    requireSum(figures, whole, lines, Statistic.COUNT, "");
    if (metric.measure() instanceof Measure.Mix mix) {
      mix.values().forEach(it -> requireSum(figures, whole, lines, Statistic.COUNT, it));
      double parts = mix.values().stream().mapToDouble(it -> count(figures, whole, it)).sum();
      assertEquals(count(figures, whole, ""), parts, metric.code());
    }
    if (metric.measure() instanceof Measure.Share) {
      requireSum(figures, whole, lines, Statistic.MET, "");
    }
  }

  private static void requireSum(
      Figures figures, Cell whole, List<Cell> lines, Statistic statistic, String part) {
    double sum = lines.stream().mapToDouble(it -> value(figures, it, statistic, part)).sum();
    assertEquals(value(figures, whole, statistic, part), sum, whole + " " + statistic + part);
  }

  private static double count(Figures figures, Cell cell, String part) {
    return value(figures, cell, Statistic.COUNT, part);
  }

  private static double value(Figures figures, Cell cell, Statistic statistic, String part) {
    return figures.find(cell, statistic, part).flatMap(Figure::findAmount).orElseThrow().value();
  }
}
