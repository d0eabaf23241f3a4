package vitrine.disclosure.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Tables that SmallCountRounding of Statistics Norway is known to round. */
class SmallCountsTest {
  private static final int STARTS = 60;

  private static List<Groups> groups(Lattice lattice, int from) {
    return lattice.margins().stream().skip(from).map(Lattice.Margin::groups).toList();
  }

  private static long[] sums(List<Groups> margins, long[] cells) {
    return margins.stream().flatMapToLong(it -> LongStream.of(it.sums(cells))).toArray();
  }

  private static double off(List<Groups> margins, long[] truth, long[] published) {
    long[] sums = sums(margins, truth);
    long[] shown = sums(margins, published);
    return IntStream.range(0, sums.length)
        .mapToLong(it -> Math.abs(sums[it] - shown[it]))
        .average()
        .orElseThrow();
  }

  /** The best of some optima. */
  private static long[] rounded(List<Groups> margins, Counts table) {
    HardRounding rounding = new HardRounding(margins, 5);
    return IntStream.range(0, STARTS)
        .mapToObj(it -> rounding.roundSmall(table.counts(), new Random(it)))
        .min(Comparator.comparingDouble(it -> off(margins, table.counts(), it)))
        .orElseThrow();
  }

  private static void requireNoneSmall(List<Groups> margins, long[] published) {
    assertTrue(LongStream.of(sums(margins, published)).allMatch(it -> it == 0 || it >= 5));
  }

  @Test
  void small_rowsAndColumnsOfExample_areThoseOfThePackage() {
    Counts table =
        RoundingData.read("exPSD.csv", "freq", List.of(List.of("rows"), List.of("cols")));
    List<Groups> margins = groups(new Lattice(table), 1);
    long[] published = rounded(margins, table);
    requireNoneSmall(margins, published);
    assertTrue(off(margins, table.counts(), published) <= 1.0);
    long[] inOrder = {15, 8, 5, 7, 5, 5, 5, 6, 28};
    assertArrayEquals(inOrder, sums(margins, published));
  }

  @Test
  void small_regionsInTwoGroupings_isNoWorseThanThePackage() {
    Counts table =
        RoundingData.read(
            "z2.csv", "ant", List.of(List.of("region", "fylke", "kostragr"), List.of("hovedint")));
    requireNoWorse(table, 100, 0.56, 0.966);
  }

  @Test
  void small_regionsAndMonths_isNoWorseThanThePackage() {
    Counts table =
        RoundingData.read(
            "z3.csv",
            "ant",
            List.of(
                List.of("region", "fylke", "kostragr"),
                List.of("hovedint"),
                List.of("mnd", "mnd2")));
    requireNoWorse(table, 1350, 1.267, 0.927);
  }

  private static void requireNoWorse(
      Counts table, int sums, double meanAbsolute, double hellinger) {
    Lattice lattice = new Lattice(table);
    List<Groups> margins = groups(lattice, 0);
    long[] published = rounded(margins, table);
    requireNoneSmall(margins, published);
    assertEquals(sums, sums(margins, published).length);
    assertTrue(off(margins, table.counts(), published) <= meanAbsolute);
    double utility = Utility.of(lattice, table.with(published)).hellinger();
    assertTrue(utility >= hellinger - 0.002, "utility " + utility);
  }
}
