package vitrine.sql.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vitrine.tally.Interval;

class RatioTest {
  private static final double SPREAD = 15;
  private static final int TRIALS = 20_000;

  private static Ratio of(double upper, double lower) {
    return Ratio.of(OptionalDouble.of(upper), OptionalDouble.of(lower), SPREAD).orElseThrow();
  }

  @Test
  void interval_ofNoisyCounts_holdsTheRatioOfTheExactOnesIn95OfAHundred() {
    Random random = new Random(8);
    int held = 0;
    for (int i = 0; i < TRIALS; i++) {
      Interval interval = of(noisy(random, 120), noisy(random, 300)).interval().orElseThrow();
      held += interval.low() <= 0.4 && 0.4 <= interval.high() ? 1 : 0;
    }
    assertEquals(0.95, held / (double) TRIALS, 0.01);
  }

  private static double noisy(Random random, int count) {
    return 5 * Math.round((count + SPREAD * random.nextGaussian()) / 5);
  }

  @Test
  void ratio_byWhatMayBeZero_hasNoInterval() {
    assertEquals(Optional.empty(), of(100, 25).interval());
    assertTrue(of(100, 35).interval().isPresent());
    assertEquals(Optional.empty(), Ratio.of(OptionalDouble.of(5), OptionalDouble.of(0), SPREAD));
    assertEquals(Optional.empty(), Ratio.of(OptionalDouble.empty(), OptionalDouble.of(9), SPREAD));
  }
}
