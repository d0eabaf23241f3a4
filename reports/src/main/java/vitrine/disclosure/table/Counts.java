package vitrine.disclosure.table;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A table of counts by all its dimensions: its inner cells, in the order of their codes.
 *
 * <p>Shapes: {@code codes[dimension][cell]}, {@code counts[cell]}. Combinations of codes that are
 * not there hold nothing.
 */
public record Counts(List<Axis> axes, int[][] codes, long[] counts) {
  private static final long MOST_CELLS = 1L << 40;

  /**
   * The sums of rows, of which several may have equal codes.
   *
   * @throws IllegalArgumentException if the dimensions make more cells than can be numbered
   */
  public static Counts of(List<Axis> axes, int[][] codes, long[] counts) {
    require(axes.stream().mapToLong(it -> it.size(0)).reduce(1, Math::multiplyExact));
    TreeMap<Long, Long> sums = new TreeMap<>();
    for (int row = 0; row < counts.length; row++) {
      sums.merge(number(axes, codes, row), counts[row], Math::addExact);
    }
    return numbered(axes, sums);
  }

  private static void require(long cells) {
    if (cells > MOST_CELLS) {
      throw new IllegalArgumentException("a table has at most 2^40 cells");
    }
  }

  private static long number(List<Axis> axes, int[][] codes, int row) {
    long number = 0;
    for (int dimension = 0; dimension < codes.length; dimension++) {
      number = number * axes.get(dimension).size(0) + codes[dimension][row];
    }
    return number;
  }

  private static Counts numbered(List<Axis> axes, Map<Long, Long> sums) {
    int[][] codes = new int[axes.size()][sums.size()];
    int cell = 0;
    for (long number : sums.keySet()) {
      long rest = number;
      for (int dimension = axes.size() - 1; dimension >= 0; dimension--) {
        codes[dimension][cell] = (int) (rest % axes.get(dimension).size(0));
        rest /= axes.get(dimension).size(0);
      }
      cell++;
    }
    return new Counts(axes, codes, sums.values().stream().mapToLong(it -> it).toArray());
  }

  /** The table with a cell for each combination of codes. */
  public Counts dense() {
    TreeMap<Long, Long> all = new TreeMap<>();
    long cells = axes.stream().mapToLong(it -> it.size(0)).reduce(1, Math::multiplyExact);
    for (long number = 0; number < cells; number++) {
      all.put(number, 0L);
    }
    IntStream.range(0, size()).forEach(it -> all.put(number(axes, codes, it), counts[it]));
    return numbered(axes, all);
  }

  public int size() {
    return counts.length;
  }

  /** Other counts in the same cells. */
  public Counts with(long[] other) {
    return new Counts(axes, codes, other);
  }
}
