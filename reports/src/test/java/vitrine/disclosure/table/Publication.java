package vitrine.disclosure.table;

import java.util.Random;
import java.util.stream.IntStream;

/** What unsafe ways to publish a table tell of each row. */
record Publication(Relations relations, long[] sums) {
  static Publication of(Counts table) {
    Relations relations = new Relations(new Lattice(table));
    return new Publication(relations, relations.sums(table.counts()));
  }

  /** Counts from 1 to under a limit are blank, and the limit is not told. */
  Known blank(long limit) {
    return blank(limit, 0, Known.OPEN);
  }

  /** Counts from 1 to under a limit are blank, and that is told. */
  Known blankAndTold(long limit) {
    return blank(limit, 1, limit - 1);
  }

  private Known blank(long limit, long low, long high) {
    Known known = Known.exact(relations, sums);
    for (int row = 0; row < sums.length; row++) {
      if (sums[row] > 0 && sums[row] < limit) {
        known.low()[row] = low;
        known.high()[row] = high;
      }
    }
    return known;
  }

  /** Each count is rounded to the nearest multiple of an odd base. */
  Known nearest(long base) {
    Known known = Known.exact(relations, sums);
    for (int row = 0; row < sums.length; row++) {
      long rounded = (sums[row] + base / 2) / base * base;
      known.low()[row] = Math.max(0, rounded - base / 2);
      known.high()[row] = rounded + base / 2;
    }
    return known;
  }

  /** Each count is rounded up or down at random, and right on average. */
  Known random(int base, Random random) {
    Known known = Known.exact(relations, sums);
    for (int row = 0; row < sums.length; row++) {
      long rest = sums[row] % base;
      long rounded = sums[row] - rest + (random.nextInt(base) < rest ? base : 0);
      known.low()[row] = Math.max(0, rounded - base + 1);
      known.high()[row] = rounded + base - 1;
    }
    return known;
  }

  /** Inner cells of one or two, in random order. */
  int[] targets(int most, Random random) {
    int[] small =
        IntStream.range(0, relations.inner())
            .filter(it -> sums[it] == 1 || sums[it] == 2)
            .toArray();
    return random.ints(0, small.length).distinct().limit(most).map(it -> small[it]).toArray();
  }

  /** The rows that a table hides because they are small. */
  int[] primaries(Suppressed table) {
    return IntStream.range(0, relations.cells())
        .filter(it -> table.cells().get(it).shown() == Shown.PRIMARY)
        .map(relations::rowOf)
        .distinct()
        .toArray();
  }
}
