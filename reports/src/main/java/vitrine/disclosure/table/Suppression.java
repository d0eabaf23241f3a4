package vitrine.disclosure.table;

import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A rule that hides small counts of a table, and others from which they would follow.
 *
 * <p>Contract: no small count follows from the counts that are shown, neither by sums and
 * differences nor by narrowing bounds step by step, as no count is under 0. Counts are shown from
 * the largest to the smallest as long as that holds [1], equal ones in that order of two that hides
 * less. The table is filled with zeros where it has no row.
 *
 * <p>It does not keep an attacker from telling that a small count is in a narrow range, nor one who
 * knows some of the cases. With three dimensions linear programs told 4 % of small counts of a test
 * table, with two none: that is why tables of more than two dimensions are refused.
 *
 * <p>[1] Langsrud 2024, Secondary cell suppression by Gaussian elimination, PSD 2024, LNCS 14915.
 *
 * @param most the largest count that is small
 * @param hidesZeros whether 0 is small
 */
public record Suppression(long most, boolean hidesZeros) {
  private static final int MOST_DIMENSIONS = 2;
  private static final long MOST_INNER = 2_000;

  public Suppression {
    if (most < 1) {
      throw new IllegalArgumentException("the largest small count is at least 1");
    }
  }

  /**
   * Hides counts of a table.
   *
   * @throws TableRefused if the table has too many dimensions or cells
   */
  public Suppressed of(Counts table) {
    if (table.axes().size() > MOST_DIMENSIONS) {
      throw new TableRefused(
          "counts are hidden in tables of at most %d dimensions, not %d: leave some out or round"
              .formatted(MOST_DIMENSIONS, table.axes().size()));
    }
    return ofAny(table);
  }

  Suppressed ofAny(Counts table) {
    requireSize(table.axes());
    Counts dense = table.dense();
    return hide(new Relations(new Lattice(dense)), dense.counts());
  }

  private static void requireSize(List<Axis> axes) {
    long inner = axes.stream().mapToLong(it -> it.size(0)).reduce(1, Math::multiplyExact);
    if (inner > MOST_INNER) {
      throw new TableRefused(
          "counts are hidden in tables of at most %d inner cells, not %d: use coarser codes or round"
              .formatted(MOST_INNER, inner));
    }
  }

  private Suppressed hide(Relations relations, long[] inner) {
    long[] sums = relations.sums(inner);
    return Stream.of(Comparator.<Integer>naturalOrder(), Comparator.<Integer>reverseOrder())
        .map(it -> descending(sums, it))
        .map(it -> hide(relations, sums, it))
        .min(Comparator.comparingLong(it -> it.count(Shown.SECONDARY)))
        .orElseThrow();
  }

  private Suppressed hide(Relations relations, long[] sums, List<Integer> candidates) {
    int[] small = IntStream.range(0, sums.length).filter(it -> isSmall(sums[it])).toArray();
    Secrets secrets = new Secrets(relations, sums, small, RowSpace.FIRST);
    Set<Integer> published = candidates.stream().filter(secrets::publish).collect(toSet());
    Secrets again = new Secrets(relations, sums, small, RowSpace.SECOND);
    if (!published.stream().allMatch(again::publish)) {
      throw new TableRefused("small counts may follow from others: use coarser codes or round");
    }
    return new Suppressed(
        IntStream.range(0, relations.cells())
            .mapToObj(it -> cell(relations, it, sums, published))
            .toList());
  }

  private boolean isSmall(long count) {
    return count <= most && (hidesZeros || count > 0);
  }

  private List<Integer> descending(long[] sums, Comparator<Integer> ties) {
    return IntStream.range(0, sums.length)
        .filter(it -> !isSmall(sums[it]))
        .boxed()
        .sorted(Comparator.comparingLong((Integer it) -> -sums[it]).thenComparing(ties))
        .toList();
  }

  private Suppressed.Cell cell(Relations relations, int cell, long[] sums, Set<Integer> published) {
    int row = relations.rowOf(cell);
    Shown hidden = isSmall(sums[row]) ? Shown.PRIMARY : Shown.SECONDARY;
    return new Suppressed.Cell(
        relations.codes(cell), sums[row], published.contains(row) ? Shown.PUBLISHED : hidden);
  }
}
