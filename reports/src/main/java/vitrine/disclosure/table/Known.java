package vitrine.disclosure.table;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What is known of each row of a lattice: the bounds of its count.
 *
 * <p>Shapes: {@code low[row]}, {@code high[row]}.
 */
record Known(Relations relations, long[] low, long[] high) {
  /** The upper bound of a count of which nothing is known. */
  static final long OPEN = Long.MAX_VALUE;

  /** What a table with hidden counts tells. */
  static Known of(Relations relations, Suppressed table) {
    Known known = exact(relations, new long[relations.rows()]);
    for (int cell = 0; cell < relations.cells(); cell++) {
      Suppressed.Cell each = table.cells().get(cell);
      boolean isShown = each.shown() == Shown.PUBLISHED;
      known.low[relations.rowOf(cell)] = isShown ? each.count() : 0;
      known.high[relations.rowOf(cell)] = isShown ? each.count() : OPEN;
    }
    return known;
  }

  static Known nothing(Relations relations) {
    long[] high = new long[relations.rows()];
    Arrays.fill(high, OPEN);
    return new Known(relations, new long[high.length], high);
  }

  static Known exact(Relations relations, long[] sums) {
    return new Known(relations, sums.clone(), sums.clone());
  }

  Known copy() {
    return new Known(relations, low.clone(), high.clone());
  }

  boolean isExact(int row) {
    return low[row] == high[row];
  }

  /** The rows that are known exactly here but not there. */
  int[] exactButNotIn(Known other) {
    return IntStream.range(0, low.length).filter(it -> isExact(it) && !other.isExact(it)).toArray();
  }

  /** The rows that are not known exactly. */
  int[] open() {
    return IntStream.range(0, low.length).filter(it -> !isExact(it)).toArray();
  }

  /** Whether true counts are within all bounds. */
  boolean holds(long[] sums) {
    return IntStream.range(0, sums.length)
        .allMatch(it -> low[it] <= sums[it] && sums[it] <= high[it]);
  }
}
