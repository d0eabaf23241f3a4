package vitrine.pipelines;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vitrine.casefile.CaseFields;
import vitrine.casefile.Field;
import vitrine.casefile.Resource;
import vitrine.tally.Tallies;

/** The valid rows of an export as texts; only resources that the export has are in the map. */
record PlainExport(Map<Resource, List<Map<Field, String>>> rows) {
  /** What a plain engine tallies, rows that belong to a case joined to it. */
  Tallies tallies(PlainEngine engine) {
    Map<String, Map<Field, String>> cases = new HashMap<>();
    for (Map<Field, String> row : of(Resource.CASES)) {
      cases.put(row.get(CaseFields.CASE_REF), row);
      engine.add(Resource.CASES, new PlainEngine.Row(row));
    }
    for (Resource resource : Resource.values()) {
      for (Map<Field, String> row : resource == Resource.CASES ? NONE : of(resource)) {
        Map<Field, String> joined = new HashMap<>(cases.getOrDefault(caseRef(row), Map.of()));
        joined.putAll(row);
        engine.add(resource, new PlainEngine.Row(joined));
      }
    }
    return engine.tallies();
  }

  private static final List<Map<Field, String>> NONE = List.of();

  private List<Map<Field, String>> of(Resource resource) {
    return rows.getOrDefault(resource, NONE);
  }

  private static String caseRef(Map<Field, String> row) {
    return row.entrySet().stream()
        .filter(it -> it.getKey().name().equals("case_ref"))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
