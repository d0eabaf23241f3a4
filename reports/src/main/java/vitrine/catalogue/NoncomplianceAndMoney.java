package vitrine.catalogue;

import static vitrine.catalogue.Condition.any;
import static vitrine.catalogue.Condition.has;
import static vitrine.catalogue.Condition.is;
import static vitrine.catalogue.Dimension.CURRENCY;
import static vitrine.catalogue.Measure.portion;
import static vitrine.catalogue.Measure.quotient;
import static vitrine.catalogue.Measure.total;
import static vitrine.catalogue.Metric.metric;
import static vitrine.catalogue.Milestone.STEP_TAKEN;
import static vitrine.catalogue.Population.steps;

import java.util.List;
import vitrine.casefile.EnforcementFields;
import vitrine.casefile.Field;

/** Chapter N, money: penalties and proceeds, in minor units and by currency only. */
final class NoncomplianceAndMoney {
  private static final String PENALTIES =
      "Reg. (EU) 2022/2065, Article 52; Reg. (EU) 2021/784, Article 18 (unverified)";
  private static final String PROCEEDS =
      "Directive (EU) 2024/1260, Articles 4 to 12 and 29 (unverified)";

  private static final Metric IMPOSED =
      penalties("N8A", "Amounts imposed", "PENALTY_IMPOSED", "imposed");
  private static final Metric PAID = penalties("N8B", "Amounts paid", "PENALTY_PAID", "paid");

  static final List<Metric> METRICS =
      List.of(
          IMPOSED,
          PAID,
          penalties("N8C", "Amounts annulled", "PENALTY_ANNULLED", "annulled"),
          metric("N8D", "Collection of penalties")
              .says(
                  "The amounts of penalties paid in the period, for each hundred imposed in it;"
                      + " what was imposed before may be paid now.")
              .measure(
                  quotient(
                      100,
                      Measure.Derived.Operand.of(PAID, Statistic.TOTAL),
                      Measure.Derived.Operand.of(IMPOSED, Statistic.TOTAL),
                      "amounts paid for each hundred imposed"))
              .flowOf(STEP_TAKEN)
              .by(CURRENCY)
              .reference(PENALTIES, 2023),
          proceeds("N10", "identified", EnforcementFields.PROCEEDS_IDENTIFIED_MINOR),
          proceeds("N10A", "frozen", EnforcementFields.PROCEEDS_FROZEN_MINOR),
          proceeds("N10B", "confiscated", EnforcementFields.PROCEEDS_CONFISCATED_MINOR),
          proceeds("N10C", "returned to victims", EnforcementFields.RESTITUTION_MINOR),
          metric("N10D", "Share of proceeds frozen")
              .says(
                  "The share of the proceeds identified in the period that was frozen, over the"
                      + " steps that state both.")
              .measure(
                  portion(
                      money(EnforcementFields.PROCEEDS_FROZEN_MINOR),
                      money(EnforcementFields.PROCEEDS_IDENTIFIED_MINOR),
                      "shares of proceeds",
                      steps()
                          .where(
                              any(
                                  has(EnforcementFields.PROCEEDS_FROZEN_MINOR),
                                  has(EnforcementFields.PROCEEDS_IDENTIFIED_MINOR)))
                          .called("steps about proceeds")))
              .flowOf(STEP_TAKEN)
              .by(CURRENCY)
              .reference(PROCEEDS, 2023));

  private static Metric penalties(String code, String name, String step, String done) {
    return metric(code, name)
        .says("The amounts of penalties " + done + " in the period, in minor units, by currency.")
        .measure(
            total(
                money(EnforcementFields.AMOUNT_MINOR),
                "minor units " + done,
                steps().where(is(EnforcementFields.STEP, step)).called("penalties " + done)))
        .flowOf(STEP_TAKEN)
        .by(CURRENCY)
        .reference(PENALTIES, 2023);
  }

  private static Metric proceeds(String code, String done, Field field) {
    return metric(code, "Proceeds " + done)
        .says("The proceeds of crime " + done + " in the period, in minor units, by currency.")
        .measure(
            total(
                money(field),
                "minor units " + done,
                steps().where(has(field)).called("steps about proceeds")))
        .flowOf(STEP_TAKEN)
        .by(CURRENCY)
        .reference(PROCEEDS, 2023);
  }

  private static Quantity money(Field field) {
    return Quantity.within(field, CURRENCY);
  }

  private NoncomplianceAndMoney() {}
}
