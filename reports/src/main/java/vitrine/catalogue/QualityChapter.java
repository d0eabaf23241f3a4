package vitrine.catalogue;

import static vitrine.catalogue.Condition.all;
import static vitrine.catalogue.Condition.any;
import static vitrine.catalogue.Condition.has;
import static vitrine.catalogue.Condition.is;
import static vitrine.catalogue.Condition.not;
import static vitrine.catalogue.Dimension.CHANNEL;
import static vitrine.catalogue.Dimension.ROW_SUBMITTER;
import static vitrine.catalogue.Dimension.SERVICE;
import static vitrine.catalogue.Dimension.TIER;
import static vitrine.catalogue.Measure.rate;
import static vitrine.catalogue.Measure.share;
import static vitrine.catalogue.Metric.metric;
import static vitrine.catalogue.Milestone.ACTIONED;
import static vitrine.catalogue.Milestone.RECEIVED;
import static vitrine.catalogue.Population.cases;
import static vitrine.catalogue.Population.rows;

import java.util.List;
import java.util.Set;
import vitrine.casefile.CaseFields;
import vitrine.casefile.CaseTimes;
import vitrine.casefile.Field;
import vitrine.casefile.FieldType;
import vitrine.casefile.Resource;
import vitrine.casefile.Rule;

/** Chapter Q: how far the figures can be relied on. */
final class QualityChapter {
  static final String PRACTICE =
      "Official statistics practice, European Statistics Code of Practice, principle 12";
  private static final List<Field> OPTIONAL =
      Resource.CASES.fields().stream()
          .filter(it -> !it.requirement().isAlways() && it.type() != FieldType.TOKEN)
          .toList();
  private static final List<Field> KNOWABLE =
      Resource.CASES.fields().stream().filter(it -> it.type() != FieldType.TOKEN).toList();
  private static final Condition MEASURED_TO_THE_SECOND =
      any(not(has(CaseTimes.ACTIONED_AT)), new Condition.ToTheSecond(ACTIONED));

  static final List<Metric> METRICS =
      List.of(
          metric("Q2", "Completeness")
              .says(
                  "How many of the %d fields that a case may leave empty it states, on average."
                      .formatted(OPTIONAL.size()))
              .measure(
                  rate(
                      new Quantity.FieldsStated(OPTIONAL),
                      1,
                      Quantity.one(),
                      "of %d optional fields stated in a case, on average"
                          .formatted(OPTIONAL.size()),
                      cases()))
              .cohortOf(RECEIVED)
              .by(SERVICE, CHANNEL, TIER)
              .reference(PRACTICE, 2011),
          metric("Q3", "Validity")
              .says(
                  "The share of rows of cases that passed every rule; the others are set aside and"
                      + " enter no other figure.")
              .measure(share(not(new Condition.Refused()), rows()))
              .submitted()
              .by(ROW_SUBMITTER)
              .reference(PRACTICE, 2011),
          metric("Q4", "Doubtful times")
              .says(
                  "The share of rows of cases that state steps out of order, or pauses outside"
                      + " their clock.")
              .measure(share(new Condition.Breaches(Set.of(Rule.V10, Rule.V15)), rows()))
              .submitted()
              .by(ROW_SUBMITTER)
              .reference(PRACTICE, 2011),
          metric("Q7", "Unknown values")
              .says("The share of cases that say of at least one field that it is not known.")
              .measure(share(new Condition.SaysUnknown(KNOWABLE), cases()))
              .cohortOf(RECEIVED)
              .by(SERVICE, CHANNEL, TIER)
              .reference(PRACTICE, 2011),
          metric("Q8", "Precision of times")
              .says(
                  "The share of cases that state receipt, and the first measure if there is one, to"
                      + " the second.")
              .measure(
                  share(all(new Condition.ToTheSecond(RECEIVED), MEASURED_TO_THE_SECOND), cases()))
              .cohortOf(RECEIVED)
              .by(SERVICE, CHANNEL, TIER)
              .reference("Impl. Reg. (EU) 2024/2835, Annex II, medians in hours", 2023),
          metric("Q12", "Exercises")
              .says(
                  "The share of rows of cases that come from exercises and drills; they enter no"
                      + " other figure.")
              .measure(share(is(CaseFields.EXERCISE, "YES"), rows()))
              .submitted()
              .by(ROW_SUBMITTER)
              .reference(
                  "Practice of crisis protocols, exercises counted apart (unverified)", 2023));

  private QualityChapter() {}
}
