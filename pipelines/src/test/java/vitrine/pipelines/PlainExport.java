package vitrine.pipelines;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vitrine.casefile.CaseFields;
import vitrine.casefile.Field;
import vitrine.casefile.Resource;
import vitrine.casefile.Rule;
import vitrine.tally.Tallies;

/**
 * The rows of an export as texts.
 *
 * @param rows the valid ones; only resources that the export has are in the map
 * @param refused the rows of cases that are refused
 * @param breaches the rules that rows breach, by row
 */
record PlainExport(
    Map<Resource, List<Map<Field, String>>> rows,
    List<Map<Field, String>> refused,
    Map<Map<Field, String>, Set<Rule>> breaches) {
  PlainExport(Map<Resource, List<Map<Field, String>>> rows) {
    this(rows, List.of(), Map.of());
  }

  /** What a plain engine tallies, cases and the rows that belong to them knowing each other. */
  Tallies tallies(PlainEngine engine) {
    Map<String, Map<Field, String>> cases = new HashMap<>();
    Map<String, Map<Resource, List<Map<Field, String>>>> byCase = rowsByCase();
    for (Map<Field, String> row : rows.getOrDefault(Resource.CASES, List.of())) {
      String ref = row.get(CaseFields.CASE_REF);
      Map<Field, String> known = new PlainSequels(engine, byCase.getOrDefault(ref, none())).of(row);
      cases.put(ref, known);
      engine.add(Resource.CASES, new PlainEngine.Row(known, breachesOf(row), false));
    }
    for (Map<Field, String> row : refused) {
      engine.add(Resource.CASES, new PlainEngine.Row(row, breachesOf(row), true));
    }
    others()
        .forEach(
            (resource, all) -> {
              for (Map<Field, String> row : all) {
                Map<Field, String> joined =
                    new HashMap<>(cases.getOrDefault(caseRef(row), Map.of()));
                joined.putAll(row);
                engine.add(resource, new PlainEngine.Row(joined));
              }
            });
    return engine.tallies();
  }

  private Set<Rule> breachesOf(Map<Field, String> row) {
    return breaches.getOrDefault(row, Set.of());
  }

  private Map<Resource, List<Map<Field, String>>> others() {
    Map<Resource, List<Map<Field, String>>> others = new EnumMap<>(rows);
    others.remove(Resource.CASES);
    return others;
  }

  private Map<Resource, List<Map<Field, String>>> none() {
    Map<Resource, List<Map<Field, String>>> none = others();
    none.replaceAll((resource, all) -> new ArrayList<>());
    return none;
  }

  private Map<String, Map<Resource, List<Map<Field, String>>>> rowsByCase() {
    Map<String, Map<Resource, List<Map<Field, String>>>> byCase = new HashMap<>();
    others()
        .forEach(
            (resource, all) ->
                all.forEach(
                    row ->
                        byCase.computeIfAbsent(caseRef(row), it -> none()).get(resource).add(row)));
    return byCase;
  }

  private static String caseRef(Map<Field, String> row) {
    return row.entrySet().stream()
        .filter(it -> it.getKey().name().equals("case_ref"))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
