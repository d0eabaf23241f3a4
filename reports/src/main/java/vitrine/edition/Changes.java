package vitrine.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Dimension;
import vitrine.catalogue.Metric;
import vitrine.catalogue.Statistic;
import vitrine.disclosure.Figure;

/** What a restatement changed, as readers see it. */
public record Changes(Edition edition, Restatement restatement) {
  private static final int MOST_LINES = 40;

  /** One figure as it was first published, in the edition before, and now. */
  public record Line(
      Metric metric, String what, String first, String before, String now, String difference) {}

  /** What changed of the figures of one metric. */
  public record OfMetric(Metric metric, long changed) {}

  /** The wholes that changed, those that moved most first. */
  public List<Line> wholes() {
    return restatement.changes().values().stream()
        .filter(it -> it.key().breakdown().equals(Breakdown.WHOLE.code()))
        .filter(it -> it.key().part().isEmpty())
        .sorted(
            Comparator.comparing((FigureChange it) -> -it.relative().orElse(0))
                .thenComparing(FigureChange::key))
        .limit(MOST_LINES)
        .flatMap(it -> line(it).stream())
        .toList();
  }

  private Optional<Line> line(FigureChange change) {
    return metric(change.key().metric())
        .map(
            metric ->
                new Line(
                    metric,
                    metric.name()
                        + ", "
                        + change.key().statistic().label().toLowerCase(Locale.ROOT),
                    text(change.first(), change.key().statistic()),
                    text(change.before(), change.key().statistic()),
                    text(change.now(), change.key().statistic()),
                    difference(change.difference(), change.key().statistic())));
  }

  private Optional<Metric> metric(String code) {
    return edition.catalogue().list().stream().filter(it -> it.code().equals(code)).findFirst();
  }

  private static String text(Optional<Figure> figure, Statistic statistic) {
    return figure.map(it -> Display.of(it, statistic.kind())).orElse("");
  }

  private static String difference(OptionalDouble difference, Statistic statistic) {
    if (difference.isEmpty()) {
      return "";
    }
    double moved = Math.abs(difference.getAsDouble());
    String sign = difference.getAsDouble() < 0 ? "−" : "+";
    return sign
        + (statistic.kind() == Statistic.Kind.SHARE
            ? Display.points(Math.rint(moved * 1e4) / 1e4)
            : Display.value(moved, unsigned(statistic)));
  }

  private static Statistic.Kind unsigned(Statistic statistic) {
    return statistic.kind() == Statistic.Kind.DIFFERENCE
        ? Statistic.Kind.DURATION
        : statistic.kind();
  }

  /** The metrics of which figures changed, in order. */
  public List<OfMetric> metrics() {
    Map<String, Long> counts = new LinkedHashMap<>();
    restatement.changes().keySet().forEach(it -> counts.merge(it.metric(), 1L, Long::sum));
    List<OfMetric> metrics = new ArrayList<>();
    for (Metric metric : edition.catalogue().list()) {
      if (counts.containsKey(metric.code())) {
        metrics.add(new OfMetric(metric, counts.get(metric.code())));
      }
    }
    return metrics;
  }

  /** The months, services, jurisdictions and so on of which figures changed, by dimension. */
  public SortedMap<String, TreeSet<String>> areas() {
    SortedMap<String, TreeSet<String>> areas = new TreeMap<>();
    for (FigureChange change : restatement.changes().values()) {
      metric(change.key().metric())
          .flatMap(it -> breakdown(it, change.key().breakdown()))
          .filter(it -> !change.key().cell().isOthers())
          .ifPresent(it -> add(areas, it, change.key().values()));
    }
    return areas;
  }

  private static Optional<Breakdown> breakdown(Metric metric, String code) {
    return metric.breakdowns().stream().filter(it -> it.code().equals(code)).findFirst();
  }

  private static void add(
      SortedMap<String, TreeSet<String>> areas, Breakdown breakdown, List<String> values) {
    for (int i = 0; i < breakdown.dimensions().size(); i++) {
      Dimension dimension = breakdown.dimensions().get(i);
      if (dimension instanceof Dimension.OfPeriod || dimension.isBody()) {
        areas
            .computeIfAbsent(dimension.label(), it -> new TreeSet<>())
            .add(dimension.labelOf(values.get(i)));
      }
    }
  }
}
