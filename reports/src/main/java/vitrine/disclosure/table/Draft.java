package vitrine.disclosure.table;

import java.util.Arrays;
import java.util.List;

/**
 * Cells of a table while they are rounded, and how far off each margin is, weighted so that large
 * ones may be off by more.
 *
 * <p>Published counts are in steps of the base. The margins of a cell lie side by side in memory.
 */
final class Draft {
  private final int base;
  private final int tables;
  private final int[] cells;
  private final long[] counts;
  private final long[] steps;
  private final int[] marginOf;
  private final double[] weight;
  private final long[] residual;
  private final double[] pull;
  private final double[] stiffness;

  /**
   * A draft.
   *
   * @param cells the cells of the table that may move
   * @param truth the true counts of all cells of the table
   * @param published in steps of the base, of the cells that may move
   */
  Draft(int base, List<Groups> margins, int[] cells, long[] truth, long[] published) {
    this.base = base;
    this.tables = margins.size();
    this.cells = cells;
    this.counts = Arrays.stream(cells).mapToLong(it -> truth[it]).toArray();
    this.steps = published;
    int count = margins.stream().mapToInt(Groups::count).sum();
    marginOf = new int[tables * cells.length];
    weight = new double[count];
    residual = new long[count];
    pull = new double[count];
    stiffness = new double[cells.length];
    int first = 0;
    for (int table = 0; table < tables; table++) {
      add(table, margins.get(table), first, truth);
      first += margins.get(table).count();
    }
    for (int margin = 0; margin < count; margin++) {
      pull[margin] = weight[margin] * residual[margin];
    }
  }

  private void add(int table, Groups groups, int first, long[] truth) {
    long[] sums = groups.sums(truth);
    for (int i = 0; i < sums.length; i++) {
      weight[first + i] = (double) base * base / StrictMath.sqrt(Math.max(1, sums[i]));
    }
    for (int i = 0; i < cells.length; i++) {
      int margin = first + groups.of(cells[i]);
      marginOf[i * tables + table] = margin;
      residual[margin] += counts[i] - base * steps[i];
      stiffness[i] += weight[margin];
    }
  }

  int size() {
    return cells.length;
  }

  int cell(int index) {
    return cells[index];
  }

  long steps(int index) {
    return steps[index];
  }

  /** By how much the weighted sum of squares grows per squared step of a cell. */
  double stiffness(int index) {
    return stiffness[index];
  }

  /** By how much the weighted sum of squares falls per step up, beside the squared part. */
  double pull(int index) {
    double sum = 0;
    for (int i = index * tables; i < (index + 1) * tables; i++) {
      sum += pull[marginOf[i]];
    }
    return 2 * sum / base;
  }

  long count(int index) {
    return counts[index];
  }

  /** By how many steps a published count is off. */
  double off(int index, long to) {
    return to - (double) counts[index] / base;
  }

  /**
   * What margins count of each cell's own error although other cells make up for it: the part of
   * its stiffness that is left in each margin by the free movement of the others.
   *
   * @param variances of the priors of the cells, in squared steps
   */
  double[] unanswered(double beta, double[] variances) {
    double[] inMargin = new double[weight.length];
    for (int i = 0; i < marginOf.length; i++) {
      inMargin[marginOf[i]] += variances[i / tables];
    }
    double[] unanswered = new double[cells.length];
    for (int i = 0; i < marginOf.length; i++) {
      double own = weight[marginOf[i]];
      double others = Math.max(0, inMargin[marginOf[i]] - variances[i / tables]);
      unanswered[i / tables] += own / (1 + 2 * beta * own * others);
    }
    return unanswered;
  }

  void move(int index, long to) {
    if (to != steps[index]) {
      add(index, base * (steps[index] - to));
      steps[index] = to;
    }
  }

  /** Lets the true count of a cell grow, weights staying as they are. */
  void shift(int index, long by) {
    add(index, by);
    counts[index] += by;
  }

  private void add(int index, long by) {
    for (int i = index * tables; i < (index + 1) * tables; i++) {
      int margin = marginOf[i];
      residual[margin] += by;
      pull[margin] = weight[margin] * residual[margin];
    }
  }
}
