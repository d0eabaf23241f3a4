package vitrine.disclosure.table;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows that must not follow from those that are published, which are added one by one.
 *
 * <p>Neither must they follow by sums and differences modulo a prime, nor because no count is under
 * 0, as far as {@link Closure} sees it.
 */
final class Secrets {
  private final Relations relations;
  private final long[] sums;
  private final int[] rows;
  private final RowSpace published;
  private final List<long[]> rests;
  private final Closure closure;
  private Known known;

  /**
   * Secrets of a table of which nothing is published.
   *
   * @param sums the count of each row
   * @param rows those that are secret
   */
  Secrets(Relations relations, long[] sums, int[] rows, long prime) {
    this.relations = relations;
    this.sums = sums;
    this.rows = rows;
    published = new RowSpace(relations.inner(), prime);
    rests = Arrays.stream(rows).mapToObj(this::reduced).toList();
    closure = new Closure(relations);
    known = Known.nothing(relations);
  }

  private long[] reduced(int row) {
    return published.reduced(relations.members(row), 0);
  }

  /** Publishes a row unless a secret would follow, and says whether it did. */
  boolean publish(int row) {
    Known next = closure.of(known, row, sums[row]);
    if (IntStream.of(rows).anyMatch(next::isExact) || !publish(reduced(row))) {
      return false;
    }
    known = next;
    return true;
  }

  private boolean publish(long[] rest) {
    int pivot = published.pivot(rest);
    if (pivot < 0) {
      return true;
    }
    published.scale(rest, pivot);
    if (rests.stream().anyMatch(it -> published.isMultiple(it, rest, pivot))) {
      return false;
    }
    rests.forEach(it -> published.eliminate(it, rest, pivot));
    return published.addReduced(rest);
  }
}
