package vitrine.disclosure.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RestatingTest {
  private static final int REVISIONS = 25;
  private static final int KEYS = 20;
  private static final Rounding ROUNDING = Rounding.STANDARD;

  /** One case added to each of some cells, as a late report would. */
  private static Counts revised(Counts table, Random random) {
    long[] counts = table.counts().clone();
    random.ints(0, counts.length).distinct().limit(REVISIONS).forEach(it -> counts[it]++);
    return table.with(counts);
  }

  private static Counts first(Counts table, long key) {
    return ROUNDING.round(table, RoundingData.key(key), "2025");
  }

  private static Counts next(Counts table, Counts truth, long key) {
    Counts published = first(table, key);
    return ROUNDING.restate(table, published, truth, RoundingData.key(key), "2025");
  }

  private static double moved(Counts one, Counts other) {
    return IntStream.range(0, one.size())
        .filter(it -> one.counts()[it] != other.counts()[it])
        .count();
  }

  private static double meanMoved(Counts table, boolean restates) {
    double moved = 0;
    for (int key = 0; key < KEYS; key++) {
      Counts truth = revised(table, new Random(key));
      Counts later = restates ? next(table, truth, key) : first(truth, key);
      moved += moved(first(table, key), later);
    }
    return moved / KEYS;
  }

  @Test
  void restate_nothingRevised_isIdentical() {
    Counts table = RoundingData.large();
    assertArrayEquals(first(table, 1).counts(), next(table, table, 1).counts());
  }

  @Test
  void restate_fewSingleCases_movesAboutOneInFiveOfThem() {
    double small = meanMoved(RoundingData.small(), true);
    assertTrue(small <= 2 * 5, "moved " + small);
    assertTrue(small >= 1, "a revision is never to be seen: " + small);
    double large = meanMoved(RoundingData.large(), true);
    assertTrue(large <= 2 * 5, "moved " + large);
  }

  @Test
  void round_anewAfterFewRevisions_movesManyMore() {
    Counts small = RoundingData.small();
    assertTrue(meanMoved(small, false) > 10 * meanMoved(small, true));
  }

  /** Ten editions later the table is as near to the truth as a fresh one. */
  @Test
  void restate_manyEditions_staysAccurate() {
    Counts truth = RoundingData.large();
    Counts published = first(truth, 1);
    for (int edition = 0; edition < 10; edition++) {
      Random random = new Random(edition);
      Counts before = truth;
      truth =
          before.with(
              Arrays.stream(before.counts())
                  .map(it -> Math.max(0, it + (random.nextInt(4) == 0 ? random.nextInt(7) - 3 : 0)))
                  .toArray());
      published = ROUNDING.restate(before, published, truth, RoundingData.key(1), "2025");
    }
    Lattice lattice = new Lattice(truth);
    double fresh = RoundingData.meanAbsolute(lattice, first(truth, 1).counts(), 1);
    double restated = RoundingData.meanAbsolute(lattice, published.counts(), 1);
    assertEquals(1, restated / fresh, 0.2);
  }

  /** Coupling keeps each count as often as the new distribution allows, and follows it. */
  @Test
  void restate_oneCell_followsThePriorOfTheNewCount() {
    Axis axis = new Axis("a", List.of("x"), List.of());
    Counts three = Counts.of(List.of(axis), new int[][] {{0}}, new long[] {3});
    Counts four = three.with(new long[] {4});
    Rounding loose = new Rounding(Prior.STANDARD, 0, 0);
    double up = 0;
    double moved = 0;
    for (int key = 0; key < 4000; key++) {
      Counts before = loose.round(three, RoundingData.key(key), "x");
      Counts after = loose.restate(three, before, four, RoundingData.key(key), "x");
      up += after.counts()[0] / 5.0;
      moved += moved(before, after);
    }
    assertEquals(0.8, up / 4000, 0.02);
    assertEquals(0.2, moved / 4000, 0.02);
  }

  @Test
  void restate_newAndEmptiedCells_areFollowed() {
    Axis axis = new Axis("a", List.of("x", "y"), List.of());
    Counts x = Counts.of(List.of(axis), new int[][] {{0}}, new long[] {30});
    Counts y = Counts.of(List.of(axis), new int[][] {{1}}, new long[] {30});
    Counts later = ROUNDING.restate(x, x, y, RoundingData.key(1), "x");
    assertArrayEquals(new long[] {0, 30}, later.counts());
  }

  @Test
  void restate_byOtherCodesOrBase_isRefused() {
    Counts table = RoundingData.small();
    Counts other = RoundingData.thin();
    Counts published = first(table, 1);
    String codes =
        assertThrows(
                TableRefused.class,
                () -> ROUNDING.restate(table, published, other, RoundingData.key(1), "x"))
            .getMessage();
    assertTrue(codes.contains("begin a new series"), codes);
    String base =
        assertThrows(
                TableRefused.class,
                () -> ROUNDING.restate(table, table, table, RoundingData.key(1), "x"))
            .getMessage();
    assertTrue(base.contains("multiples of the base"), base);
  }
}
