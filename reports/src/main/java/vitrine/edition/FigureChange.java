package vitrine.edition;

import java.util.Optional;
import java.util.OptionalDouble;
import vitrine.disclosure.Amount;
import vitrine.disclosure.Figure;
import vitrine.disclosure.FigureKey;

/**
 * One figure that is not the same in an edition and in the one before.
 *
 * @param first as it was first published; empty if it was not
 * @param before in the edition before; empty if it was not in it
 * @param now in this edition; empty if it is not in it
 */
public record FigureChange(
    FigureKey key, Optional<Figure> first, Optional<Figure> before, Optional<Figure> now) {

  /** What became of a figure. */
  public enum Kind {
    APPEARED,
    VANISHED,
    SHOWN,
    HIDDEN,
    CHANGED
  }

  public Kind kind() {
    if (before.isEmpty()) {
      return Kind.APPEARED;
    }
    if (now.isEmpty()) {
      return Kind.VANISHED;
    }
    boolean wasShown = before.get() instanceof Figure.Shown;
    boolean isShown = now.get() instanceof Figure.Shown;
    if (wasShown == isShown) {
      return Kind.CHANGED;
    }
    return isShown ? Kind.SHOWN : Kind.HIDDEN;
  }

  /** How much it went up; empty if it is not shown in both. */
  public OptionalDouble difference() {
    Optional<Double> difference = value(before).flatMap(from -> value(now).map(to -> to - from));
    return difference.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
  }

  /** How much it went up or down, in parts of the earlier value; empty if there is none but 0. */
  public OptionalDouble relative() {
    Optional<Double> from = value(before).filter(it -> it != 0);
    Optional<Double> relative = from.flatMap(it -> value(now).map(to -> Math.abs(to / it - 1)));
    return relative.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
  }

  private static Optional<Double> value(Optional<Figure> figure) {
    return figure.flatMap(Figure::findAmount).map(Amount::value);
  }
}
