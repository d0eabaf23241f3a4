package vitrine.disclosure.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class UtilityTest {
  private static final double EXACT = 1e-12;

  private static Counts table(long... counts) {
    Axis row = new Axis("row", List.of("a", "b"), List.of());
    Axis column = new Axis("column", List.of("x", "y"), List.of());
    int[][] codes = {{0, 0, 1, 1}, {0, 1, 0, 1}};
    return Counts.of(List.of(row, column), codes, counts);
  }

  private static Utility of(Counts truth, Counts published) {
    return Utility.of(new Lattice(truth), published);
  }

  /** SmallCountRounding tells 0.966 and a mean error of 0.56 of its rounding of z2. */
  @Test
  void hellinger_ofRoundingInR_isAsThePackageTells() {
    List<List<String>> inner = List.of(List.of("region"), List.of("hovedint"));
    Counts rounded = RoundingData.read("z2_b5_inner.csv", "rounded", inner);
    Counts table =
        RoundingData.read(
            "z2.csv", "ant", List.of(List.of("region", "fylke", "kostragr"), List.of("hovedint")));
    Utility utility = of(table, table.with(rounded.counts()));
    assertEquals(0.966, utility.hellinger(), 0.0005);
    int sums = new Lattice(table).margins().stream().mapToInt(it -> it.groups().count()).sum();
    assertEquals(0.56, utility.all().meanAbsolute() * utility.all().sums() / sums, 0.005);
  }

  @Test
  void of_theTruth_isWithoutError() {
    Counts truth = table(3, 12, 40, 0);
    Utility utility = of(truth, truth);
    assertEquals(0, utility.all().meanAbsolute(), EXACT);
    assertEquals(1, utility.hellinger(), EXACT);
    assertEquals(1, utility.rankCorrelation(), EXACT);
    assertEquals(0, utility.shownAsZero(), EXACT);
    assertEquals(0, utility.associations().get(0).change(), EXACT);
  }

  /** Sums: 3 12 40 | 43 12 | 15 40 | 55 shown as 0 15 40 | 40 15 | 15 40 | 55. */
  @Test
  void of_knownTable_isAsWorkedOutByHand() {
    Utility utility = of(table(3, 12, 40, 0), table(0, 15, 40, 0));
    assertEquals(8, utility.all().sums());
    assertEquals(12.0 / 8, utility.all().meanAbsolute(), EXACT);
    assertEquals(Math.sqrt(36.0 / 8), utility.all().rootMeanSquare(), EXACT);
    assertEquals(0, utility.all().bias(), EXACT);
    assertEquals(1.0 / 8, utility.shownAsZero(), EXACT);
    Utility.Errors small = utility.bySize().get(SizeClass.TO_4);
    assertEquals(new Utility.Errors(1, 3, 3, -3), small);
    assertEquals(new Utility.Errors(3, 2, 2 * Math.sqrt(1.5), 2), teens(utility));
    double apart =
        3 + 2 * square(Math.sqrt(12), Math.sqrt(15)) + square(Math.sqrt(43), Math.sqrt(40));
    assertEquals(1 - Math.sqrt(apart / 2 / 220), utility.hellinger(), EXACT);
  }

  private static Utility.Errors teens(Utility utility) {
    return utility.bySize().get(SizeClass.TO_19);
  }

  private static double square(double one, double other) {
    return (one - other) * (one - other);
  }

  /** As base R tells: cor(method = "spearman"), and sqrt(chisq.test(correct = FALSE) / n). */
  @Test
  void association_ofKnownTables_isAsInR() {
    Association association = of(table(10, 20, 30, 5), table(15, 15, 15, 15)).associations().get(0);
    assertEquals("row", association.one());
    assertEquals("column", association.other());
    assertEquals(0.5367450401216932, association.truth(), EXACT);
    assertEquals(0, association.published(), EXACT);
  }

  @Test
  void rankCorrelation_withTies_sharesRanks() {
    assertEquals(1, Ranks.correlation(new long[] {1, 2, 2, 9}, new long[] {0, 5, 5, 6}), EXACT);
    assertEquals(-1, Ranks.correlation(new long[] {1, 2, 3}, new long[] {9, 8, 1}), EXACT);
    assertEquals(
        0.9486832980505138,
        Ranks.correlation(new long[] {1, 2, 3, 4}, new long[] {1, 2, 2, 3}),
        EXACT);
  }

  @Test
  void of_softRounding_tellsWhatToWarnReadersOf() {
    Counts truth = RoundingData.large();
    Utility utility = of(truth, Rounding.STANDARD.round(truth, RoundingData.key(1), "2025"));
    assertEquals(25_189, utility.all().sums());
    assertEquals(11_765, utility.bySize().get(SizeClass.TO_4).sums());
    assertEquals(0.28, utility.shownAsZero(), 0.04);
    assertTrue(utility.hellinger() > 0.9);
    assertTrue(utility.rankCorrelation() > 0.9);
    assertEquals(3, utility.associations().size());
  }

  /** Who knows the largest error knows that no true count is further away. */
  @Test
  void report_neverTellsTheLargestError() {
    String told = of(table(3, 12, 40, 0), table(0, 14, 49, 0)).toString();
    assertTrue(told.contains("meanAbsolute=3.0, rootMeanSquare=3.0"), told);
    assertFalse(told.matches("(?is).*(max|largest|worst|=9\\b|=11\\b).*"), told);
  }

  @Test
  void sizeClass_everyCount_hasOne() {
    assertEquals(
        List.of("1-4", "5-9", "10-19", "20-49", "50-99", "100+"),
        Arrays.stream(SizeClass.values()).map(SizeClass::text).toList());
    assertEquals(SizeClass.TO_4, SizeClass.of(4));
    assertEquals(SizeClass.TO_9, SizeClass.of(5));
    assertEquals(SizeClass.FROM_100, SizeClass.of(100_000));
  }
}
