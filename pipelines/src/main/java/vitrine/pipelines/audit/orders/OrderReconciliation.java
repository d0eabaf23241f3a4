package vitrine.pipelines.audit.orders;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vitrine.casefile.Resource;
import vitrine.catalogue.Period;
import vitrine.pipelines.check.CaseRows;
import vitrine.pipelines.engine.Engine;
import vitrine.pipelines.export.CaseExport;
import vitrine.pipelines.export.ExportFile;
import vitrine.pipelines.export.Submission;

/**
 * Orders that authorities tell of joined with those that services tell of, by the token that both
 * sides share.
 *
 * <p>Contract: the outcome depends on the rows only, not on files, their order, formats or engines.
 * Rows that a rule refuses and exercises do not count. A row that says that it repeats another case
 * does not count beside another of its side with the same token; several others with one token are
 * a conflict and count as one order.
 */
public final class OrderReconciliation {
  private final Engine engine;
  private final Tolerance tolerance;
  private final OrderCounts.Months months;

  /**
   * A reconciliation.
   *
   * @param period when the orders were issued, as issuers say where they do; any time if empty
   */
  public OrderReconciliation(Engine engine, Tolerance tolerance, Optional<Period> period) {
    this.engine = engine;
    this.tolerance = tolerance;
    this.months = period.map(OrderCounts.Months::of).orElse(OrderCounts.Months.ALL);
  }

  /**
   * Joins the orders of exports.
   *
   * @throws OrdersRefused if an export cannot be read, is of no side, or one side has none
   */
  public ReconciledOrders reconcile(List<CaseExport> exports) {
    List<OrderReader> readers = new ArrayList<>();
    exports.forEach(export -> readers.addAll(readers(export)));
    for (Side side : Side.values()) {
      if (readers.stream().noneMatch(it -> it.side() == side)) {
        throw new OrdersRefused(
            "no export is of "
                + (side == Side.ISSUER
                    ? "an issuer (submitter_role AUTHORITY or COURT_REGISTRY)"
                    : "an addressee (submitter_role PLATFORM or HOSTING_PROVIDER)"));
      }
    }
    return new ReconciledOrders(tolerance, exports, join(readers));
  }

  private OrderCounts join(List<OrderReader> readers) {
    Comparison comparison = new Comparison(tolerance);
    OrderCounts.Months period = months;
    return engine.exchange(
        "Joining orders",
        readers,
        OrderReader::read,
        views -> OrderCounts.of(comparison, period, views),
        OrderCounts.none(),
        OrderCounts::plus);
  }

  private static List<OrderReader> readers(CaseExport export) {
    Submission submission =
        export
            .submission()
            .orElseThrow(() -> new OrdersRefused(export.name() + " is no case export"));
    Side side =
        Side.of(submission)
            .orElseThrow(
                () ->
                    new OrdersRefused(
                        "%s is of a submitter with the role %s, which neither issues nor receives"
                            .formatted(export.submissionId(), submission.submitterRole())));
    if (!export.defects().isEmpty()) {
      throw new OrdersRefused(
          "%s is not whole; vitrine check tells what is wrong".formatted(export.submissionId()));
    }
    List<ExportFile> cases =
        export.files().stream().filter(it -> it.resource() == Resource.CASES).toList();
    return cases.stream().map(it -> new OrderReader(side, new CaseRows(submission, it))).toList();
  }
}
