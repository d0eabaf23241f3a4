package vitrine.pipelines.audit.orders;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import vitrine.catalogue.Period;

/**
 * Orders of both sides put together: how many there are of each kind, and those that disagree.
 *
 * @param cells exact counts
 * @param disagreements orders that are not matched, and have a token
 */
record OrderCounts(TreeMap<OrderCell, Long> cells, ArrayList<Verdict> disagreements)
    implements Serializable {
  private static final long serialVersionUID = 1;

  static OrderCounts none() {
    return new OrderCounts(new TreeMap<>(), new ArrayList<>());
  }

  /**
   * What views of some tokens come to, if all views of these tokens are among them.
   *
   * @param period when the orders were issued
   */
  static OrderCounts of(Comparison comparison, Months period, List<OrderView> views) {
    OrderCounts counts = none();
    Map<String, List<OrderView>> byToken = new TreeMap<>();
    for (OrderView view : views) {
      if (view.hasToken()) {
        byToken.computeIfAbsent(view.token(), it -> new ArrayList<>()).add(view);
      } else {
        counts.add(period, Verdict.withoutToken(view));
      }
    }
    byToken.forEach((token, same) -> counts.add(period, Verdict.of(comparison, token, same)));
    return counts;
  }

  private void add(Months period, Verdict verdict) {
    if (!period.holds(verdict.first().month())) {
      return;
    }
    cells.merge(OrderCell.of(verdict), 1L, Long::sum);
    boolean isListed =
        verdict.state() != MatchState.MATCHED && verdict.state() != MatchState.NO_TOKEN;
    if (isListed) {
      disagreements.add(verdict);
    }
  }

  OrderCounts plus(OrderCounts other) {
    OrderCounts sum = new OrderCounts(new TreeMap<>(cells), new ArrayList<>(disagreements));
    other.cells.forEach((cell, count) -> sum.cells.merge(cell, count, Long::sum));
    sum.disagreements.addAll(other.disagreements);
    return sum;
  }

  /** The orders that disagree, in an order that files do not change. */
  List<Verdict> listed() {
    return disagreements.stream().sorted(Verdict.ORDER).toList();
  }

  /** Exact counts by something that cells have. */
  <K extends Comparable<K>> Map<K, Long> by(Function<OrderCell, K> key) {
    Map<K, Long> counts = new TreeMap<>(Comparator.naturalOrder());
    cells.forEach((cell, count) -> counts.merge(key.apply(cell), count, Long::sum));
    return counts;
  }

  /** The months of a period. */
  record Months(String first, String beyond) implements Serializable {
    private static final long serialVersionUID = 1;

    /** All months, and orders that do not say when they were issued. */
    static final Months ALL = new Months("", "~");

    static Months of(Period period) {
      return new Months(
          period.start().toString().substring(0, 7), period.end().toString().substring(0, 7));
    }

    boolean holds(String month) {
      return month.compareTo(first) >= 0 && month.compareTo(beyond) < 0;
    }
  }
}
