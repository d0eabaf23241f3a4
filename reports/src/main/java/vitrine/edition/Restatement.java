package vitrine.edition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import vitrine.catalogue.Statistic;
import vitrine.disclosure.Amount;
import vitrine.disclosure.Figure;
import vitrine.disclosure.FigureKey;
import vitrine.disclosure.Figures;

/**
 * How the figures of an edition differ from those of the one before it (Q5).
 *
 * @param figures how many figures either of them has
 * @param changed how many of these are not the same in both
 * @param median of the changed figures that both show, the median of how much they went up or down,
 *     in parts of the earlier value; empty if there is none, or none that was not 0
 */
public record Restatement(long figures, long changed, OptionalDouble median) {
  public static Restatement between(Figures earlier, Figures later) {
    Set<FigureKey> keys = new HashSet<>(earlier.byKey().keySet());
    keys.addAll(later.byKey().keySet());
    List<Double> changes = new ArrayList<>();
    long changed = 0;
    for (FigureKey key : keys) {
      Optional<Figure> before = earlier.find(key);
      Optional<Figure> after = later.find(key);
      if (!before.equals(after)) {
        changed++;
        change(before, after).ifPresent(changes::add);
      }
    }
    return new Restatement(keys.size(), changed, median(changes));
  }

  private static Optional<Double> change(Optional<Figure> before, Optional<Figure> after) {
    Optional<Double> from = value(before).filter(it -> it != 0);
    return from.flatMap(it -> value(after).map(to -> Math.abs(to / it - 1)));
  }

  private static Optional<Double> value(Optional<Figure> figure) {
    return figure.flatMap(Figure::findAmount).map(Amount::value);
  }

  private static OptionalDouble median(List<Double> changes) {
    List<Double> sorted = changes.stream().sorted().toList();
    int size = sorted.size();
    return size == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2);
  }

  /** The difference as a sentence. */
  public String sentence() {
    if (changed == 0) {
      return "All %s figures are those of the edition before.".formatted(Display.number(figures));
    }
    String differ =
        "%s of %s figures differ from the edition before"
            .formatted(Display.number(changed), Display.number(figures));
    return median.isEmpty()
        ? differ + "."
        : differ
            + ", half of those that both show by %s or less."
                .formatted(Display.value(median.getAsDouble(), Statistic.Kind.SHARE));
  }
}
