package vitrine.catalogue;

import static vitrine.catalogue.Condition.all;
import static vitrine.catalogue.Condition.not;
import static vitrine.catalogue.Measure.count;
import static vitrine.catalogue.Measure.elapsed;
import static vitrine.catalogue.Measure.total;
import static vitrine.catalogue.Milestone.ACTIONED;
import static vitrine.catalogue.Milestone.ORDER_SERVED;
import static vitrine.catalogue.Milestone.RECEIPT_CONFIRMED;
import static vitrine.catalogue.Population.orders;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vitrine.casefile.CaseFields;
import vitrine.casefile.UnionCodes;

/** What Part 3 of the DSA templates asks of a service: orders of Member States. */
final class FormOfOrders {
  private static final Condition FROM_UNION =
      new Condition.Is(CaseFields.ISSUING_JURISDICTION, Set.copyOf(UnionCodes.MEMBER_STATES));

  private FormOfOrders() {}

  static List<Metric> metrics(Condition own) {
    Population all = orders().where(own);
    Stream<Metric> ofStates =
        UnionCodes.MEMBER_STATES.stream()
            .flatMap(it -> columns("_" + it, all.where(from(it))).stream());
    Stream<Metric> others =
        Stream.of(
            FormMetrics.of("F3X", count(all.where(not(FROM_UNION))), Basis.FLOW, ORDER_SERVED));
    return Stream.of(columns("", all.where(FROM_UNION)).stream(), ofStates, others)
        .flatMap(it -> it)
        .toList();
  }

  private static Condition from(String state) {
    return all(Condition.is(CaseFields.ISSUING_JURISDICTION, state));
  }

  private static List<Metric> columns(String scope, Population orders) {
    return List.of(
        FormMetrics.of("F3G" + scope, count(orders), Basis.FLOW, ORDER_SERVED),
        FormMetrics.of(
            "F3H" + scope,
            total(CaseFields.ITEMS_IN_SCOPE, "items", orders),
            Basis.FLOW,
            ORDER_SERVED),
        FormMetrics.of(
            "F3I" + scope,
            elapsed(ORDER_SERVED, RECEIPT_CONFIRMED, orders),
            Basis.COHORT,
            ORDER_SERVED),
        FormMetrics.of(
            "F3J" + scope, elapsed(ORDER_SERVED, ACTIONED, orders), Basis.COHORT, ORDER_SERVED));
  }
}
