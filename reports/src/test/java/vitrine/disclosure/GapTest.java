package vitrine.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vitrine.tally.Interval;

class GapTest {
  private static Figure shown(double value, double low, double high) {
    Optional<Interval> interval = Optional.of(new Interval(low, high));
    return new Figure.Shown(new Amount(value, Amount.Bound.EXACTLY, interval));
  }

  private static Interval interval(Figure gap) {
    return gap.findAmount().orElseThrow().interval().orElseThrow();
  }

  /** 3 below and 4 above span 5; 8 above and 6 below span 10. */
  @Test
  void of_lopsidedIntervals_spansBoth() {
    Figure gap = Gap.of(shown(100, 97, 108), shown(40, 34, 44));
    assertEquals(60, gap.findAmount().orElseThrow().value());
    assertEquals(new Interval(55, 70), interval(gap));
  }

  @Test
  void of_swapped_isMirrored() {
    Interval one = interval(Gap.of(shown(100, 97, 108), shown(40, 34, 44)));
    Interval other = interval(Gap.of(shown(40, 34, 44), shown(100, 97, 108)));
    assertEquals(new Interval(-one.high(), -one.low()), other);
  }

  @Test
  void of_oneHidden_isHidden() {
    assertEquals(new Figure.Hidden(), Gap.of(new Figure.Hidden(), shown(1, 0, 2)));
    assertEquals(new Figure.Hidden(), Gap.of(shown(1, 0, 2), new Figure.Hidden()));
  }

  @Test
  void of_oneWithoutInterval_hasNone() {
    Figure gap = Gap.of(new Figure.Shown(Amount.of(5)), shown(1, 0, 2));
    assertTrue(gap.findAmount().orElseThrow().interval().isEmpty());
  }
}
