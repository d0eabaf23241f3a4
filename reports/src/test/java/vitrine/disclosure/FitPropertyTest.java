package vitrine.disclosure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class FitPropertyTest {
  private static final int BASE = 5;
  private static final Fit FIT = new Fit(BASE);

  private static double[] noisy(Random random, int length, int largest) {
    return random
        .doubles(length, -20, largest)
        .map(it -> random.nextInt(3) == 0 ? 0 : it)
        .toArray();
  }

  @Property
  void line_anyNumbers_addsUpInMultiplesAndNoneBelowZero(
      @ForAll @IntRange(min = 1, max = 60) int length,
      @ForAll @IntRange(max = 400) int total,
      @ForAll long seed) {
    long[] fitted = FIT.line(noisy(new Random(seed), length, 90), (long) total * BASE);
    assertEquals((long) total * BASE, Arrays.stream(fitted).sum());
    assertTrue(Arrays.stream(fitted).allMatch(it -> it >= 0 && it % BASE == 0));
  }

  @Property
  void table_anyNumbers_addsUpBothWays(
      @ForAll @IntRange(min = 1, max = 25) int rows,
      @ForAll @IntRange(min = 1, max = 25) int columns,
      @ForAll @IntRange(max = 200) int largest,
      @ForAll long seed) {
    Random random = new Random(seed);
    long[] rowTotals = totals(random, rows, largest);
    long[] columnTotals = new long[columns];
    for (long left = Arrays.stream(rowTotals).sum(); left > 0; left -= BASE) {
      columnTotals[(int) (columns * Math.pow(random.nextDouble(), 3))] += BASE;
    }
    double[][] noisy = new double[rows][];
    for (int row = 0; row < rows; row++) {
      noisy[row] = noisy(random, columns, largest + 1);
    }
    long[][] fitted = FIT.table(noisy, rowTotals, columnTotals);
    for (int row = 0; row < rows; row++) {
      assertEquals(rowTotals[row], Arrays.stream(fitted[row]).sum());
      assertTrue(Arrays.stream(fitted[row]).allMatch(it -> it >= 0 && it % BASE == 0));
    }
    for (int column = 0; column < columns; column++) {
      int of = column;
      assertEquals(columnTotals[column], Arrays.stream(fitted).mapToLong(it -> it[of]).sum());
    }
  }

  private static long[] totals(Random random, int length, int largest) {
    return random.ints(length, 0, largest / BASE + 1).mapToLong(it -> (long) it * BASE).toArray();
  }

  @Example
  void line_numbersThatAddUp_staysNearThem() {
    long[] fitted = FIT.line(new double[] {52, 9, -3, 42}, 100);
    assertArrayEquals(new long[] {50, 10, 0, 40}, fitted);
  }

  @Example
  void fit_ofExactCounts_changesNothing() {
    long[][] fitted =
        new Fit(1)
            .table(new double[][] {{3, 0, 4}, {1, 1, 0}}, new long[] {7, 2}, new long[] {4, 1, 4});
    assertArrayEquals(new long[][] {{3, 0, 4}, {1, 1, 0}}, fitted);
  }
}
