package vitrine.edition;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Dimension;
import vitrine.catalogue.Measure;
import vitrine.catalogue.Metric;
import vitrine.catalogue.Statistic;
import vitrine.disclosure.Amount;
import vitrine.disclosure.Figure;
import vitrine.disclosure.Figures;
import vitrine.tally.Cell;

/**
 * Who submitted to an edition, what each metric about submissions says of them, and who submitted
 * for the period before but not for this.
 *
 * @param metrics those about submissions that are split by submitter
 * @param submitters by name
 * @param missing who submitted for the period before only; empty without figures of it
 */
public record Coverage(
    List<Metric> metrics, List<Submitter> submitters, Optional<List<String>> missing) {
  private static final Breakdown BY_SUBMITTER = Breakdown.by(Dimension.SUBMITTER);

  /**
   * One submitter.
   *
   * @param submissions how many it made
   * @param figures what each metric says of them
   */
  public record Submitter(String name, String submissions, List<String> figures) {}

  public static Coverage of(Edition edition) {
    List<Metric> metrics =
        edition.catalogue().list().stream()
            .filter(it -> it.breakdowns().contains(BY_SUBMITTER))
            .filter(it -> it.measure().population().unit().isPublic())
            .toList();
    Set<String> now = names(edition.figures(), metrics);
    return new Coverage(
        metrics,
        now.stream().map(name -> submitter(edition.figures(), metrics, name)).toList(),
        edition.before().map(before -> missing(names(before, metrics), now)));
  }

  private static List<String> missing(Set<String> before, Set<String> now) {
    return before.stream().filter(it -> !now.contains(it)).toList();
  }

  private static Set<String> names(Figures figures, List<Metric> metrics) {
    Set<String> names = new TreeSet<>();
    for (Metric metric : metrics) {
      figures.cells(metric, BY_SUBMITTER).stream()
          .filter(it -> !it.isOthers())
          .forEach(it -> names.add(it.values().get(0)));
    }
    return names;
  }

  private static Submitter submitter(Figures figures, List<Metric> metrics, String name) {
    String submissions =
        metrics.stream()
            .findFirst()
            .map(it -> text(figures, cell(it, name), Statistic.COUNT, ""))
            .orElse("");
    return new Submitter(
        name, submissions, metrics.stream().map(it -> figure(figures, it, name)).toList());
  }

  private static Cell cell(Metric metric, String name) {
    return new Cell(metric.code(), BY_SUBMITTER.code(), List.of(name));
  }

  private static String figure(Figures figures, Metric metric, String name) {
    Cell cell = cell(metric, name);
    return metric.measure() instanceof Measure.Mix mix
        ? most(figures, cell, mix)
        : text(figures, cell, metric.measure().statistics().get(0), "");
  }

  private static String most(Figures figures, Cell cell, Measure.Mix mix) {
    return mix.values().stream()
        .max(Comparator.comparing(it -> share(figures, cell, it)))
        .filter(it -> share(figures, cell, it) > 0)
        .map(it -> mix.labelOf(it) + " " + text(figures, cell, Statistic.SHARE, it))
        .orElse("");
  }

  private static double share(Figures figures, Cell cell, String part) {
    return figures
        .find(cell, Statistic.SHARE, part)
        .flatMap(Figure::findAmount)
        .map(Amount::value)
        .orElse(0.0);
  }

  private static String text(Figures figures, Cell cell, Statistic statistic, String part) {
    Figure figure = figures.find(cell, statistic, part).orElse(Figures.notSubmitted());
    return Display.of(figure, statistic.kind());
  }

  /** Whether everybody who submitted for the period before did so again, as a sentence. */
  public String sentence() {
    String submitted =
        submitters.size() == 1 ? "1 body submitted" : submitters.size() + " bodies submitted";
    if (missing.isEmpty()) {
      return submitted + "; whether one is missing cannot be told without the period before.";
    }
    return missing.get().isEmpty()
        ? submitted + ", among them all who did for the period before."
        : submitted + "; " + missing.get().size() + " who did for the period before did not.";
  }
}
