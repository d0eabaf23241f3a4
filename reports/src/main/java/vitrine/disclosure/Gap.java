package vitrine.disclosure;

import java.util.Optional;
import vitrine.tally.Interval;

/** The difference between two figures. */
final class Gap {
  private Gap() {}

  /**
   * The first minus the second; without a value if either has none.
   *
   * <p>Its 95 % interval is recovered from those of the two, which may be lopsided, on the
   * assumption that they are independent [Zou, Donner 2008, Statist. Med. 27:1693].
   */
  static Figure of(Figure first, Figure second) {
    Optional<Amount> from = first.findAmount();
    Optional<Amount> take = second.findAmount();
    if (from.isEmpty()) {
      return first;
    }
    return take.<Figure>map(it -> new Figure.Shown(minus(from.get(), it))).orElse(second);
  }

  private static Amount minus(Amount first, Amount second) {
    double gap = first.value() - second.value();
    Optional<Interval> interval =
        first.interval().flatMap(a -> second.interval().map(b -> interval(first, a, second, b)));
    return new Amount(gap, Amount.Bound.EXACTLY, interval);
  }

  private static Interval interval(Amount first, Interval a, Amount second, Interval b) {
    double gap = first.value() - second.value();
    double below = Math.hypot(first.value() - a.low(), b.high() - second.value());
    double above = Math.hypot(a.high() - first.value(), second.value() - b.low());
    return new Interval(Math.rint(gap - below), Math.rint(gap + above));
  }
}
