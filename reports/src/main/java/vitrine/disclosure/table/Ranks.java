package vitrine.disclosure.table;

import java.util.Arrays;

/** Ranks of numbers, equal ones sharing the mean of theirs. */
final class Ranks {
  private Ranks() {}

  /** Spearman's correlation; 1 if one side does not vary. */
  static double correlation(long[] one, long[] other) {
    double[] ranks = of(one);
    double[] others = of(other);
    double middle = (one.length + 1) / 2.0;
    double both = 0;
    double squares = 0;
    double otherSquares = 0;
    for (int i = 0; i < ranks.length; i++) {
      both += (ranks[i] - middle) * (others[i] - middle);
      squares += (ranks[i] - middle) * (ranks[i] - middle);
      otherSquares += (others[i] - middle) * (others[i] - middle);
    }
    return squares * otherSquares == 0 ? 1 : both / Math.sqrt(squares) / Math.sqrt(otherSquares);
  }

  private static double[] of(long[] numbers) {
    long[] sorted = numbers.clone();
    Arrays.sort(sorted);
    return Arrays.stream(numbers).mapToDouble(it -> rank(sorted, it)).toArray();
  }

  private static double rank(long[] sorted, long number) {
    return (firstNotBelow(sorted, number) + firstNotBelow(sorted, number + 1) + 1) / 2.0;
  }

  private static int firstNotBelow(long[] sorted, long number) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      boolean below = sorted[middle] < number;
      low = below ? middle + 1 : low;
      high = below ? high : middle;
    }
    return low;
  }
}
