package vitrine.catalogue;

import static vitrine.catalogue.Condition.all;
import static vitrine.catalogue.Condition.atLeast;
import static vitrine.catalogue.Condition.differ;
import static vitrine.catalogue.Condition.has;
import static vitrine.catalogue.Dimension.CATEGORY;
import static vitrine.catalogue.Dimension.CHANNEL;
import static vitrine.catalogue.Dimension.EXECUTING;
import static vitrine.catalogue.Dimension.INSTRUMENT;
import static vitrine.catalogue.Dimension.ISSUING;
import static vitrine.catalogue.Dimension.JURISDICTION;
import static vitrine.catalogue.Measure.compared;
import static vitrine.catalogue.Measure.elapsed;
import static vitrine.catalogue.Measure.quotient;
import static vitrine.catalogue.Metric.metric;
import static vitrine.catalogue.Milestone.ACTIONED;
import static vitrine.catalogue.Milestone.CLOSED;
import static vitrine.catalogue.Milestone.ORDER_ISSUED;
import static vitrine.catalogue.Milestone.ORDER_SERVED;
import static vitrine.catalogue.Milestone.REPORTED;
import static vitrine.catalogue.Population.orders;

import java.util.List;
import vitrine.casefile.CaseFields;

/** Chapter X, comparisons: what a border and a transfer cost, and who sends more than it gets. */
final class CrossBorderCompared {
  private static final Condition PLACED =
      all(has(CaseFields.ISSUING_JURISDICTION), has(CaseFields.EXECUTING_JURISDICTION));
  private static final Condition ABROAD =
      differ(CaseFields.ISSUING_JURISDICTION, CaseFields.EXECUTING_JURISDICTION);

  static final List<Metric> METRICS = metrics(new Catalogue(CrossBorderChapter.METRICS).get("X2"));

  private static List<Metric> metrics(Metric ordersAcrossBorders) {
    return List.of(
        metric("X3A", "Cost of a border")
            .says(
                "The end-to-end time of orders across a border beside that of orders within one"
                    + " jurisdiction.")
            .measure(
                compared(
                    elapsed(REPORTED, ACTIONED, orders().where(PLACED)).unless(CLOSED),
                    ABROAD,
                    "orders across a border",
                    "orders within one jurisdiction"))
            .cohortOf(REPORTED)
            .by(EXECUTING, CATEGORY, CHANNEL)
            .reference("Practice of hotlines, whole chain from report to removal", 2023),
        metric("X4A", "Cost of transfers")
            .says(
                "The transmission time of orders that passed through other bodies beside that of"
                    + " orders sent directly.")
            .measure(
                compared(
                    elapsed(ORDER_ISSUED, ORDER_SERVED, orders().where(has(CaseFields.HANDOFFS)))
                        .unless(CLOSED),
                    atLeast(1, CaseFields.HANDOFFS),
                    "orders with transfers",
                    "orders sent directly"))
            .cohortOf(ORDER_ISSUED)
            .by(ISSUING, INSTRUMENT)
            .reference("Impl. Reg. (EU) 2024/2835, Annex II, successful transmission", 2023),
        metric("X12", "Reciprocity")
            .says(
                "Orders across borders that a jurisdiction sent, for each hundred that it received;"
                    + " hundred in all, by definition.")
            .measure(
                quotient(
                    100,
                    new Measure.Derived.Operand(
                        ordersAcrossBorders, Statistic.MET, "", Breakdown.by(ISSUING)),
                    new Measure.Derived.Operand(
                        ordersAcrossBorders, Statistic.MET, "", Breakdown.by(EXECUTING)),
                    "orders sent for each hundred received"))
            .cohortOf(ORDER_SERVED)
            .by(JURISDICTION)
            .reference("Practice of mutual legal assistance, balance of requests", 2023));
  }

  private CrossBorderCompared() {}
}
