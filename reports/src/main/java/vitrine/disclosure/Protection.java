package vitrine.disclosure;

import java.util.Map;
import java.util.TreeMap;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Measure;
import vitrine.catalogue.Metric;
import vitrine.catalogue.Period;
import vitrine.tally.Tallies;

/**
 * The step from exact tallies to figures.
 *
 * <p>Contract: to the exact counts of each table is added keyed normal noise, once; everything that
 * is published follows from these noisy counts [1]. Counts are fitted to them so that cells add up
 * to the whole, the parts of a cell to the cell, and the parts of the cells to those of the whole.
 * Cells whose noisy count is below the least are not shown but added to one for all others, so that
 * a cell without units is never made to hold some. Equal sets of units have equal noise wherever
 * they occur, and the same tallies, parameters and key give the same figures. Another spread has
 * other noise: the same with two factors would tell the counts. A sum of what does not add up, such
 * as money of several currencies, is not applicable. Public units are neither noisy nor hidden.
 *
 * <p>Restatements: since noise stays, the mean of how all tables move from one release of a period
 * to the next would tell even a change of one unit. So a restatement adds noise to the counts of
 * its {@link Basis}: those of the release before, where cases changed by no more than the base. A
 * count that changes by so little, on balance, keeps its noisy count; its figures may move by steps
 * with those that they add up to. One that changes by more moves by about as much. For that a count
 * is off by up to the base; in a table of many lines these add up, and the lines or all others take
 * what the whole has more. Amounts that are corrected show only with a change of the units that
 * state them. What the small changes of a table come to together follows from its whole and its
 * other lines, and who knows all but one of the changes of a count sees that one if it takes them
 * over the base.
 *
 * <p>Assumes tallies whose cells make up their whole in every breakdown. What all tables together
 * tell of one unit is bounded by {@link Exposure}, whatever else is known.
 *
 * <p>[1] Dong, Roth and Su 2022, Gaussian differential privacy, JRSS B 84:3, theorem 2.7 and
 * corollary 3.3: such noise of standard deviation s on k counts that a unit takes part in is
 * √k/s-Gaussian differentially private.
 */
public final class Protection {
  private final Parameters parameters;
  private final ProtectionKey key;

  public Protection(Parameters parameters, ProtectionKey key) {
    this.parameters = parameters;
    this.key = key;
  }

  /**
   * The usual protection for a spread of noise.
   *
   * @throws IllegalArgumentException if it is too low to hide that counts are rounded
   */
  public static Protection of(double spread, ProtectionKey key) {
    return new Protection(Parameters.of(spread), key);
  }

  /** Every figure without noise, rounding and gaps: to compare with, never to publish. */
  public static Figures exact(Catalogue catalogue, Tallies tallies, Period period) {
    ProtectionKey unused = ProtectionKey.of(new byte[ProtectionKey.BYTES]);
    return new Protection(Parameters.OPEN, unused).protect(catalogue, tallies, period);
  }

  public Parameters parameters() {
    return parameters;
  }

  /** The name of the key. */
  public String keyId() {
    return key.id();
  }

  /** The figures of the first release of a period. */
  public Figures protect(Catalogue catalogue, Tallies tallies, Period period) {
    return protect(catalogue, Basis.of(tallies), period);
  }

  /** The figures of a period, dense in statistics and without cells that are not shown. */
  public Figures protect(Catalogue catalogue, Basis basis, Period period) {
    Map<FigureKey, Figure> figures = new TreeMap<>();
    catalogue.tallied().parallelStream()
        .map(it -> protect(it, basis, period))
        .forEachOrdered(figures::putAll);
    Figures counted = Figures.of(figures);
    for (Metric metric : catalogue.list()) {
      if (metric.measure() instanceof Measure.Derived measure) {
        Parameters by = measure.isOverPublicUnits() ? Parameters.OPEN : parameters;
        figures.putAll(new DerivedFigures(by, counted).of(metric, measure));
      }
    }
    return Figures.of(figures);
  }

  private Map<FigureKey, Figure> protect(Metric metric, Basis basis, Period period) {
    boolean isPublic = metric.measure().population().unit().isPublic();
    Parameters by = isPublic ? Parameters.OPEN : parameters;
    return new ProtectedMetric(by, this::noise, metric, basis, period).figures();
  }

  private Noise noise(String table, double spread) {
    return new KeyedNoise(key, table, spread);
  }
}
