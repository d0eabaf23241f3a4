package vitrine.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Formula;
import vitrine.catalogue.Measure;
import vitrine.catalogue.Metric;
import vitrine.catalogue.Period;
import vitrine.tally.Tally;

/** The figures of one metric of one period, from noisy counts. */
final class ProtectedMetric {
  private final Parameters parameters;
  private final Noise.Source source;
  private final Metric metric;
  private final Measure measure;
  private final Lines lines;
  private final Fit fit;
  private final String period;
  private final Map<FigureKey, Figure> figures = new TreeMap<>();

  ProtectedMetric(
      Parameters parameters, Noise.Source source, Metric metric, Basis basis, Period period) {
    this.parameters = parameters;
    this.source = source;
    this.metric = metric;
    this.measure = metric.measure();
    this.lines = new Lines(parameters, metric, basis);
    this.fit = new Fit(parameters.base());
    this.period = period.code();
  }

  /** The tables of a breakdown that have noise of their own, by what they are about. */
  static List<String> tables(Metric metric, String breakdown) {
    List<String> tables = new ArrayList<>(List.of(units(metric) + "\t" + breakdown));
    Tally shape = Parts.none(metric.measure());
    if (Parts.count(metric.measure()) > 1) {
      tables.add(parts(metric) + "\t" + breakdown);
    }
    if (!Sums.of(metric.measure(), shape).isEmpty()) {
      tables.add(sums(metric) + "\t" + breakdown);
    }
    return tables;
  }

  private static String units(Metric metric) {
    return Formula.units(metric);
  }

  private static String parts(Metric metric) {
    return units(metric) + "\t" + Formula.of(metric.measure());
  }

  private static String sums(Metric metric) {
    return parts(metric) + "\tsums";
  }

  Map<FigureKey, Figure> figures() {
    Line whole = lines.whole(noise(units(metric), Breakdown.WHOLE));
    if (parameters.isNoisy() && !lines.isShown(whole)) {
      derive(whole, new long[Parts.count(measure)], hiddenSums(whole));
      figures.replaceAll(this::fewUnits);
      return figures;
    }
    long[] parts = parts(Breakdown.WHOLE).ofWhole(whole);
    List<Figure> sumsOfWhole = sums(Breakdown.WHOLE).ofWhole(whole);
    derive(whole, parts, sumsOfWhole);
    for (Breakdown breakdown : metric.breakdowns()) {
      if (!breakdown.isWhole()) {
        Noise noise = noise(units(metric), breakdown);
        deriveLines(breakdown, lines.of(breakdown, noise, whole.units()), parts, sumsOfWhole);
      }
    }
    return figures;
  }

  private List<Figure> hiddenSums(Line line) {
    return Collections.nCopies(Sums.of(measure, line.exact()).size(), new Figure.Hidden());
  }

  private NoisyParts parts(Breakdown breakdown) {
    double spread = NoisyParts.spread(measure, parameters.spread());
    return new NoisyParts(measure, noise(parts(metric), breakdown, spread), fit);
  }

  private NoisySums sums(Breakdown breakdown) {
    return new NoisySums(metric, noise(sums(metric), breakdown), fit);
  }

  /** What is said of a whole of few units, or of none: no more than that it is one. */
  private Figure fewUnits(FigureKey figure, Figure nothing) {
    double most = parameters.leastForCell() - parameters.base();
    return figure.isUnits() ? new Figure.Shown(Amount.atMost(most)) : new Figure.Hidden();
  }

  private void deriveLines(
      Breakdown breakdown, List<Line> shown, long[] partsOfWhole, List<Figure> sumsOfWhole) {
    if (shown.isEmpty()) {
      return;
    }
    long[][] parts = parts(breakdown).ofLines(shown, partsOfWhole);
    List<List<Figure>> sums = sums(breakdown).ofLines(shown, sumsOfWhole);
    for (int i = 0; i < parts.length; i++) {
      derive(shown.get(i), parts[i], sums.get(i));
    }
  }

  private void derive(Line line, long[] parts, List<Figure> sums) {
    figures.putAll(measure.answer(new Derivation(parameters, line.cell(), Parts.of(parts), sums)));
  }

  private Noise noise(String table, Breakdown breakdown) {
    return noise(table, breakdown, parameters.spread());
  }

  private Noise noise(String table, Breakdown breakdown, double spread) {
    String name = "%s\t%s\t%s\t%s";
    return source.of(name.formatted(period, spread, table, breakdown.code()), spread);
  }
}
