package vitrine.catalogue;

import static vitrine.catalogue.Condition.all;
import static vitrine.catalogue.Condition.always;
import static vitrine.catalogue.Condition.is;
import static vitrine.catalogue.Condition.isGroup;
import static vitrine.catalogue.Condition.not;
import static vitrine.catalogue.Measure.count;
import static vitrine.catalogue.Milestone.ACTIONED;
import static vitrine.catalogue.Population.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vitrine.casefile.CaseFields;
import vitrine.casefile.CaseOutcome;
import vitrine.casefile.Code;
import vitrine.casefile.Field;

/**
 * What Parts 5 and 6 of the DSA templates ask of a service: measures on its own initiative, that is
 * after no order and no notice under Article 16. A case is one measure; it stands in each column of
 * a restriction that it had.
 */
final class FormOfMeasures {
  static final Condition OWN_INITIATIVE =
      all(
          not(isGroup(CaseFields.CHANNEL, "ORDER")),
          not(is(CaseFields.SOURCE_TYPE, "SOURCE_ARTICLE_16", "SOURCE_TRUSTED_FLAGGER")));

  private FormOfMeasures() {}

  static List<Metric> metrics(Condition own) {
    return Stream.of(
            ofGround("F5", all(own, is(CaseOutcome.DECISION_GROUND, ILLEGAL))),
            ofGround("F6", all(own, is(CaseOutcome.DECISION_GROUND, INCOMPATIBLE))))
        .flatMap(List::stream)
        .toList();
  }

  private static final String ILLEGAL = "DECISION_GROUND_ILLEGAL_CONTENT";
  private static final String INCOMPATIBLE = "DECISION_GROUND_INCOMPATIBLE_CONTENT";

  private static List<Metric> ofGround(String part, Condition condition) {
    Population measures = cases().where(all(OWN_INITIATIVE, condition));
    List<Metric> metrics = new ArrayList<>();
    columns()
        .forEach(
            (column, kind) ->
                metrics.add(
                    FormMetrics.of(
                        part + column, count(measures.where(kind)), Basis.FLOW, ACTIONED)));
    return metrics;
  }

  /** The condition of each column, by its letter in the template. */
  private static Map<String, Condition> columns() {
    Map<String, Condition> columns = new TreeMap<>();
    columns.put("F", always());
    columns.put("G", is(CaseFields.AUTOMATED_DETECTION, "AUTOMATED_DETECTION_YES"));
    put(columns, "HIJKLMN", CaseOutcome.DECISION_VISIBILITY);
    put(columns, "OPQ", CaseOutcome.DECISION_MONETARY);
    String provision = "DECISION_PROVISION_";
    columns.put("R", ofService(provision + "PARTIAL_SUSPENSION", provision + "TOTAL_SUSPENSION"));
    columns.put("S", ofService(provision + "PARTIAL_TERMINATION", provision + "TOTAL_TERMINATION"));
    put(columns, "TU", CaseOutcome.DECISION_ACCOUNT);
    return columns;
  }

  private static Condition ofService(String... codes) {
    return is(CaseOutcome.DECISION_PROVISION, codes);
  }

  /** The columns of a field's codes stand in the order of its list. */
  private static void put(Map<String, Condition> columns, String letters, Field field) {
    List<Code> codes = field.codeList().codes();
    for (int i = 0; i < letters.length(); i++) {
      columns.put(letters.substring(i, i + 1), is(field, codes.get(i).value()));
    }
  }
}
