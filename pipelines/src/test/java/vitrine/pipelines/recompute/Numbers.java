package vitrine.pipelines.recompute;

import java.sql.Array;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/**
 * The numbers of one cell, by name; names with no units are left out.
 *
 * @param quantiles durations in seconds
 */
record Numbers(Map<String, Long> counts, Map<String, Long> quantiles) {
  /** The stated bound of a duration read from a histogram. */
  private static final double BOUND = 0.008;

  static Numbers none() {
    return new Numbers(new TreeMap<>(), new TreeMap<>());
  }

  void count(String name, long count) {
    if (count != 0) {
      counts.put(name, count);
    }
  }

  /** Takes over what SQL gives: a number, numbers by key, or durations in a list. */
  void add(String name, Object value) throws SQLException {
    if (value instanceof Map<?, ?> byKey) {
      byKey.forEach((key, count) -> count(name + " " + key, whole(count)));
    } else if (value instanceof Array list) {
      Object[] seconds = (Object[]) list.getArray();
      for (int i = 0; i < seconds.length; i++) {
        quantiles.put(name + " " + i, whole(seconds[i]));
      }
    } else if (value != null) {
      count(name, whole(value));
    }
  }

  private static long whole(Object number) {
    return ((Number) number).longValue();
  }

  /** Whether counts and sums are the same and durations are within the bound. */
  boolean agreesWith(Numbers exact) {
    return counts.equals(exact.counts)
        && quantiles.keySet().equals(exact.quantiles.keySet())
        && quantiles.entrySet().stream()
            .allMatch(it -> isWithin(it.getValue(), exact.quantiles.get(it.getKey())));
  }

  private static boolean isWithin(long read, long exact) {
    return Math.abs(read - exact) <= BOUND * exact;
  }
}
