package vitrine.chart;

import java.util.Optional;
import java.util.OptionalDouble;
import vitrine.tally.Interval;

/**
 * One value of a chart.
 *
 * @param label what the value is about
 * @param value empty if it is not shown; a chart then shows the text and never a zero
 * @param text the value, or the symbol for why there is none, as a reader sees it
 * @param spread the interval as a reader sees it; empty if there is none
 */
public record Point(
    String label, OptionalDouble value, Optional<Interval> interval, String text, String spread) {
  private static final String REVISED = " r";

  /** The same value with the mark of one that was revised. */
  public Point revised() {
    return new Point(label, value, interval, text + REVISED, spread);
  }
}
