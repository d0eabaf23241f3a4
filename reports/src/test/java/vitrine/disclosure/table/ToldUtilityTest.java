package vitrine.disclosure.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class ToldUtilityTest {
  private static Counts published(Counts truth) {
    return Rounding.STANDARD.round(truth, RoundingData.key(1), "2025");
  }

  private static Counts withOneMore(Counts truth, int cell) {
    long[] counts = truth.counts().clone();
    counts[cell]++;
    return truth.with(counts);
  }

  @Test
  void of_largeTable_tellsRoundErrors() {
    Counts truth = RoundingData.large();
    ToldUtility told = ToldUtility.of(Utility.of(new Lattice(truth), published(truth)));
    assertEquals(2, told.meanAbsolute());
    assertEquals(3, told.rootMeanSquare());
    assertEquals(4, told.meanAbsoluteBySize().get(SizeClass.FROM_100));
    assertEquals(0.3, told.shownAsZero());
  }

  @Test
  void of_classOfFewSums_leavesItOut() {
    Counts truth = RoundingData.small();
    Utility exact = Utility.of(new Lattice(truth), published(truth));
    assertTrue(exact.bySize().get(SizeClass.FROM_100).sums() < 300);
    assertEquals(
        EnumSet.range(SizeClass.TO_4, SizeClass.TO_49),
        ToldUtility.of(exact).meanAbsoluteBySize().keySet());
  }

  /** Who knows all cases but one tries both: an exact report gives the one away, a told one not. */
  @Test
  void of_oneCaseMore_seldomShows() {
    Counts truth = RoundingData.small();
    Counts published = published(truth);
    Utility exact = Utility.of(new Lattice(truth), published);
    int shown = 0;
    for (int cell = 0; cell < 200; cell++) {
      Utility other = Utility.of(new Lattice(withOneMore(truth, cell)), published);
      assertNotEquals(exact, other);
      shown += ToldUtility.of(exact).equals(ToldUtility.of(other)) ? 0 : 1;
    }
    assertTrue(shown <= 10, shown + " of 200 cases show");
  }
}
