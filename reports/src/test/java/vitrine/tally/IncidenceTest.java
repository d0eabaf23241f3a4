package vitrine.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class IncidenceTest {
  private static final Histogram NONE = Histogram.EMPTY;

  @Test
  void within_noOpenUnits_isTheShareReached() {
    Incidence incidence = Incidence.fine(Histogram.ofSeconds(10, 20, 30, 4000), NONE, NONE);
    assertEquals(0.75, incidence.within(3600), 1e-12);
    assertEquals(20, incidence.quantile(0.5).getAsDouble());
  }

  /** Times 1 2+ 3 4+ 5, plus for open: the textbook product 4/5 x 2/3 x 0. */
  @Test
  void within_openUnits_followsKaplanMeier() {
    Incidence incidence =
        Incidence.fine(Histogram.ofSeconds(1, 3, 5), NONE, Histogram.ofSeconds(2, 4));
    assertEquals(1 - 4 / 5.0, incidence.within(1), 1e-12);
    assertEquals(1 - 4 / 5.0 * 2 / 3.0, incidence.within(4), 1e-12);
    assertEquals(1, incidence.within(5), 1e-12);
    assertEquals(5, incidence.quantile(0.5).getAsDouble());
    assertEquals(3, incidence.quantileOfReached(0.5).getAsDouble());
  }

  /** Two of four reach it, two end otherwise: the incidence stays at one half for ever. */
  @Test
  void within_competingEvents_areNotOpenUnits() {
    Incidence incidence =
        Incidence.fine(Histogram.ofSeconds(10, 30), Histogram.ofSeconds(20, 40), NONE);
    assertEquals(0.5, incidence.within(86_400), 1e-12);
    assertFalse(incidence.quantile(0.75).isPresent());
    assertEquals(30, incidence.quantile(0.5).getAsDouble());
  }

  @Test
  void intervalWithin_greenwood_matchesByHand() {
    Incidence incidence =
        Incidence.fine(Histogram.ofSeconds(1, 3, 5), NONE, Histogram.ofSeconds(2, 4));
    double survival = 4 / 5.0 * 2 / 3.0;
    double greenwood = 1 / (5.0 * 4) + 1 / (3.0 * 2);
    Interval expected = Interval.logLog(1 - survival, survival * survival * greenwood);
    Interval actual = incidence.intervalWithin(4);
    assertEquals(expected.low(), actual.low(), 1e-9);
    assertEquals(expected.high(), actual.high(), 1e-9);
  }

  @Test
  void coarse_quantile_isInterpolated() {
    long[] reached = new long[TimeBins.count()];
    long[] none = new long[TimeBins.count()];
    reached[0] = 10;
    reached[1] = 30;
    Incidence incidence = Incidence.coarse(reached, none, none);
    assertEquals(3600 + 3600 / 3.0, incidence.quantile(0.5).getAsDouble(), 1e-6);
    assertEquals(0.25, incidence.within(3600), 1e-12);
  }

  @Test
  void coarse_lastClass_hasNoQuantile() {
    long[] reached = new long[TimeBins.count()];
    long[] none = new long[TimeBins.count()];
    reached[TimeBins.count() - 1] = 5;
    assertTrue(Incidence.coarse(reached, none, none).quantile(0.5).isEmpty());
  }

  @Test
  void wilson_published_example() {
    Interval interval = Interval.wilson(15, 148);
    assertEquals(0.0624, interval.low(), 5e-5);
    assertEquals(0.1605, interval.high(), 5e-5);
  }
}
