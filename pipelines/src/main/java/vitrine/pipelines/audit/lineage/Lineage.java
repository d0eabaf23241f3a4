package vitrine.pipelines.audit.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import vitrine.casefile.Nearest;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Metric;
import vitrine.catalogue.Period;
import vitrine.disclosure.Figures;
import vitrine.pipelines.Pipeline;
import vitrine.release.CatalogueJson;
import vitrine.release.Manifest;
import vitrine.release.Release;
import vitrine.release.ReleasePart;
import vitrine.tally.Cell;
import vitrine.tally.Tallies;

/**
 * Which submissions touched which figures of a release: those whose exact tallies, which the
 * release keeps for each of them, hold units of the cells behind a figure.
 *
 * <p>A release that restates another keeps noisy counts of the earlier one where cases hardly
 * changed; its submissions are those of its own cases all the same.
 */
public final class Lineage {
  private final Release release;
  private final Catalogue catalogue;
  private final Figures figures;
  private final Tallies tallies;
  private final List<Part> parts;

  /** A submission and what it adds. */
  private record Part(Manifest.Input input, Tallies tallies) {}

  private Lineage(Release release, Catalogue catalogue) {
    this.release = release;
    this.catalogue = catalogue;
    this.figures = release.figures();
    this.tallies = release.tallies();
    this.parts = release.parts().stream().map(Lineage::part).toList();
  }

  private static Part part(ReleasePart part) {
    return new Part(part.input(), ReleasePart.sum(List.of(part)));
  }

  /**
   * Reads the lineage of a release.
   *
   * @throws LineageUnknown if the metrics of the release are other ones than those of this software
   */
  public static Lineage of(Release release) {
    Catalogue catalogue = Pipeline.catalogue(Period.parse(release.manifest().period()));
    if (!CatalogueJson.digest(catalogue).equals(release.manifest().catalogue())) {
      throw new LineageUnknown(
          "the catalogue of the release is not that of this software; use "
              + release.manifest().software());
    }
    return new Lineage(release, catalogue);
  }

  /** What is behind the figures of a cell. */
  public Trace trace(Cell cell) {
    Sources sources = new Sources(catalogue, tallies, figures);
    SortedSet<Cell> exact = sources.of(cell);
    List<Trace.Touch> touches = new ArrayList<>();
    for (Part part : parts) {
      Map<Cell, vitrine.tally.Tally> own = new TreeMap<>();
      exact.forEach(it -> part.tallies().find(it).ifPresent(tally -> own.put(it, tally)));
      if (!own.isEmpty()) {
        touches.add(new Trace.Touch(part.input(), own));
      }
    }
    return new Trace(release, catalogue, cell, figures.ofCell(cell), tallies, exact, touches);
  }

  /**
   * What a submission touched.
   *
   * @param submission its name or the digest of its description
   * @throws LineageUnknown if the release has no such submission
   */
  public Footprint footprint(String submission) {
    Optional<Part> found =
        parts.stream()
            .filter(
                it ->
                    it.input().submission().equals(submission)
                        || it.input().digest().equals(submission))
            .findFirst();
    return found
        .map(it -> new Footprint(release, catalogue, it.input(), it.tallies()))
        .orElseThrow(
            () ->
                new LineageUnknown(
                    "the release has no submission with this name or digest"
                        + near(
                            submission,
                            parts.stream().map(it -> it.input().submission()).toList())));
  }

  /**
   * The cell of a metric's breakdown.
   *
   * @param values joined by |
   * @throws LineageUnknown if there is none
   */
  public Cell cell(String metric, String breakdown, String values) {
    List<String> metrics = catalogue.list().stream().map(Metric::code).toList();
    Metric found =
        catalogue
            .find(metric)
            .orElseThrow(() -> new LineageUnknown("there is no metric" + near(metric, metrics)));
    List<String> breakdowns = found.breakdowns().stream().map(Breakdown::code).toList();
    Breakdown by =
        found.breakdowns().stream()
            .filter(it -> it.code().equals(breakdown))
            .findFirst()
            .orElseThrow(
                () -> new LineageUnknown("no such breakdown" + near(breakdown, breakdowns)));
    Cell cell =
        new Cell(metric, breakdown, by.isWhole() ? List.of() : List.of(values.split("\\|", -1)));
    if (figures.ofCell(cell).isEmpty() && tallies.find(cell).isEmpty()) {
      List<String> known =
          figures.cells(found, by).stream().map(it -> String.join("|", it.values())).toList();
      throw new LineageUnknown("the release has no such cell" + near(values, known));
    }
    return cell;
  }

  private static String near(String given, List<String> known) {
    return Nearest.to(given, known)
        .map(it -> "; did you mean " + it + "?")
        .orElseGet(() -> known.isEmpty() ? "" : "; known are " + String.join(" ", known));
  }
}
