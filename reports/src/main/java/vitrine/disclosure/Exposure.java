package vitrine.disclosure;

import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Metric;
import vitrine.tally.Cell;
import vitrine.tally.Tallies;
import vitrine.tally.Tally;

/**
 * What all tables of a release together tell of one unit, at most, to somebody who knows all
 * others.
 *
 * <p>Contract: the noise of each table adds one over its variance to what is told; over all tables
 * a unit takes part in that is the square of the parameter of Gaussian differential privacy [1].
 * What follows from the noisy counts adds nothing. The advantage is that of the best test of
 * whether a unit is there: the chance to say so rightly less the chance to say so wrongly.
 *
 * <p>Assumes that a unit is a valid row and in one cell of a table. Which cells are shown tells
 * more than this only of cells that noise lifts over the least number of units, and sums tell more
 * of a unit that adds far more than the mean.
 *
 * <p>[1] Dong, Roth and Su 2022, JRSS B 84:3, corollary 2.13 and corollary 3.3.
 *
 * @param told the number of tables with noise that a unit takes part in, each over its variance
 */
public record Exposure(double told) {
  /** The largest advantage that is published. */
  public static final double MOST_ADVANTAGE = 0.45;

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  /**
   * That of a number of tables.
   *
   * @param spread the standard deviation of their noise
   */
  public static Exposure of(double tables, double spread) {
    return new Exposure(tables / (spread * spread));
  }

  /** The number of tables that a unit in every one would be in. */
  public static int mostTables(Catalogue catalogue) {
    return NoisyTable.of(catalogue).size();
  }

  /** The number of tables that a mean unit of the largest set is in. */
  public static double meanTables(Catalogue catalogue, Tallies tallies) {
    List<Long> units =
        NoisyTable.of(catalogue).stream()
            .map(it -> it.metrics().get(it.metrics().size() - 1))
            .map(code -> units(catalogue.find(code).orElseThrow(), tallies))
            .toList();
    long largest = units.stream().mapToLong(it -> it).max().orElse(0);
    double sum = units.stream().mapToDouble(it -> it).sum();
    return largest == 0 ? 0 : sum / largest;
  }

  private static long units(Metric metric, Tallies tallies) {
    Cell whole = new Cell(metric.code(), Breakdown.WHOLE.code(), List.of());
    return tallies.find(whole).map(it -> units(metric, it)).orElse(0L);
  }

  private static long units(Metric metric, Tally tally) {
    return Parts.of(metric.measure(), tally).units();
  }

  /** That of both together. */
  public Exposure plus(Exposure other) {
    return new Exposure(told + other.told);
  }

  /** The parameter of Gaussian differential privacy. */
  public double mu() {
    return Math.sqrt(told);
  }

  /** Whether what tells so much may be published. */
  public boolean isAllowed() {
    return advantage() <= MOST_ADVANTAGE;
  }

  /** The advantage, from 0 to 1. */
  public double advantage() {
    return 2 * NORMAL.cumulativeProbability(mu() / 2) - 1;
  }
}
