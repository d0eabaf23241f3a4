package vitrine.pipelines.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import vitrine.casefile.CaseCodes;
import vitrine.casefile.CodeList;

class DrawTest {
  private static final int MANY = 200_000;

  private final Draw draw = new Draw(1, 1);

  @Test
  void normal_manyNumbers_haveTheMomentsOfTheStandardNormal() {
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < MANY; i++) {
      double number = draw.normal();
      sum += number;
      squares += number * number;
    }
    assertEquals(0, sum / MANY, 0.01);
    assertEquals(1, squares / MANY, 0.01);
  }

  @Test
  void below_manyNumbers_staysBelowAndReachesAll() {
    int[] seen = new int[7];
    for (int i = 0; i < MANY; i++) {
      seen[draw.below(7)]++;
    }
    for (int count : seen) {
      assertEquals(MANY / 7.0, count, MANY / 100.0);
    }
  }

  @Test
  void draws_ofOtherBlocksAndSeeds_differ() {
    long first = new Draw(1, 1).bits();
    assertEquals(first, new Draw(1, 1).bits());
    assertTrue(first != new Draw(1, 2).bits() && first != new Draw(2, 1).bits());
  }

  @Test
  void pick_weightedCodes_followsTheWeights() {
    Mix mix = Mix.of(CaseCodes.YES_NO, "YES 3 | - 1");
    int yes = 0;
    for (int i = 0; i < MANY; i++) {
      yes += mix.pick(draw) == CodeList.FIRST ? 1 : 0;
    }
    assertEquals(0.75, yes / (double) MANY, 0.01);
    assertEquals(0.75, mix.share(CodeList.FIRST));
  }

  @Test
  void of_codeThatIsNotOnTheList_isRefused() {
    assertThrows(IllegalArgumentException.class, () -> Mix.of(CaseCodes.YES_NO, "YES 1 | MAYBE 1"));
  }
}
