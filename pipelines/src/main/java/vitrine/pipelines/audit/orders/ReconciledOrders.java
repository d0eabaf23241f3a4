package vitrine.pipelines.audit.orders;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vitrine.disclosure.ProtectionKey;
import vitrine.pipelines.export.CaseExport;

/** Exact outcomes of a reconciliation, and the way to what may be published of them. */
public final class ReconciledOrders {
  private final Tolerance tolerance;
  private final List<CaseExport> exports;
  private final OrderCounts counts;

  ReconciledOrders(Tolerance tolerance, List<CaseExport> exports, OrderCounts counts) {
    this.tolerance = tolerance;
    this.exports = List.copyOf(exports);
    this.counts = counts;
  }

  Tolerance tolerance() {
    return tolerance;
  }

  OrderCounts counts() {
    return counts;
  }

  /** The digest of each export's description, by the name of its submission. */
  Map<String, String> digests() {
    Map<String, String> digests = new TreeMap<>();
    exports.forEach(it -> digests.put(it.submissionId(), it.digest()));
    return digests;
  }

  /** How many orders have a state, exactly. */
  public long count(MatchState state) {
    return counts.by(it -> it.reason().state()).getOrDefault(state, 0L);
  }

  /** How many orders are counted for a reason, exactly. */
  public long count(Reason reason) {
    return counts.by(OrderCell::reason).getOrDefault(reason, 0L);
  }

  /**
   * What may be published.
   *
   * @param by what orders are counted by beside their reason, the last being left out first where
   *     the counts are too thin
   */
  public PublishedOrders publish(ProtectionKey key, List<OrderDimension> by) {
    return PublishedOrders.of(this, key, by);
  }
}
