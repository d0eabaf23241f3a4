package vitrine.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Formula;
import vitrine.catalogue.Measure;
import vitrine.catalogue.Metric;
import vitrine.catalogue.Period;
import vitrine.tally.Cell;
import vitrine.tally.Histogram;
import vitrine.tally.Layout;
import vitrine.tally.Tallies;
import vitrine.tally.Tally;

/**
 * The step from exact tallies to figures.
 *
 * <p>Contract: for each metric the number of units of the whole is rounded first, then that of each
 * cell so that cells add up to the whole, then the parts of each cell so that they add up to the
 * cell; every figure is derived from these rounded parts. Equal sets of units are rounded equally
 * wherever they occur. The same tallies, parameters and key give the same figures. A sum of what
 * does not add up, such as money of several currencies, is not applicable. Public units are neither
 * rounded nor hidden.
 *
 * <p>Assumes tallies whose cells make up their whole in every breakdown. Tables share their whole
 * but not each other's margins, and sets of units that nearly coincide are rounded apart: an
 * insider who knows all but one unit learns more from many tables than from one.
 */
public final class Protection {
  private final Parameters parameters;
  private final ProtectionKey key;
  private final ControlledRounding rounding;

  public Protection(Parameters parameters, ProtectionKey key) {
    this.parameters = parameters;
    this.key = key;
    this.rounding = new ControlledRounding(key, parameters.base());
  }

  public Parameters parameters() {
    return parameters;
  }

  /** The name of the key. */
  public String keyId() {
    return key.id();
  }

  /** The figures of a period, dense in statistics and without cells that round to no units. */
  public Figures protect(Catalogue catalogue, Tallies tallies, Period period) {
    Map<FigureKey, Figure> figures = new HashMap<>();
    Protection open = new Protection(Parameters.OPEN, key);
    for (Metric metric : catalogue.tallied()) {
      boolean isPublic = metric.measure().population().unit().isPublic();
      figures.putAll((isPublic ? open : this).figures(metric, tallies, period));
    }
    Figures counted = Figures.of(figures);
    for (Metric metric : catalogue.list()) {
      if (metric.measure() instanceof Measure.Derived measure) {
        Parameters by = measure.isOverPublicUnits() ? Parameters.OPEN : parameters;
        figures.putAll(new DerivedFigures(by, counted).of(metric, measure));
      }
    }
    return Figures.of(figures);
  }

  private Map<FigureKey, Figure> figures(Metric metric, Tallies tallies, Period period) {
    String set = "%s\t%s".formatted(period.code(), Formula.units(metric));
    Cell whole = new Cell(metric.code(), Breakdown.WHOLE.code(), List.of());
    Tally exact = tallies.find(whole).orElse(none(metric.measure()));
    long units = rounding.round(Parts.of(metric.measure(), exact).units(), set);
    List<Figure> sums = sumsByThemselves(metric, whole, exact, units);
    Map<FigureKey, Figure> figures = new HashMap<>();
    figures.putAll(figures(metric, whole, exact, units, set, sums));
    for (Breakdown breakdown : metric.breakdowns()) {
      if (!breakdown.isWhole()) {
        figures.putAll(figures(metric, breakdown, tallies, units, set));
      }
    }
    return figures;
  }

  private Map<FigureKey, Figure> figures(
      Metric metric, Breakdown breakdown, Tallies tallies, long wholeUnits, String set) {
    List<Cell> cells = cells(metric, breakdown, tallies);
    List<Tally> exact = cells.stream().map(it -> tallies.byCell().get(it)).toList();
    List<String> labels =
        cells.stream().map(it -> set + "\t" + it.breakdown() + "\t" + it.values()).toList();
    long[] units =
        rounding.roundParts(
            exact.stream().mapToLong(it -> Parts.of(metric.measure(), it).units()).toArray(),
            labels::get,
            wholeUnits);
    List<List<Figure>> sums = sums(metric, cells, exact, units);
    Map<FigureKey, Figure> figures = new HashMap<>();
    for (int i = 0; i < units.length; i++) {
      if (units[i] > 0) {
        figures.putAll(
            figures(metric, cells.get(i), exact.get(i), units[i], labels.get(i), sums.get(i)));
      }
    }
    return figures;
  }

  private Map<FigureKey, Figure> figures(
      Metric metric, Cell cell, Tally exact, long units, String label, List<Figure> sums) {
    Parts parts = Parts.of(metric.measure(), exact);
    String measured = label + "\t" + Formula.of(metric.measure());
    Parts rounded =
        Parts.of(rounding.roundParts(parts.counts(), part -> measured + "\tpart " + part, units));
    return metric.measure().answer(new Derivation(parameters, cell, rounded, sums));
  }

  /** The protected sums of a cell that no other cell's sums can be told from. */
  private List<Figure> sumsByThemselves(Metric metric, Cell cell, Tally exact, long units) {
    boolean addsUp = metric.addsUpIn(cell.breakdown(), cell.values());
    Totals totals = new Totals(parameters);
    return Sums.of(metric.measure(), exact).stream()
        .map(
            it ->
                addsUp
                    ? totals.protectWhole(it, units)
                    : new Figure.Absent(Figure.Reason.NOT_APPLICABLE))
        .toList();
  }

  /** The protected sums of each cell. */
  private List<List<Figure>> sums(
      Metric metric, List<Cell> cells, List<Tally> exact, long[] units) {
    if (!metric.measure().within().isEmpty()) {
      return IntStream.range(0, units.length)
          .mapToObj(i -> sumsByThemselves(metric, cells.get(i), exact.get(i), units[i]))
          .toList();
    }
    return sumsOfParts(metric.measure(), exact, units);
  }

  /** The protected sums of cells whose whole is shown too. */
  private List<List<Figure>> sumsOfParts(Measure measure, List<Tally> exact, long[] units) {
    List<Long> counts = Arrays.stream(units).boxed().toList();
    List<List<Long>> sums = exact.stream().map(it -> Sums.of(measure, it)).toList();
    List<List<Figure>> figures = new ArrayList<>();
    exact.forEach(it -> figures.add(new ArrayList<>()));
    int each = sums.isEmpty() ? 0 : sums.get(0).size();
    for (int sum = 0; sum < each; sum++) {
      int which = sum;
      List<Long> ofCells = sums.stream().map(it -> it.get(which)).toList();
      List<Figure> shown = new Totals(parameters).protect(ofCells, counts);
      for (int cell = 0; cell < shown.size(); cell++) {
        figures.get(cell).add(shown.get(cell));
      }
    }
    return figures;
  }

  private static List<Cell> cells(Metric metric, Breakdown breakdown, Tallies tallies) {
    Cell first = new Cell(metric.code(), breakdown.code(), List.of());
    Cell beyond = new Cell(metric.code(), breakdown.code() + "\0", List.of());
    return List.copyOf(tallies.byCell().subMap(first, beyond).keySet());
  }

  private static Tally none(Measure measure) {
    Layout layout = Layout.of(measure);
    return new Tally(
        new long[layout.counts()],
        java.util.Collections.nCopies(layout.histograms(), Histogram.EMPTY));
  }
}
