package vitrine.disclosure.table;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * An attack by linear programming: how small and how large a count can be, given all bounds.
 *
 * <p>Contract: the true count is in the interval if it is a count of a table within the bounds. The
 * interval is rounded inwards to whole numbers; it can still be wider than that over all tables of
 * whole numbers, never narrower. Each solution is a table with these bounds and so widens what is
 * witnessed of every row.
 */
final class IntervalAttack implements AutoCloseable {
  private static final double TOLERANCE = 1e-6;

  private final Relations relations;
  private final MPSolver solver;
  private final MPVariable[] inner;
  private final double[] least;
  private final double[] most;

  /** The whole numbers that a count can be. */
  record Interval(long low, long high) {
    long width() {
      return high - low;
    }
  }

  /**
   * An attack on what is known.
   *
   * @throws IllegalStateException if there is no solver for linear programs
   */
  IntervalAttack(Known known) {
    relations = known.relations();
    solver = solver();
    inner =
        IntStream.range(0, relations.inner())
            .mapToObj(it -> solver.makeNumVar(known.low()[it], high(known, it), ""))
            .toArray(MPVariable[]::new);
    requireCounts();
    IntStream.range(relations.inner(), relations.rows()).forEach(it -> constrain(known, it));
    least = new double[relations.rows()];
    most = new double[relations.rows()];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    Arrays.fill(most, Double.NEGATIVE_INFINITY);
  }

  private static MPSolver solver() {
    Loader.loadNativeLibraries();
    MPSolver clp = MPSolver.createSolver("CLP");
    MPSolver solver = clp == null ? MPSolver.createSolver("GLOP") : clp;
    if (solver == null) {
      throw new IllegalStateException("no solver for linear programs");
    }
    return solver;
  }

  private static double high(Known known, int row) {
    return known.high()[row] == Known.OPEN ? MPSolver.infinity() : known.high()[row];
  }

  /** Solvers fail on programs without any constraint. */
  private void requireCounts() {
    MPConstraint constraint = solver.makeConstraint(0, MPSolver.infinity(), "");
    Arrays.stream(inner).forEach(it -> constraint.setCoefficient(it, 1));
  }

  private void constrain(Known known, int row) {
    boolean isKnown = known.low()[row] > 0 || known.high()[row] < Known.OPEN;
    int[] members = relations.members(row);
    if (isKnown && Arrays.stream(members).anyMatch(it -> !known.isExact(it))) {
      MPConstraint constraint = solver.makeConstraint(known.low()[row], high(known, row), "");
      Arrays.stream(members).forEach(it -> constraint.setCoefficient(inner[it], 1));
    }
  }

  /** The interval of a row. */
  Interval of(int row) {
    return new Interval(
        (long) Math.ceil(bound(row, false) - TOLERANCE),
        (long) Math.floor(bound(row, true) + TOLERANCE));
  }

  /** Those rows that can be told closer than a width; of others two tables are witnesses. */
  int[] closerThan(long width, int... rows) {
    return Arrays.stream(rows)
        .filter(it -> witnessed(it) < width - TOLERANCE)
        .filter(it -> of(it).width() < width)
        .toArray();
  }

  /** How far the counts of a row are apart in the tables found so far. */
  private double witnessed(int row) {
    return most[row] - least[row];
  }

  private double bound(int row, boolean isUpper) {
    MPObjective objective = solver.objective();
    objective.clear();
    Arrays.stream(relations.members(row)).forEach(it -> objective.setCoefficient(inner[it], 1));
    objective.setOptimizationDirection(isUpper);
    MPSolver.ResultStatus status = solver.solve();
    if (status == MPSolver.ResultStatus.UNBOUNDED) {
      return Known.OPEN;
    }
    if (status != MPSolver.ResultStatus.OPTIMAL) {
      throw new IllegalStateException("no table has these bounds");
    }
    witness();
    return objective.value();
  }

  private void witness() {
    double[] table = Arrays.stream(inner).mapToDouble(MPVariable::solutionValue).toArray();
    for (int row = 0; row < least.length; row++) {
      double sum = 0;
      for (int member : relations.members(row)) {
        sum += table[member];
      }
      least[row] = Math.min(least[row], sum);
      most[row] = Math.max(most[row], sum);
    }
  }

  @Override
  public void close() {
    solver.delete();
  }
}
