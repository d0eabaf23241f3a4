package vitrine.catalogue;

import static vitrine.catalogue.Dimension.DEADLINE_RULE;
import static vitrine.catalogue.Dimension.EXECUTING;
import static vitrine.catalogue.Dimension.MONTH;
import static vitrine.catalogue.Dimension.SERVICE;
import static vitrine.catalogue.Measure.count;
import static vitrine.catalogue.Measure.largestFive;
import static vitrine.catalogue.Metric.metric;
import static vitrine.catalogue.Milestone.DEADLINE;
import static vitrine.catalogue.Population.orders;

import java.util.List;

/** Chapter N, repetition: at which services noncompliance piles up. */
final class NoncomplianceRepeated {
  private static final String LAW = "Reg. (EU) 2021/784, Article 18(2) and (3) (unverified)";

  private static final Metric NEGLECTED =
      metric("N5", "Orders not complied with")
          .says(
              "Orders due in the period that were not complied with in time, by service for those"
                  + " that fail again and again; moot ones are left out.")
          .measure(
              count(orders().where(Due.AND_NEGLECTED).called("orders not complied with in time")))
          .cohortOf(DEADLINE)
          .by(SERVICE, DEADLINE_RULE, EXECUTING, MONTH)
          .reference(LAW, 2023);

  static final List<Metric> METRICS =
      List.of(
          NEGLECTED,
          metric("N5A", "Concentration of noncompliance")
              .says(
                  "What the five services with the most orders not complied with in time make up,"
                      + " for each hundred of all such orders.")
              .measure(
                  largestFive(
                      NEGLECTED,
                      Statistic.COUNT,
                      Breakdown.by(SERVICE),
                      "of each hundred orders not complied with are those of five services"))
              .cohortOf(DEADLINE)
              .by()
              .reference(LAW, 2023));

  private NoncomplianceRepeated() {}
}
