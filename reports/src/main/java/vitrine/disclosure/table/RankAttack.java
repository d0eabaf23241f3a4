package vitrine.disclosure.table;

import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * An attack by sums and differences of all counts that are known exactly.
 *
 * <p>Contract: what it recovers is right, and it misses nothing that follows by sums and
 * differences, but for what {@link RowSpace} says of primes; counts are under the smaller prime.
 */
final class RankAttack {
  private final Relations relations;
  private final RowSpace first;
  private final RowSpace second;

  RankAttack(Known known) {
    relations = known.relations();
    first = new RowSpace(relations.inner(), RowSpace.FIRST);
    second = new RowSpace(relations.inner(), RowSpace.SECOND);
    for (int row = 0; row < relations.rows(); row++) {
      if (known.isExact(row)) {
        first.add(relations.members(row), known.low()[row]);
        second.add(relations.members(row), known.low()[row]);
      }
    }
  }

  /** The count of any inner cells together, if it follows. */
  OptionalLong count(int... members) {
    OptionalLong count = first.sum(members);
    return count.equals(second.sum(members)) ? count : OptionalLong.empty();
  }

  /** The counts of those rows that follow. */
  Map<Integer, Long> recovered(int[] rows) {
    Map<Integer, Long> recovered = new TreeMap<>();
    for (int row : rows) {
      count(relations.members(row)).ifPresent(it -> recovered.put(row, it));
    }
    return recovered;
  }
}
