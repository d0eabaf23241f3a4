package vitrine.catalogue;

import static vitrine.catalogue.Condition.all;
import static vitrine.catalogue.Condition.is;
import static vitrine.catalogue.Condition.isGroup;
import static vitrine.catalogue.Condition.not;
import static vitrine.catalogue.Condition.past;
import static vitrine.catalogue.Measure.count;
import static vitrine.catalogue.Measure.elapsed;
import static vitrine.catalogue.Measure.total;
import static vitrine.catalogue.Milestone.ACTIONED;
import static vitrine.catalogue.Milestone.DECIDED;
import static vitrine.catalogue.Milestone.RECEIVED;
import static vitrine.catalogue.Population.cases;
import static vitrine.catalogue.Population.casesAndRepeats;

import java.util.List;
import java.util.stream.Stream;
import vitrine.casefile.CaseFields;
import vitrine.casefile.CaseOutcome;

/**
 * What Part 4 of the DSA templates asks of a service: notices under Article 16. Each notice counts,
 * those that repeat another too; an action on the same item counts once.
 */
final class FormOfNotices {
  static final Condition NOTICE =
      all(
          not(isGroup(CaseFields.CHANNEL, "ORDER")),
          is(CaseFields.SOURCE_TYPE, "SOURCE_ARTICLE_16", "SOURCE_TRUSTED_FLAGGER"));
  static final Condition TRUSTED =
      all(NOTICE, is(CaseFields.SOURCE_TYPE, "SOURCE_TRUSTED_FLAGGER"));

  private FormOfNotices() {}

  static List<Metric> metrics(Condition own) {
    return Stream.concat(
            columns(List.of("F4F", "F4H", "F4J", "F4L", "F4N"), all(own, NOTICE)),
            columns(List.of("F4G", "F4I", "F4K", "F4M", "F4O"), all(own, TRUSTED)))
        .toList();
  }

  private static Stream<Metric> columns(List<String> codes, Condition notice) {
    Population each = casesAndRepeats().where(notice);
    Population first = cases().where(notice);
    return Stream.of(
        FormMetrics.of(codes.get(0), count(each), Basis.FLOW, RECEIVED),
        FormMetrics.of(
            codes.get(1), total(CaseFields.ITEMS_IN_SCOPE, "items", each), Basis.FLOW, RECEIVED),
        FormMetrics.of(codes.get(2), elapsed(RECEIVED, ACTIONED, first), Basis.COHORT, RECEIVED),
        actions(codes.get(3), first, "DECISION_GROUND_ILLEGAL_CONTENT"),
        actions(codes.get(4), first, "DECISION_GROUND_INCOMPATIBLE_CONTENT"));
  }

  private static Metric actions(String code, Population first, String ground) {
    return FormMetrics.of(
        code, count(first.where(is(CaseOutcome.DECISION_GROUND, ground))), Basis.FLOW, ACTIONED);
  }

  /** The notices that were processed: those with a measure or a closure. */
  static Population processed(Condition notice) {
    return casesAndRepeats().where(all(notice, past(DECIDED)));
  }
}
