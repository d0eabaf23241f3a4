package vitrine.disclosure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Measure;
import vitrine.catalogue.Metric;
import vitrine.tally.Cell;
import vitrine.tally.Histogram;
import vitrine.tally.Layout;
import vitrine.tally.Tallies;
import vitrine.tally.Tally;
import vitrine.tally.TimeBins;

/**
 * The exact counts that noise is added to: those of the cases, or of an earlier release of the
 * period where they are near to these.
 *
 * <p>Contract: the units of a cell, each of its parts and the units of each of its histograms are
 * off from those of its cases by at most the base, however often the period is restated. What
 * becomes of units depends on units alone, so that equal sets of units stay equal in every metric.
 * The classes of a histogram are kept or replaced together, and sums with the units that state
 * them. Public units are never off.
 *
 * @param units what the units of cells are taken from
 * @param parts what the parts and sums of cells are taken from; they need not add up to the units
 */
public record Basis(Tallies units, Tallies parts) {
  /** That of a first release: the counts of its cases. */
  public static Basis of(Tallies tallies) {
    return new Basis(tallies, tallies);
  }

  /** That of a later release of the period, which has other cases. */
  public Basis restatedBy(Catalogue catalogue, Tallies tallies) {
    return new Basis(
        restated(catalogue, units, tallies, Basis::byUnits),
        restated(catalogue, parts, tallies, Basis::byParts));
  }

  /** What becomes of a cell. */
  private interface Rule {
    Tally restated(Measure measure, Tally before, Tally after);
  }

  private static Tallies restated(
      Catalogue catalogue, Tallies earlier, Tallies later, Rule protectedUnits) {
    Map<Cell, Tally> restated = new HashMap<>();
    for (Metric metric : catalogue.tallied()) {
      Measure measure = metric.measure();
      boolean isPublic = measure.population().unit().isPublic();
      Rule rule = isPublic ? (same, before, after) -> after : protectedUnits;
      for (Cell cell : cells(metric, earlier, later)) {
        Tally tally =
            rule.restated(measure, tally(measure, earlier, cell), tally(measure, later, cell));
        if (Parts.of(measure, tally).units() > 0) {
          restated.put(cell, tally);
        }
      }
    }
    return Tallies.of(restated);
  }

  private static Set<Cell> cells(Metric metric, Tallies earlier, Tallies later) {
    Set<Cell> cells = new LinkedHashSet<>();
    for (Breakdown breakdown : metric.breakdowns()) {
      cells.addAll(earlier.cells(metric.code(), breakdown.code()));
      cells.addAll(later.cells(metric.code(), breakdown.code()));
    }
    return cells;
  }

  /** The tally of a cell; one of no units if it has none, or that of a measure that was changed. */
  private static Tally tally(Measure measure, Tallies tallies, Cell cell) {
    return tallies
        .find(cell)
        .filter(
            it -> Layout.of(measure).equals(new Layout(it.counts().length, it.histograms().size())))
        .orElseGet(() -> Parts.none(measure));
  }

  private static Tally byUnits(Measure measure, Tally before, Tally after) {
    long units = Parts.of(measure, before).units();
    return areNear(units, Parts.of(measure, after).units()) ? before : after;
  }

  private static Tally byParts(Measure measure, Tally before, Tally after) {
    long[] counts = before.counts();
    int[] sums = IntStream.range(0, Sums.of(measure, before).size()).map(Layout::sum).toArray();
    for (int i = 0; i < counts.length; i++) {
      int index = i;
      boolean isSum = Arrays.stream(sums).anyMatch(it -> it == index);
      int units = isSum ? Layout.STATED : i;
      counts[i] = areNear(before.count(units), after.count(units)) ? counts[i] : after.count(i);
    }
    List<Histogram> histograms =
        IntStream.range(0, before.histograms().size())
            .mapToObj(i -> near(before.histogram(i), after.histogram(i)))
            .toList();
    return new Tally(counts, histograms);
  }

  private static Histogram near(Histogram before, Histogram after) {
    long[] ones = TimeBins.counts(before);
    long[] others = TimeBins.counts(after);
    boolean areNear =
        areNear(before.total(), after.total())
            && IntStream.range(0, ones.length).allMatch(i -> areNear(ones[i], others[i]));
    return areNear ? before : after;
  }

  private static boolean areNear(long before, long after) {
    return Math.abs(after - before) <= Parameters.BASE;
  }

  /** How many units a cell has. */
  long unitsOf(Measure measure, Cell cell) {
    return Parts.of(measure, units.find(cell).orElseGet(() -> Parts.none(measure))).units();
  }

  /** What a cell's parts and sums are worked out from. */
  Tally partsOf(Measure measure, Cell cell) {
    return parts.find(cell).orElseGet(() -> Parts.none(measure));
  }
}
