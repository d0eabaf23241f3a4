package vitrine.disclosure.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** More trials with -Dvitrine.rounding.effort=10. */
class RoundingGameTest {
  private static final int EFFORT = Integer.getInteger("vitrine.rounding.effort", 1);
  private static final double GATE = 0.45;
  private static final int TARGETS = 8;

  private static void report(Object of, Object measured) {
    if (EFFORT > 1) {
      System.out.println("measured: " + of + " " + measured);
    }
  }

  private static Scored play(Counts table, Rounding rounding, int trials) {
    Scored scored = new RoundingGame(table, trials * EFFORT, 1).play(rounding, TARGETS);
    report(rounding, scored);
    return scored;
  }

  @Test
  void game_eachSumRoundedByItself_isLost() {
    Scored scored =
        new RoundingGame(RoundingData.small(), 2000 * EFFORT, 1).playIndependent(5, TARGETS);
    report("each sum by itself", scored);
    assertEquals(0.89, scored.value(), 0.06);
    assertTrue(scored.low() > GATE, "a gate must be red: " + scored);
  }

  @Test
  void game_softRounding_isWithinTheGate() {
    Scored scored = play(RoundingData.small(), Rounding.STANDARD, 200);
    assertTrue(scored.high() < GATE, scored.toString());
    assertTrue(scored.low() > 0.2, scored.toString());
  }

  @Test
  void game_attackerWhoLearns_isWithinTheGate() {
    Scored scored =
        new RoundingGame(RoundingData.small(), 300 * EFFORT, 1)
            .playLearnt(Rounding.STANDARD, TARGETS / 2);
    report("learnt", scored);
    assertTrue(scored.value() < GATE, scored.toString());
    assertTrue(scored.low() > 0.1, scored.toString());
  }

  @Test
  void game_looserPull_isSaferAndTighterOneLess() {
    Scored none = play(RoundingData.small(), new Rounding(Prior.STANDARD, 0, 0), 200);
    assertEquals(0.2, none.value(), 0.06);
    Scored tight = play(RoundingData.small(), new Rounding(Prior.STANDARD, 1, 10), 100);
    Scored wide = play(RoundingData.small(), new Rounding(new Prior.Wide(5, 4), 0.03, 10), 100);
    assertTrue(tight.value() > wide.value());
  }

  private static MinimalityAttack.Outcome attack(MinimalityAttack.Publisher publisher, int trials) {
    MinimalityAttack.Outcome outcome =
        new MinimalityAttack(RoundingData.small(), 1).run(publisher, trials * EFFORT);
    report("minimality", outcome);
    return outcome;
  }

  @Test
  void minimality_hardOptimum_isProvenWhereItDecides() {
    MinimalityAttack.Outcome outcome =
        attack(
            (lattice, random) ->
                HardRounding.of(lattice, 5).round(lattice.table().counts(), random),
            150);
    assertEquals(outcome.decided(), outcome.right());
    assertEquals(0.42, outcome.decided() / (double) outcome.trials(), 0.15);
  }

  @Test
  void minimality_softRounding_decidesNothing() {
    MinimalityAttack.Outcome outcome =
        attack(
            (lattice, random) ->
                Rounding.STANDARD.round(lattice, RoundingData.key(random), "x").counts(),
            150);
    assertTrue(outcome.decided() <= outcome.trials() / 50, outcome.toString());
  }
}
