package vitrine.disclosure.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RoundingTest {
  private static final int DENSE = 33_810;
  private static final int FILLED = 25_189;
  private static final double PACKAGE_IN_R = 1.444;

  private static long[] soft(Lattice lattice, long key) {
    return Rounding.STANDARD.round(lattice, RoundingData.key(key), "2025").counts();
  }

  private static long[] hard(Lattice lattice) {
    return HardRounding.of(lattice, 5).round(lattice.table().counts(), new Random(1));
  }

  @Test
  void round_largeTable_isNearlyAsAccurateAsAnOptimum() {
    Lattice lattice = new Lattice(RoundingData.large());
    double hard = RoundingData.meanAbsolute(lattice, hard(lattice), DENSE);
    double soft = RoundingData.meanAbsolute(lattice, soft(lattice, 1), DENSE);
    assertTrue(hard < PACKAGE_IN_R + 0.05, "hard " + hard);
    assertTrue(soft < hard + 0.3, "soft " + soft + ", hard " + hard);
    assertEquals(2.2, soft * DENSE / FILLED, 0.1);
  }

  @Test
  void round_withoutPull_letsLargeMarginsDrift() {
    Lattice lattice = new Lattice(RoundingData.large());
    Rounding loose = new Rounding(Prior.STANDARD, 0, 10);
    long[] published = loose.round(lattice, RoundingData.key(1), "2025").counts();
    assertTrue(RoundingData.meanAbsolute(lattice, published, DENSE) > 2.2);
  }

  @Test
  void round_sameKeyNameAndTable_isTheSame() {
    Counts table = RoundingData.thin();
    long[] once = Rounding.STANDARD.round(table, RoundingData.key(7), "2025").counts();
    assertArrayEquals(
        once, Rounding.STANDARD.round(RoundingData.thin(), RoundingData.key(7), "2025").counts());
    assertFalse(
        Arrays.equals(once, Rounding.STANDARD.round(table, RoundingData.key(8), "2025").counts()));
    assertFalse(
        Arrays.equals(once, Rounding.STANDARD.round(table, RoundingData.key(7), "2026").counts()));
  }

  @Test
  void round_emptyCellsListedOrNot_isTheSame() {
    Counts table = RoundingData.small();
    long[] listed = Rounding.STANDARD.round(table.dense(), RoundingData.key(7), "x").counts();
    long[] unlisted = Rounding.STANDARD.round(table, RoundingData.key(7), "x").counts();
    long[] filled =
        IntStream.range(0, listed.length)
            .filter(it -> table.dense().counts()[it] > 0)
            .mapToLong(it -> listed[it])
            .toArray();
    assertArrayEquals(unlisted, filled);
  }

  /** Noted once, so that a release can be made again with later versions. */
  @Test
  void round_knownTable_staysTheSameOverVersions() {
    Axis axis = new Axis("a", List.of("1", "2", "3", "4", "5", "6"), List.of());
    int[][] codes = {{0, 1, 2, 3, 4, 5}};
    Counts table = Counts.of(List.of(axis), codes, new long[] {1, 2, 3, 4, 6, 108});
    long[] near = Rounding.STANDARD.round(table, RoundingData.key(3), "x").counts();
    Rounding wide = new Rounding(new Prior.Wide(5, 4), 0.03, 20);
    long[] far = wide.round(table, RoundingData.key(3), "x").counts();
    assertArrayEquals(new long[] {0, 0, 5, 5, 5, 110}, near);
    assertArrayEquals(new long[] {0, 5, 5, 10, 10, 105}, far);
  }

  @Test
  void round_parametersOutOfRange_areRefused() {
    assertThrows(TableRefused.class, () -> new Prior.Interval(1));
    assertThrows(TableRefused.class, () -> new Prior.Wide(5, Double.NaN));
    assertThrows(TableRefused.class, () -> new Rounding(Prior.STANDARD, -0.1, 10));
    assertThrows(TableRefused.class, () -> new Rounding(Prior.STANDARD, 0.1, -1));
  }
}
