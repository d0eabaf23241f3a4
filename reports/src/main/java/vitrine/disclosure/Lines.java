package vitrine.disclosure;

import java.util.ArrayList;
import java.util.List;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Metric;
import vitrine.tally.Cell;
import vitrine.tally.Tally;

/**
 * The lines of the tables of one metric: cells whose noisy number of units is not low, and one for
 * all others if they are many.
 */
final class Lines {
  private static final double FEW_SPREADS = 2;

  private final Parameters parameters;
  private final Metric metric;
  private final Basis basis;
  private final Fit fit;

  Lines(Parameters parameters, Metric metric, Basis basis) {
    this.parameters = parameters;
    this.metric = metric;
    this.basis = basis;
    this.fit = new Fit(parameters.base());
  }

  /** The line of the whole. */
  Line whole(Noise noise) {
    return line(noise, new Cell(metric.code(), Breakdown.WHOLE.code(), List.of()));
  }

  boolean isShown(Line line) {
    return line.units() >= parameters.leastForCell();
  }

  /** The lines of a breakdown, all others last; none if no cell is shown. */
  List<Line> of(Breakdown breakdown, Noise noise, long unitsOfWhole) {
    List<Line> lines =
        new ArrayList<>(
            basis.units().cells(metric.code(), breakdown.code()).stream()
                .map(it -> line(noise, it))
                .filter(this::isShown)
                .toList());
    return lines.isEmpty() ? lines : fitted(breakdown, lines, unitsOfWhole);
  }

  private Line line(Noise noise, Cell cell) {
    Tally exact = basis.partsOf(metric.measure(), cell);
    Line line = new Line(cell, exact, 0, 0);
    long[] units = {basis.unitsOf(metric.measure(), cell)};
    double noisy = noise.over(units, line.row())[0];
    return new Line(cell, exact, noisy, fit.nearest(noisy));
  }

  private List<Line> fitted(Breakdown breakdown, List<Line> lines, long unitsOfWhole) {
    double[] noisy = lines.stream().mapToDouble(Line::noisy).toArray();
    double rest = unitsOfWhole - lines.stream().mapToDouble(Line::noisy).sum();
    double few = FEW_SPREADS * parameters.spread() * Math.sqrt(noisy.length + 1);
    long others = rest > few ? fit.nearest(rest) : 0;
    long[] units = fit.line(noisy, unitsOfWhole - others);
    for (int i = 0; i < units.length; i++) {
      lines.set(i, lines.get(i).with(units[i]));
    }
    if (others > 0) {
      int dimensions = breakdown.dimensions().size();
      Cell cell = Cell.ofOthers(metric.code(), breakdown.code(), dimensions);
      lines.add(new Line(cell, Parts.none(metric.measure()), rest, others));
    }
    return lines;
  }
}
