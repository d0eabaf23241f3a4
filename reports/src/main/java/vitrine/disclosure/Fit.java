package vitrine.disclosure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Numbers of the kind that is published, nearest to noisy ones: multiples of a base, none below
 * zero, that add up.
 *
 * <p>Contract: what comes out depends on what goes in and on nothing else, so that it tells no more
 * than noisy numbers do. Equal input gives equal output.
 */
final class Fit {
  private static final int PASSES = 8;

  private final int base;

  Fit(int base) {
    this.base = base;
  }

  /** The multiple nearest to a number. */
  long nearest(double noisy) {
    return Math.max(0, Math.round(noisy / base)) * base;
  }

  /**
   * Numbers that add up to a total.
   *
   * @param total a multiple of the base; 0 if there are no numbers
   */
  long[] line(double[] noisy, long total) {
    double[] exact = toSum(noisy, total);
    long[] fitted = new long[exact.length];
    long left = total;
    for (int i = 0; i < fitted.length; i++) {
      fitted[i] = (long) Math.floor(exact[i] / base) * base;
      left -= fitted[i];
    }
    int[] byRest =
        IntStream.range(0, fitted.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> fitted[i] - exact[i]))
            .mapToInt(i -> i)
            .toArray();
    for (int i = 0; left != 0; i = (i + 1) % byRest.length) {
      int step = Long.signum(left) * base;
      if (fitted[byRest[i]] + step >= 0) {
        fitted[byRest[i]] += step;
        left -= step;
      }
    }
    return fitted;
  }

  /** The nearest numbers, none below zero, with a sum: all lessened alike, down to zero. */
  private static double[] toSum(double[] noisy, double total) {
    double[] falling = Arrays.stream(noisy).map(it -> -it).sorted().map(it -> -it).toArray();
    double sum = 0;
    double less = 0;
    for (int kept = 1; kept <= falling.length; kept++) {
      sum += falling[kept - 1];
      double ofKept = (sum - total) / kept;
      if (kept == 1 || falling[kept - 1] > ofKept) {
        less = ofKept;
      }
    }
    double lessened = less;
    return Arrays.stream(noisy).map(it -> Math.max(0, it - lessened)).toArray();
  }

  /**
   * Numbers that add up to the totals of rows and of columns.
   *
   * @param noisy {@code [row][column]}; is used up
   * @param rows multiples of the base
   * @param columns multiples of the base with the same sum as those of the rows
   */
  long[][] table(double[][] noisy, long[] rows, long[] columns) {
    for (int pass = 0; pass < PASSES; pass++) {
      for (int row = 0; row < rows.length; row++) {
        noisy[row] = toSum(noisy[row], rows[row]);
      }
      shift(noisy, columns);
    }
    long[][] fitted = new long[rows.length][];
    for (int row = 0; row < rows.length; row++) {
      fitted[row] = line(noisy[row], rows[row]);
    }
    repair(noisy, fitted, columns);
    return fitted;
  }

  private static void shift(double[][] noisy, long[] columns) {
    for (int column = 0; column < columns.length; column++) {
      double sum = 0;
      for (double[] row : noisy) {
        sum += row[column];
      }
      double each = (columns[column] - sum) / noisy.length;
      for (double[] row : noisy) {
        row[column] += each;
      }
    }
  }

  /** Moves steps within rows, the least costly first, from columns with too much to others. */
  private void repair(double[][] noisy, long[][] fitted, long[] columns) {
    long[] excess = new long[columns.length];
    for (int column = 0; column < columns.length; column++) {
      int of = column;
      excess[column] = Arrays.stream(fitted).mapToLong(it -> it[of]).sum() - columns[column];
    }
    for (int from = 0; from < excess.length; from++) {
      for (int to = 0; to < excess.length && excess[from] > 0; ) {
        if (excess[to] < 0) {
          int row = cheapest(noisy, fitted, from, to);
          fitted[row][from] -= base;
          fitted[row][to] += base;
          excess[from] -= base;
          excess[to] += base;
        } else {
          to++;
        }
      }
    }
  }

  private static int cheapest(double[][] noisy, long[][] fitted, int from, int to) {
    int best = -1;
    double bestGain = Double.NEGATIVE_INFINITY;
    for (int row = 0; row < fitted.length; row++) {
      double gain = fitted[row][from] - noisy[row][from] + noisy[row][to] - fitted[row][to];
      if (fitted[row][from] > 0 && gain > bestGain) {
        best = row;
        bestGain = gain;
      }
    }
    return best;
  }
}
