package vitrine.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ReviewTest {
  private static Attack attack(long examined, long found) {
    String finding = found + " of " + examined;
    return new Attack("name", "tried", examined, found, true, finding);
  }

  private static Accuracy accuracy(long number, double mean) {
    return new Accuracy("all", number, mean, mean, 0.1, 0.03);
  }

  @Test
  void attack_thatFoundSome_tellsThePublicRoughly() {
    String roughly = "about 10 % of what was tried is hit, no more than by chance";
    assertEquals(roughly, attack(16_813, 2_162).publicFinding());
    assertEquals(roughly, attack(16_812, 2_162).publicFinding());
  }

  @Test
  void attack_thatFoundNothing_tellsThePublicWhatWasTried() {
    assertEquals("0 of 20932", attack(20_932, 0).publicFinding());
  }

  @Test
  void accuracy_ofManyCounts_hasOneDigit() {
    assertEquals("10", accuracy(300, 11.74).meanText());
    assertEquals("0.4", accuracy(300, 0.37).meanText());
    assertTrue(accuracy(300, 1).ofMany());
    assertFalse(accuracy(299, 1).ofMany());
  }
}
