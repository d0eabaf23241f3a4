package vitrine.pipelines.audit.orders;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vitrine.disclosure.Parameters;
import vitrine.disclosure.ProtectionKey;
import vitrine.disclosure.table.Axis;
import vitrine.disclosure.table.Counts;
import vitrine.disclosure.table.ProtectedTable;
import vitrine.disclosure.table.Rounding;
import vitrine.disclosure.table.TableRefused;
import vitrine.disclosure.table.TableSpecification;

/**
 * What may be published of a reconciliation: one table whose counts are multiples of five and add
 * up in every sum, rounded as {@link Rounding} says, so that nothing can be taken from each other.
 *
 * <p>Assumes that of each reconciliation of the same orders one table is published, once.
 *
 * @param by what it is by, beside the reason
 * @param table empty if even the reasons alone are too thin
 * @param specification how it was rounded, as one line of JSON; empty if there is no table
 */
public record PublishedOrders(
    List<OrderDimension> by, Optional<ProtectedTable> table, String specification) {

  static PublishedOrders of(
      ReconciledOrders orders, ProtectionKey key, List<OrderDimension> asked) {
    List<OrderDimension> by = new ArrayList<>(asked);
    while (true) {
      try {
        return of(orders, key, new OrderTable(orders.counts(), by));
      } catch (TableRefused e) {
        if (by.isEmpty()) {
          return new PublishedOrders(List.of(), Optional.empty(), "");
        }
        by.remove(by.size() - 1);
      }
    }
  }

  private static PublishedOrders of(ReconciledOrders orders, ProtectionKey key, OrderTable exact) {
    Counts truth = exact.table();
    TableSpecification specification =
        new TableSpecification("orders", truth.axes(), Rounding.STANDARD);
    Counts rounded = specification.protect(truth, key, name(orders));
    return new PublishedOrders(
        List.copyOf(exact.by()), Optional.of(ProtectedTable.of(rounded)), specification.text());
  }

  /** What no other reconciliation has the same: its exports and tolerances. */
  private static String name(ReconciledOrders orders) {
    return "orders " + orders.digests() + " " + orders.tolerance();
  }

  /** The protected counts of all orders with each state. */
  Map<String, Long> byState() {
    Map<String, Long> counts = new TreeMap<>();
    for (MatchState state : MatchState.values()) {
      count(state.name(), List.of()).ifPresent(it -> counts.put(state.name(), it));
    }
    return counts;
  }

  /**
   * A protected count.
   *
   * @param outcome the code of a reason or a state
   * @param values of the first dimensions; the others are summed up
   */
  Optional<Long> count(String outcome, List<String> values) {
    List<String> codes = new ArrayList<>(List.of(outcome));
    codes.addAll(values);
    while (codes.size() <= by.size()) {
      codes.add(Axis.TOTAL);
    }
    return table.flatMap(
        it ->
            it.rows().stream()
                .filter(row -> row.codes().equals(codes))
                .findFirst()
                .map(row -> row.count().orElse(0)));
  }

  /** The codes of the first dimension. */
  List<String> firstCodes() {
    return by.isEmpty()
        ? List.of()
        : table.stream()
            .flatMap(it -> it.rows().stream())
            .map(it -> it.codes().get(1))
            .filter(it -> !it.equals(Axis.TOTAL))
            .distinct()
            .sorted()
            .collect(Collectors.toList());
  }

  /**
   * Matched orders per hundred of all that have a token, from protected counts; empty if these are
   * too few for a share.
   */
  Optional<Double> rate(Map<String, Long> counts) {
    long matched = counts.getOrDefault(MatchState.MATCHED.name(), 0L);
    long all =
        counts.entrySet().stream()
            .filter(it -> !it.getKey().equals(MatchState.NO_TOKEN.name()))
            .mapToLong(Map.Entry::getValue)
            .sum();
    return all < Parameters.STANDARD.leastForShare()
        ? Optional.empty()
        : Optional.of(Math.rint(1000.0 * matched / all) / 10);
  }
}
