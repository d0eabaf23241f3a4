package vitrine.pipelines.audit;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vitrine.disclosure.FigureKey;
import vitrine.disclosure.FigureText;
import vitrine.disclosure.Figures;

/** The protected figures that are others in a recomputation. */
record FigureDifferences(Figures sealed, Figures recomputed) {
  /** The figures that either of them has. */
  Set<FigureKey> keys() {
    Set<FigureKey> keys = new TreeSet<>(sealed.byKey().keySet());
    keys.addAll(recomputed.byKey().keySet());
    return keys;
  }

  List<Difference> list() {
    return keys().stream()
        .map(it -> of(it, text(sealed, it), text(recomputed, it)))
        .filter(it -> !it.sealed().equals(it.recomputed()))
        .toList();
  }

  private static Difference of(FigureKey key, String before, String after) {
    return new Difference(
        Difference.Kind.FIGURE,
        key.metric(),
        key.breakdown(),
        key.values(),
        (key.statistic().name() + " " + key.part()).strip(),
        before,
        after);
  }

  private static String text(Figures figures, FigureKey key) {
    return figures.find(key).map(FigureText::of).map(FigureDifferences::words).orElse("");
  }

  private static String words(FigureText text) {
    String interval = text.low().isEmpty() ? "" : " [" + text.low() + ", " + text.high() + "]";
    String shown = (text.bound() + " " + text.value()).strip() + interval;
    return text.obsStatus().equals("A") ? shown : text.obsStatus();
  }
}
