package vitrine.attack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Metric;
import vitrine.catalogue.Period;
import vitrine.disclosure.Amount;
import vitrine.disclosure.Exposure;
import vitrine.disclosure.Figure;
import vitrine.disclosure.FigureKey;
import vitrine.disclosure.Figures;
import vitrine.disclosure.Parameters;
import vitrine.disclosure.Protection;
import vitrine.release.Manifest;
import vitrine.release.Release;

/**
 * Figures that may be published, beside the exact ones that they must not give away.
 *
 * @param exact every figure without noise, rounding and gaps
 */
public record Candidate(
    Catalogue catalogue, Figures figures, Figures exact, Parameters parameters, Exposure exposure) {

  /** That of a release. */
  public static Candidate of(Release release) {
    Manifest manifest = release.manifest();
    Period period = Period.parse(manifest.period());
    Catalogue catalogue = Catalogue.current().in(period.start().getYear());
    return new Candidate(
        catalogue,
        release.figures(),
        Protection.exact(catalogue, release.tallies(), period),
        Parameters.of(manifest.protection().spread()),
        manifest.protection().exposure());
  }

  /** The metrics that are counted over units that are protected. */
  List<Metric> metrics() {
    return catalogue.tallied().stream()
        .filter(it -> !it.measure().population().unit().isPublic())
        .toList();
  }

  /** The counts that are published, of each set of units once. */
  Collection<Count> counts() {
    Map<List<Object>, Count> counts = new LinkedHashMap<>();
    everyCount().forEach(it -> counts.putIfAbsent(it.name(), it));
    return counts.values();
  }

  /** The counts that are published, of equal sets of units each. */
  List<Count> everyCount() {
    Map<String, Metric> metrics =
        metrics().stream().collect(Collectors.toMap(Metric::code, Function.identity()));
    List<Count> counts = new ArrayList<>();
    figures
        .byKey()
        .forEach(
            (key, figure) -> {
              if (metrics.containsKey(key.metric()) && isOfOneCell(key)) {
                Count.of(metrics.get(key.metric()), key, figure, exact(key)).ifPresent(counts::add);
              }
            });
    return counts;
  }

  private static boolean isOfOneCell(FigureKey key) {
    return key.statistic().isCount() && !key.cell().isOthers();
  }

  /** An exact number; 0 where there are no units. */
  double exact(FigureKey key) {
    return value(exact, key);
  }

  /** A published number; 0 where none is. */
  double published(FigureKey key) {
    return value(figures, key);
  }

  private static double value(Figures of, FigureKey key) {
    return of.find(key).flatMap(Figure::findAmount).map(Amount::value).orElse(0.0);
  }
}
