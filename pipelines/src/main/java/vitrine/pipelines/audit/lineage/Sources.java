package vitrine.pipelines.audit.lineage;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Measure;
import vitrine.catalogue.Metric;
import vitrine.disclosure.Figures;
import vitrine.tally.Cell;
import vitrine.tally.Tallies;

/**
 * The exact cells that the figures of a cell say something about: the cell itself; for all others
 * the cells that are not shown; for what is derived those of its operands.
 *
 * <p>Figures are fitted to add up, so that each is also moved a little by what it adds up to; that
 * does not count as a source.
 */
record Sources(Catalogue catalogue, Tallies tallies, Figures figures) {
  SortedSet<Cell> of(Cell cell) {
    Metric metric = catalogue.get(cell.metric());
    if (metric.measure() instanceof Measure.Derived derived) {
      return derived(derived, breakdown(metric, cell), cell.values());
    }
    if (cell.isOthers()) {
      return notShown(metric, breakdown(metric, cell));
    }
    return new TreeSet<>(tallies.find(cell).isPresent() ? List.of(cell) : List.of());
  }

  private static Breakdown breakdown(Metric metric, Cell cell) {
    return metric.breakdowns().stream()
        .filter(it -> it.code().equals(cell.breakdown()))
        .findFirst()
        .orElse(Breakdown.WHOLE);
  }

  private SortedSet<Cell> notShown(Metric metric, Breakdown breakdown) {
    SortedSet<Cell> cells = new TreeSet<>(tallies.cells(metric.code(), breakdown.code()));
    figures.cells(metric, breakdown).forEach(cells::remove);
    return cells;
  }

  private SortedSet<Cell> derived(
      Measure.Derived derived, Breakdown breakdown, List<String> values) {
    SortedSet<Cell> cells = new TreeSet<>();
    Stream.of(derived.first(), derived.second())
        .map(it -> new Cell(it.metric().code(), it.beside(breakdown).code(), values))
        .forEach(it -> cells.addAll(of(it)));
    switch (derived.rule()) {
      case EXTREMES, LARGEST_FIVE -> stated(derived.first()).forEach(it -> cells.addAll(of(it)));
      case QUOTIENT, DIFFERENCE -> {}
    }
    return cells;
  }

  private List<Cell> stated(Measure.Derived.Operand operand) {
    return figures.cells(operand.metric(), operand.by()).stream().filter(Cell::isStated).toList();
  }
}
