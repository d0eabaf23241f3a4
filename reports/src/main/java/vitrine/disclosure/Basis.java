package vitrine.disclosure;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Measure;
import vitrine.catalogue.Metric;
import vitrine.tally.Cell;
import vitrine.tally.Layout;
import vitrine.tally.Tallies;
import vitrine.tally.Tally;

/**
 * The exact counts that noise is added to: those of the cases, or of an earlier release of the
 * period where they are near to these.
 *
 * <p>Contract: a cell's units and its parts are each off from those of its cases by at most the
 * base, however often the period is restated. What becomes of its units depends on units alone, so
 * that equal sets of units stay equal in every metric. Public units are never off.
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
        restated(catalogue, units, tallies, it -> new long[] {it.units()}),
        restated(catalogue, parts, tallies, Parts::counts));
  }

  private static Tallies restated(
      Catalogue catalogue, Tallies earlier, Tallies later, Function<Parts, long[]> counts) {
    Map<Cell, Tally> restated = new HashMap<>();
    for (Metric metric : catalogue.tallied()) {
      for (Cell cell : cells(metric, earlier, later)) {
        Optional<Tally> before = earlier.find(cell).filter(it -> fits(metric.measure(), it));
        Optional<Tally> after = later.find(cell);
        boolean isKept =
            !metric.measure().population().unit().isPublic()
                && areNear(
                    counts.apply(parts(metric.measure(), before)),
                    counts.apply(parts(metric.measure(), after)));
        (isKept ? before : after).ifPresent(it -> restated.put(cell, it));
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

  /** Whether a tally has the counts of a measure, which may have changed since. */
  private static boolean fits(Measure measure, Tally tally) {
    return Layout.of(measure).equals(new Layout(tally.counts().length, tally.histograms().size()));
  }

  private static boolean areNear(long[] before, long[] after) {
    return IntStream.range(0, before.length)
        .allMatch(i -> Math.abs(after[i] - before[i]) <= Parameters.BASE);
  }

  /** How many units a cell has. */
  long unitsOf(Measure measure, Cell cell) {
    return parts(measure, units.find(cell)).units();
  }

  /** What a cell's parts and sums are worked out from. */
  Tally partsOf(Measure measure, Cell cell) {
    return parts.find(cell).orElseGet(() -> Parts.none(measure));
  }

  private static Parts parts(Measure measure, Optional<Tally> tally) {
    return Parts.of(measure, tally.orElseGet(() -> Parts.none(measure)));
  }
}
