package vitrine.edition;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Chapter;
import vitrine.catalogue.Metric;
import vitrine.catalogue.Period;
import vitrine.catalogue.Statistic;
import vitrine.disclosure.Figure;
import vitrine.disclosure.FigureKey;
import vitrine.disclosure.Figures;
import vitrine.disclosure.Parameters;
import vitrine.release.SpecificationJson;
import vitrine.tally.Cell;

/**
 * One numbered publication of the figures of a period.
 *
 * @param releaseDigest SHA-256 of the manifest of the release it was made from
 * @param protection how its figures are protected
 * @param before the figures of the period of the same length before, if they are published
 * @param restatement what it changes of the edition of the same period before; empty if it is the
 *     first
 */
public record Edition(
    Period period,
    int number,
    LocalDate publishedOn,
    String releaseDigest,
    Parameters protection,
    Figures figures,
    Optional<Figures> before,
    Optional<Restatement> restatement) {

  private static final Map<Protected, String> SPECIFICATIONS = new ConcurrentHashMap<>();

  private record Protected(int year, Parameters parameters) {}

  /** The metrics that held in the period. */
  public Catalogue catalogue() {
    return Catalogue.current().in(period.start().getYear());
  }

  /** The chapters that have metrics, in order. */
  public List<Chapter> chapters() {
    return Arrays.stream(Chapter.values()).filter(it -> !catalogue().list(it).isEmpty()).toList();
  }

  /** SHA-256 of how its figures are protected. */
  public String specification() {
    return SPECIFICATIONS.computeIfAbsent(
        new Protected(period.start().getYear(), protection),
        it -> SpecificationJson.digest(catalogue(), protection));
  }

  /** The name that readers know it by. */
  public String title() {
    return "Takedown transparency report " + period.code();
  }

  /** The figure of a metric as a whole. */
  public Figure whole(Metric metric, Statistic statistic, String part) {
    return find(figures, metric, statistic, part).orElse(Figures.notSubmitted());
  }

  /** The same figure of the period before, if there is one. */
  public Optional<Figure> wholeBefore(Metric metric, Statistic statistic, String part) {
    return before.flatMap(it -> find(it, metric, statistic, part));
  }

  private static Optional<Figure> find(
      Figures figures, Metric metric, Statistic statistic, String part) {
    Cell whole = new Cell(metric.code(), Breakdown.WHOLE.code(), List.of());
    return figures.find(whole, statistic, part);
  }

  /** Whether a figure is not the same as in the edition before. */
  public boolean isRevised(FigureKey key) {
    return restatement.filter(it -> it.changed(key)).isPresent();
  }

  /** The table of one breakdown of a metric. */
  public FigureTable table(Metric metric, Breakdown breakdown) {
    return FigureTable.of(this, metric, breakdown);
  }
}
