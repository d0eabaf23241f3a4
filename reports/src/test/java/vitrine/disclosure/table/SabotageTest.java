package vitrine.disclosure.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Unsafe ways to publish all sums of a cube, and how much of its small cells is told. */
class SabotageTest {
  private static final long SEED = 5;

  @ParameterizedTest
  @CsvSource({"3, 0.98, 1", "5, 0.98, 1", "10, 0.45, 0.85"})
  void blankSmallCells_zerosShown_areTold(long limit, double least, double most) {
    Publication cube = Publication.of(RealTables.smallCube());
    assertWithin(least, most, told(cube, cube.blankAndTold(limit), 80));
  }

  @Test
  void blankCellsUnderTen_sparseCube_areTold() {
    Publication cube = Publication.of(RealTables.cube("sdc-oracle/std3_2500.csv"));
    assertWithin(0.9, 1, told(cube, cube.blankAndTold(10), 80));
  }

  @ParameterizedTest
  @CsvSource({"3, 0.5, 0.7", "5, 0, 0.1"})
  void nearestMultiple_eachCellAlone_isTold(long base, double least, double most) {
    Publication cube = Publication.of(RealTables.smallCube());
    assertWithin(least, most, told(cube, cube.nearest(base), 30));
  }

  @ParameterizedTest
  @CsvSource({"3, 0, 0.07", "5, 0, 0"})
  void randomMultiple_eachCellAlone_isHardlyTold(int base, double least, double most) {
    Publication cube = Publication.of(RealTables.smallCube());
    assertWithin(least, most, told(cube, cube.random(base, new Random(SEED)), 30));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void suppression_twoDimensions_isNotTold(boolean hidesZeros) {
    Counts table =
        RealTables.table(
            "sdc-oracle/std3_2500.csv", "freq", List.of(List.of("p", "pg"), List.of("c", "cg")));
    assertEquals(0, told(table, new Suppression(4, hidesZeros)));
  }

  @Test
  void suppression_threeDimensions_isToldInPart() {
    assertWithin(0.02, 0.08, told(RealTables.smallCube(), new Suppression(4, true)));
  }

  private static double told(Counts table, Suppression rule) {
    Publication truth = Publication.of(table.dense());
    Suppressed hidden = rule.ofAny(table);
    Known known = Known.of(truth.relations(), hidden);
    int[] small = truth.primaries(hidden);
    assertTrue(new RankAttack(known).recovered(small).isEmpty());
    try (IntervalAttack attack = new IntervalAttack(known)) {
      return (double) attack.closerThan(1, small).length / small.length;
    }
  }

  private static double told(Publication cube, Known known, int most) {
    int[] targets = cube.targets(most, new Random(SEED));
    Known closed = new Closure(cube.relations()).of(known);
    assertTrue(closed.holds(cube.sums()));
    try (IntervalAttack attack = new IntervalAttack(closed)) {
      int[] told = attack.closerThan(1, targets);
      for (int each : told) {
        assertEquals(
            new IntervalAttack.Interval(cube.sums()[each], cube.sums()[each]), attack.of(each));
      }
      return (double) told.length / targets.length;
    }
  }

  private static void assertWithin(double least, double most, double share) {
    assertTrue(share >= least && share <= most, "told: " + share);
  }
}
