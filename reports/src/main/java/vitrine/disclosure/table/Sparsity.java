package vitrine.disclosure.table;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How thinly counts are spread over a table.
 *
 * @param small the share of non-empty sums of the lattice that are below 5
 * @param mean the mean of non-empty inner cells
 */
record Sparsity(double small, double mean) {
  private static final int SMALL = 5;
  private static final double MOST_SMALL = 0.5;
  private static final double LEAST_MEAN = 5;

  static Sparsity of(Lattice lattice) {
    long[] counts = lattice.table().counts();
    long[] sums =
        lattice.margins().stream()
            .flatMapToLong(it -> Arrays.stream(it.groups().sums(counts)))
            .filter(it -> it > 0)
            .toArray();
    double small = Arrays.stream(sums).filter(it -> it < SMALL).count();
    double mean = Arrays.stream(counts).filter(it -> it > 0).average().orElse(LEAST_MEAN);
    return new Sparsity(small / Math.max(1, sums.length), mean);
  }

  private boolean isTolerable() {
    return small <= MOST_SMALL && mean >= LEAST_MEAN;
  }

  /**
   * Refuses what is too thin.
   *
   * @throws TableRefused if it is, with the dimension to coarsen first
   */
  void require(Counts table) {
    if (!isTolerable()) {
      int first = worst(table);
      throw new TableRefused(
          "the table is too sparse: %s; at most 50 %% and at least 5 are allowed. %s: this gives %s"
              .formatted(text(), Coarser.how(table, first), of(Coarser.of(table, first)).text()));
    }
  }

  private static Sparsity of(Counts table) {
    return of(new Lattice(table));
  }

  private String text() {
    return String.format(
        Locale.ROOT,
        "%.1f %% of its non-empty cells are below 5 and the mean is %.1f",
        100 * small,
        mean);
  }

  /** The dimension that helps most if it is coarsened. */
  private static int worst(Counts table) {
    return IntStream.range(0, table.axes().size())
        .boxed()
        .min(
            Comparator.comparingDouble((Integer it) -> of(Coarser.of(table, it)).small())
                .thenComparingDouble(it -> -of(Coarser.of(table, it)).mean()))
        .orElseThrow();
  }
}
