package vitrine.catalogue;

import static vitrine.catalogue.Condition.all;
import static vitrine.catalogue.Condition.is;
import static vitrine.catalogue.Condition.named;
import static vitrine.catalogue.Measure.count;
import static vitrine.catalogue.Measure.portion;
import static vitrine.catalogue.Measure.total;
import static vitrine.catalogue.Milestone.ACTIONED;
import static vitrine.catalogue.Milestone.RECEIVED;
import static vitrine.catalogue.Milestone.REPORTED;
import static vitrine.catalogue.Milestone.STATED_PERIOD;
import static vitrine.catalogue.Population.cases;
import static vitrine.catalogue.Population.casesAndRepeats;
import static vitrine.catalogue.Population.facts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vitrine.casefile.CaseFields;
import vitrine.casefile.CaseOutcome;
import vitrine.casefile.Field;
import vitrine.casefile.ServiceFactFields;

/**
 * What the DSA templates ask of one service in more detail than may be published. These are counted
 * for the submitter alone and never enter a release: their breakdowns cost no protected figure
 * anything. The code of a metric is F, the part, and the column where there is one.
 */
final class FormMetrics {
  static final Dimension KEYWORD =
      new Dimension.OfField("KEYWORD", "Sub-category", CaseFields.KEYWORD);
  private static final String SOURCE = "Impl. Reg. (EU) 2024/2835, Annexes I and II";
  private static final int SINCE = 2010;

  private FormMetrics() {}

  static List<Metric> of(String service) {
    Condition own = named(CaseFields.SERVICE_ID, service);
    return Stream.of(
            FormOfOrders.metrics(own),
            FormOfNotices.metrics(own),
            FormOfMeasures.metrics(own),
            FormOfRedress.metrics(own),
            automation(own),
            stated(service),
            possibilities(own))
        .flatMap(List::stream)
        .toList();
  }

  /** A metric by category and sub-category. */
  static Metric of(String code, Measure measure, Basis basis, Milestone milestone) {
    return by(code, measure, basis, milestone, Breakdown.by(Dimension.CATEGORY, KEYWORD));
  }

  static Metric by(
      String code, Measure measure, Basis basis, Milestone milestone, Breakdown breakdown) {
    return new Metric(
        code,
        "DSA template " + code.substring(1),
        "What the template asks for, of one service.",
        measure,
        basis,
        milestone,
        List.of(breakdown),
        SOURCE,
        SINCE,
        Optional.empty(),
        Optional.empty());
  }

  private static List<Metric> automation(Condition own) {
    Breakdown byAutomation = Breakdown.by(Dimension.AUTOMATION);
    Population measures = cases().where(own);
    Population notices = FormOfNotices.processed(all(own, FormOfNotices.NOTICE));
    Population trusted = FormOfNotices.processed(all(own, FormOfNotices.TRUSTED));
    return List.of(
        by("F8M", count(measures), Basis.FLOW, ACTIONED, byAutomation),
        by(
            "F8O",
            count(measures.where(FormOfMeasures.OWN_INITIATIVE)),
            Basis.FLOW,
            ACTIONED,
            byAutomation),
        by("F8N", count(notices), Basis.FLOW, RECEIVED, byAutomation),
        by("F8T", count(trusted), Basis.FLOW, RECEIVED, byAutomation),
        by(
            "F8L",
            count(measures),
            Basis.FLOW,
            ACTIONED,
            Breakdown.by(Dimension.LANGUAGE, Dimension.AUTOMATION)));
  }

  private static List<Metric> stated(String service) {
    Population own = facts().where(named(ServiceFactFields.SERVICE_ID, service));
    return List.of(
        by(
            "FACT",
            total(Quantity.of(ServiceFactFields.VALUE), "facts", own),
            Basis.STATED,
            STATED_PERIOD,
            Breakdown.by(Dimension.INDICATOR, Dimension.FACT_LANGUAGE)),
        accuracy("F8ACCURACY", own, "ACCURACY"),
        accuracy("F8PRECISION", own, "PRECISION"),
        accuracy("F8RECALL", own, "RECALL"));
  }

  private static Metric accuracy(String code, Population own, String indicator) {
    return by(
        code,
        portion(
            Quantity.of(ServiceFactFields.NUMERATOR),
            Quantity.of(ServiceFactFields.DENOMINATOR),
            "decisions",
            own.where(is(ServiceFactFields.INDICATOR, indicator))),
        Basis.STATED,
        STATED_PERIOD,
        Breakdown.by(Dimension.FACT_LANGUAGE));
  }

  /** What tells whether a service has a duty or could have imposed a kind of restriction. */
  private static List<Metric> possibilities(Condition own) {
    return List.of(
        by(
            "FTIER",
            count(casesAndRepeats().where(own)),
            Basis.FLOW,
            REPORTED,
            Breakdown.by(Dimension.TIER)),
        possible("FMONETARY", own, CaseOutcome.DECISION_MONETARY),
        possible("FPROVISION", own, CaseOutcome.DECISION_PROVISION),
        possible("FACCOUNT", own, CaseOutcome.DECISION_ACCOUNT));
  }

  private static Metric possible(String code, Condition own, Field field) {
    Dimension decision = new Dimension.OfField("DECISION", "Decision", field);
    return by(code, count(cases().where(own)), Basis.FLOW, ACTIONED, Breakdown.by(decision));
  }
}
