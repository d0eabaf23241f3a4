package vitrine.edition;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vitrine.catalogue.Statistic;
import vitrine.disclosure.Figure;
import vitrine.disclosure.FigureKey;
import vitrine.disclosure.Figures;

/**
 * How the figures of an edition differ from those of the one before it, and why (Q5).
 *
 * @param figures how many figures either of them has
 * @param changes the figures that are not the same in both
 */
public record Restatement(Cause cause, long figures, SortedMap<FigureKey, FigureChange> changes) {
  public Restatement {
    changes = Collections.unmodifiableSortedMap(changes);
  }

  /**
   * Why an edition was restated.
   *
   * @param edition the number of the edition that it is instead of
   */
  public record Cause(int edition, RestatementReason reason, String because) {
    /** The reason as a reader sees it. */
    public String words() {
      return reason.label() + (because.isEmpty() ? "" : ": " + because);
    }
  }

  /**
   * What lies between two editions of a period.
   *
   * @param first the figures of the first edition of the period
   */
  public static Restatement between(Cause cause, Figures first, Figures earlier, Figures later) {
    Set<FigureKey> keys = new HashSet<>(earlier.byKey().keySet());
    keys.addAll(later.byKey().keySet());
    SortedMap<FigureKey, FigureChange> changes = new TreeMap<>();
    for (FigureKey key : keys) {
      Optional<Figure> before = earlier.find(key);
      Optional<Figure> after = later.find(key);
      if (!before.equals(after)) {
        changes.put(key, new FigureChange(key, first.find(key), before, after));
      }
    }
    return new Restatement(cause, keys.size(), changes);
  }

  public boolean changed(FigureKey key) {
    return changes.containsKey(key);
  }

  /** How many figures are not the same in both. */
  public long changed() {
    return changes.size();
  }

  /**
   * Of the changed figures that both show, the median of how much they went up or down, in parts of
   * the earlier value; empty if there is none, or none that was not 0.
   */
  public OptionalDouble median() {
    double[] sorted =
        changes.values().stream()
            .map(FigureChange::relative)
            .flatMapToDouble(OptionalDouble::stream)
            .sorted()
            .toArray();
    int size = sorted.length;
    return size == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((sorted[(size - 1) / 2] + sorted[size / 2]) / 2);
  }

  /** The difference as a sentence. */
  public String sentence() {
    if (changed() == 0) {
      return "All %s figures are those of the edition before.".formatted(Display.number(figures));
    }
    String differ =
        "%s of %s figures differ from the edition before"
            .formatted(Display.number(changed()), Display.number(figures));
    return median().isEmpty()
        ? differ + "."
        : differ
            + ", half of those that both show by %s or less."
                .formatted(Display.value(median().getAsDouble(), Statistic.Kind.SHARE));
  }

  /** The codes of all reasons. */
  public static List<String> reasons() {
    return Arrays.stream(RestatementReason.values()).map(Enum::name).toList();
  }
}
