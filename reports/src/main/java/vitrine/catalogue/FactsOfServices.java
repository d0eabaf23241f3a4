package vitrine.catalogue;

import static vitrine.catalogue.Condition.all;
import static vitrine.catalogue.Condition.is;
import static vitrine.catalogue.Condition.named;
import static vitrine.catalogue.Condition.not;
import static vitrine.catalogue.Dimension.FACT_LANGUAGE;
import static vitrine.catalogue.Dimension.FACT_SERVICE;
import static vitrine.catalogue.Dimension.FACT_STATE;
import static vitrine.catalogue.Dimension.INDICATOR;
import static vitrine.catalogue.Dimension.SERVICE;
import static vitrine.catalogue.Measure.portion;
import static vitrine.catalogue.Measure.quotient;
import static vitrine.catalogue.Measure.total;
import static vitrine.catalogue.Metric.metric;
import static vitrine.catalogue.Milestone.RECEIVED;
import static vitrine.catalogue.Population.facts;

import java.util.List;
import vitrine.casefile.ServiceFactFields;

/**
 * Chapters V and O, facts: what services state about themselves. Only what adds up is added up:
 * users of two services or states, speakers of two languages and samples of two designs do not.
 */
final class FactsOfServices {
  private static final Condition OF_ALL = named(ServiceFactFields.SCOPE, "TOTAL");
  private static final String AUTOMATED = "Impl. Reg. (EU) 2024/2835, Annex I Part 8";
  private static final String PEOPLE = "Impl. Reg. (EU) 2024/2835, Annex I Part 9";
  private static final String RECIPIENTS = "Impl. Reg. (EU) 2024/2835, Annex I Part 10";

  private static final Metric MODERATORS =
      metric("O10", "Moderators")
          .says("Internal and external moderators that services state for the period.")
          .measure(
              total(
                  Quantity.of(ServiceFactFields.VALUE),
                  "moderators",
                  among(
                      all(
                          is(
                              ServiceFactFields.INDICATOR,
                              "MODERATORS_INTERNAL",
                              "MODERATORS_EXTERNAL"),
                          OF_ALL))))
          .statedForThePeriod()
          .by(INDICATOR, FACT_SERVICE)
          .reference(PEOPLE, 2023);

  private static final Metric USERS =
      metric("O10B", "Average monthly active recipients")
          .says("The average monthly active recipients that each service states for the period.")
          .measure(
              total(
                  Quantity.within(ServiceFactFields.VALUE, FACT_SERVICE),
                  "average monthly active recipients",
                  among(all(is(ServiceFactFields.INDICATOR, "AMAR"), OF_ALL))))
          .statedForThePeriod()
          .by(FACT_SERVICE)
          .reference(RECIPIENTS, 2023);

  static final List<Metric> METRICS = metrics(new Catalogue(VolumeChapter.METRICS).get("V1"));

  private static List<Metric> metrics(Metric casesOpened) {
    return List.of(
        quotientOf(
            "V14",
            "Cases for each 100,000 recipients",
            "Cases opened in the period for each 100,000 average monthly active recipients.",
            100_000,
            casesOpened,
            USERS,
            "cases for each 100,000 recipients"),
        ratio("V15A", "Accuracy of automated means", "ACCURACY", "decisions that were right"),
        ratio("V15B", "Precision of automated means", "PRECISION", "detections that were right"),
        ratio("V15C", "Recall of automated means", "RECALL", "violations that were detected"),
        metric("V16", "Suspensions for misuse")
            .says(
                "Suspensions for manifestly illegal content, unfounded notices and unfounded"
                    + " complaints that services state for the period.")
            .measure(
                total(
                    Quantity.of(ServiceFactFields.VALUE),
                    "suspensions",
                    among(
                        all(
                            is(
                                ServiceFactFields.INDICATOR,
                                "SUSPENSIONS_ILLEGAL",
                                "SUSPENSIONS_UNFOUNDED_NOTICES",
                                "SUSPENSIONS_UNFOUNDED_COMPLAINTS"),
                            OF_ALL))))
            .statedForThePeriod()
            .by(INDICATOR, FACT_SERVICE)
            .reference("Impl. Reg. (EU) 2024/2835, Annex I Part 7, suspensions", 2023),
        MODERATORS,
        metric("O10A", "Moderators by language")
            .says(
                "Moderators with sufficient expertise in a language that services state for the"
                    + " period; one who has several counts in each.")
            .measure(
                total(
                    Quantity.within(ServiceFactFields.VALUE, FACT_LANGUAGE),
                    "moderators",
                    among(all(is(ServiceFactFields.INDICATOR, "MODERATORS_LANG"), not(OF_ALL)))))
            .statedForThePeriod()
            .by(FACT_LANGUAGE)
            .crossed(FACT_SERVICE, FACT_LANGUAGE)
            .reference(PEOPLE + ", linguistic expertise", 2023),
        USERS,
        metric("O10C", "Recipients by state")
            .says(
                "The average monthly active recipients that each service states for a Member State"
                    + " and the period.")
            .measure(
                total(
                    Quantity.within(ServiceFactFields.VALUE, FACT_SERVICE, FACT_STATE),
                    "average monthly active recipients",
                    among(all(is(ServiceFactFields.INDICATOR, "AMAR"), not(OF_ALL)))))
            .statedForThePeriod()
            .by()
            .crossed(FACT_SERVICE, FACT_STATE)
            .reference(RECIPIENTS, 2023),
        quotientOf(
            "O10D",
            "Cases for each moderator",
            "Cases opened in the period for each moderator that the services state.",
            1,
            casesOpened,
            MODERATORS,
            "cases for each moderator"));
  }

  private static Metric ratio(String code, String name, String indicator, String right) {
    return metric(code, name)
        .says("The share of " + right + ", as each service states it of its own sample.")
        .measure(
            portion(
                Quantity.within(ServiceFactFields.NUMERATOR, FACT_SERVICE, FACT_LANGUAGE),
                Quantity.within(ServiceFactFields.DENOMINATOR, FACT_SERVICE, FACT_LANGUAGE),
                "shares of " + right,
                among(is(ServiceFactFields.INDICATOR, indicator))))
        .statedForThePeriod()
        .by()
        .crossed(FACT_SERVICE, FACT_LANGUAGE)
        .reference(AUTOMATED, 2023);
  }

  private static Metric quotientOf(
      String code, String name, String says, long each, Metric first, Metric second, String noun) {
    return metric(code, name)
        .says(says)
        .measure(
            quotient(
                each,
                new Measure.Derived.Operand(first, Statistic.COUNT, "", Breakdown.by(SERVICE)),
                new Measure.Derived.Operand(
                    second, Statistic.TOTAL, "", Breakdown.by(FACT_SERVICE)),
                noun))
        .flowOf(RECEIVED)
        .by(SERVICE)
        .reference("Santa Clara Principles 2.0, scale of moderation (unverified)", 2023);
  }

  private static Population among(Condition condition) {
    return facts().where(condition);
  }

  private FactsOfServices() {}
}
