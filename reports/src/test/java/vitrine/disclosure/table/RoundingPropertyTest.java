package vitrine.disclosure.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class RoundingPropertyTest {
  private static final int TRIES = 300;

  private static Counts table(Random random, int dimensions, double filled, int largest) {
    List<Axis> axes = new ArrayList<>();
    for (int i = 0; i < dimensions; i++) {
      int size = 1 + random.nextInt(9);
      axes.add(
          random.nextBoolean()
              ? RoundingData.third("d" + i, size)
              : new Axis("d" + i, RoundingData.third("d", size).codes(), List.of()));
    }
    int rows = random.nextInt(200);
    int[][] codes = new int[dimensions][];
    for (int i = 0; i < dimensions; i++) {
      codes[i] = random.ints(rows, 0, axes.get(i).size(0)).toArray();
    }
    long[] counts =
        IntStream.range(0, rows)
            .mapToLong(it -> random.nextDouble() < filled ? random.nextInt(largest) : 0)
            .toArray();
    return Counts.of(axes, codes, counts);
  }

  @Provide
  Arbitrary<Prior> priors() {
    Arbitrary<Integer> bases = Arbitraries.integers().between(2, 12);
    return Arbitraries.oneOf(
        bases.map(Prior.Interval::new),
        Combinators.combine(bases, Arbitraries.doubles().between(1, 12)).as(Prior.Wide::new));
  }

  @Property(tries = TRIES)
  void round_anyTable_addsUpInMultiplesAndRaisesNoZero(
      @ForAll("priors") Prior prior,
      @ForAll @IntRange(min = 1, max = 3) int dimensions,
      @ForAll @DoubleRange(max = 1) double filled,
      @ForAll @IntRange(min = 1, max = 5000) int largest,
      @ForAll @DoubleRange(max = 1) double beta,
      @ForAll long seed) {
    Counts truth = table(new Random(seed), dimensions, filled, largest);
    Counts published = new Rounding(prior, beta, 3).round(truth, RoundingData.key(seed), "x");
    requireSound(truth, published, prior);
    requireAdditive(published);
  }

  private static void requireSound(Counts truth, Counts published, Prior prior) {
    for (int cell = 0; cell < truth.size(); cell++) {
      long shown = published.counts()[cell];
      assertTrue(shown >= 0 && shown % prior.base() == 0, () -> "not a multiple: " + shown);
      assertTrue(truth.counts()[cell] > 0 || shown == 0, "a zero was raised");
      if (prior instanceof Prior.Interval) {
        assertTrue(Math.abs(shown - truth.counts()[cell]) < prior.base(), "left its interval");
      }
    }
  }

  /** Every sum is the same by any dimension or grouping that it can be had by. */
  private static void requireAdditive(Counts published) {
    long whole = Arrays.stream(published.counts()).sum();
    for (Lattice.Margin margin : new Lattice(published).margins()) {
      assertEquals(whole, Arrays.stream(margin.groups().sums(published.counts())).sum());
    }
  }

  @Property(tries = TRIES)
  void restate_anyRevision_keepsWhatIsUnchangedAndStaysSound(
      @ForAll("priors") Prior prior,
      @ForAll @IntRange(min = 1, max = 3) int dimensions,
      @ForAll @DoubleRange(max = 1) double revised,
      @ForAll long seed) {
    Random random = new Random(seed);
    Counts before = table(random, dimensions, 0.8, 30);
    Counts truth =
        before.with(
            Arrays.stream(before.counts())
                .map(it -> random.nextDouble() < revised ? random.nextInt(30) : it)
                .toArray());
    Rounding rounding = new Rounding(prior, 0.1, 3);
    Counts first = rounding.round(before, RoundingData.key(seed), "x");
    Counts second = rounding.restate(before, first, truth, RoundingData.key(seed), "x");
    requireSound(truth, second, prior);
    for (int cell = 0; cell < truth.size(); cell++) {
      boolean same = before.counts()[cell] == truth.counts()[cell];
      assertTrue(!same || first.counts()[cell] == second.counts()[cell], "moved for nothing");
    }
    assertArrayEquals(
        second.counts(),
        rounding.restate(before, first, truth, RoundingData.key(seed), "x").counts());
  }
}
