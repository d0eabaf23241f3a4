package vitrine.catalogue;

import static vitrine.catalogue.Condition.all;
import static vitrine.catalogue.Condition.is;
import static vitrine.catalogue.Condition.isGroup;
import static vitrine.catalogue.Condition.not;
import static vitrine.catalogue.Dimension.CATEGORY;
import static vitrine.catalogue.Dimension.CHANNEL;
import static vitrine.catalogue.Dimension.DEADLINE_RULE;
import static vitrine.catalogue.Dimension.EXECUTING;
import static vitrine.catalogue.Dimension.ISSUING;
import static vitrine.catalogue.Dimension.LANGUAGE;
import static vitrine.catalogue.Dimension.SERVICE;
import static vitrine.catalogue.Measure.compared;
import static vitrine.catalogue.Measure.difference;
import static vitrine.catalogue.Measure.elapsed;
import static vitrine.catalogue.Measure.extremes;
import static vitrine.catalogue.Measure.portion;
import static vitrine.catalogue.Metric.metric;
import static vitrine.catalogue.Milestone.ACTIONED;
import static vitrine.catalogue.Milestone.ASSESSED_ILLEGAL;
import static vitrine.catalogue.Milestone.CLOSED;
import static vitrine.catalogue.Milestone.FIRST_ASSESSED;
import static vitrine.catalogue.Milestone.ORDER_ISSUED;
import static vitrine.catalogue.Milestone.ORDER_SERVED;
import static vitrine.catalogue.Milestone.REACHED_SERVICE;
import static vitrine.catalogue.Milestone.RECEIVED;
import static vitrine.catalogue.Milestone.REPORTED;
import static vitrine.catalogue.Population.cases;
import static vitrine.catalogue.Population.orders;
import static vitrine.catalogue.Quantity.paused;
import static vitrine.catalogue.Quantity.time;

import java.util.List;
import vitrine.casefile.CaseFields;

/** Chapter T, comparisons: who waited longer, where the time went, and how far medians mislead. */
final class TimelinessCompared {

  private static final Population NOTICES =
      cases()
          .where(
              all(
                  not(isGroup(CaseFields.CHANNEL, "ORDER")),
                  not(is(CaseFields.SOURCE_TYPE, "SOURCE_VOLUNTARY"))))
          .called("notices");

  static final List<Metric> METRICS =
      metrics(
          new Catalogue(TimelinessOfMeasures.METRICS).get("T6"),
          new Catalogue(TimelinessChapter.METRICS).get("T10"));

  private static List<Metric> metrics(Metric providerTime, Metric endToEnd) {
    return List.of(
        metric("T10A", "Where the time of orders went")
            .says(
                "How the time of orders from the first report to the first effect divides by step.")
            .measure(
                new Measure.Stages(
                    orders(),
                    REPORTED,
                    ACTIONED,
                    List.of(
                        new Measure.Stages.Stage(
                            "X_FORWARDING", "Before receipt", REPORTED, RECEIVED),
                        new Measure.Stages.Stage("X_TRIAGE", "Triage", RECEIVED, FIRST_ASSESSED),
                        new Measure.Stages.Stage(
                            "X_ASSESSMENT", "Assessment", FIRST_ASSESSED, ASSESSED_ILLEGAL),
                        new Measure.Stages.Stage(
                            "X_AUTHORITY", "Drafting of the order", ASSESSED_ILLEGAL, ORDER_ISSUED),
                        new Measure.Stages.Stage(
                            "X_TRANSMISSION", "Transmission", ORDER_ISSUED, ORDER_SERVED),
                        new Measure.Stages.Stage(
                            "X_PROVIDER", "Handling by the service", ORDER_SERVED, ACTIONED))))
            .cohortOf(REPORTED)
            .by(CHANNEL, EXECUTING, ISSUING)
            .reference("Practice of hotlines, whole chain from report to removal", 2023),
        metric("T16", "Priority of trusted flaggers")
            .says(
                "The provider time of trusted flaggers' notices beside that of other notices; a"
                    + " negative difference means that they came first.")
            .measure(
                compared(
                    elapsed(REACHED_SERVICE, ACTIONED, NOTICES).unless(CLOSED),
                    is(CaseFields.SOURCE_TYPE, "SOURCE_TRUSTED_FLAGGER"),
                    "trusted flaggers' notices",
                    "other notices"))
            .cohortOf(REACHED_SERVICE)
            .by(SERVICE, CATEGORY)
            .reference("Reg. (EU) 2022/2065, Article 22(1)", 2023),
        metric("T18A", "Time that clocks stood still")
            .says("The share of the provider time that was paused.")
            .measure(
                portion(
                    paused(REACHED_SERVICE, ACTIONED, Pause.values()),
                    time(REACHED_SERVICE, ACTIONED),
                    "paused hours",
                    cases()))
            .cohortOf(REACHED_SERVICE)
            .by(SERVICE, DEADLINE_RULE, CHANNEL)
            .reference("Reg. (EU) 2021/784, Article 3(7) and (8) (unverified)", 2023),
        metric("T19", "Censoring gap")
            .says(
                "The median provider time of completed cases minus the median of all cases, open"
                    + " ones included; below zero where completed cases look better than all.")
            .measure(
                difference(
                    Measure.Derived.Operand.of(providerTime, Statistic.MEDIAN_COMPLETED),
                    Measure.Derived.Operand.of(providerTime, Statistic.MEDIAN),
                    "for completed cases than for all, by the median"))
            .cohortOf(REACHED_SERVICE)
            .by(SERVICE, CHANNEL)
            .reference(
                "Impl. Reg. (EU) 2024/2835, Annex II, medians of implemented measures", 2023),
        metric("T20", "Equity between jurisdictions")
            .says(
                "The 90th percentile of the end-to-end time in the executing jurisdiction where it"
                    + " is longest, divided by that where it is shortest.")
            .measure(
                extremes(
                    endToEnd,
                    Statistic.P90,
                    Breakdown.by(EXECUTING),
                    "times as long in the slowest jurisdiction as in the fastest"))
            .cohortOf(REPORTED)
            .by()
            .reference("Practice of official statistics, ratio of extremes", 2023),
        metric("T20A", "Equity between languages")
            .says(
                "The 90th percentile of the end-to-end time in the language where it is longest,"
                    + " divided by that where it is shortest.")
            .measure(
                extremes(
                    endToEnd,
                    Statistic.P90,
                    Breakdown.by(LANGUAGE),
                    "times as long in the slowest language as in the fastest"))
            .cohortOf(REPORTED)
            .by()
            .reference("Practice of official statistics, ratio of extremes", 2023));
  }

  private TimelinessCompared() {}
}
