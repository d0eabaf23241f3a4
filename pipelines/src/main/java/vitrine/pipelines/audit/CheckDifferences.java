package vitrine.pipelines.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vitrine.release.Manifest;

/** What a recomputation counted otherwise before anything was tallied: rows and defects. */
final class CheckDifferences {
  private CheckDifferences() {}

  static List<Difference> of(Manifest sealed, Manifest recomputed) {
    Map<String, String> before = facts(sealed);
    Map<String, String> after = facts(recomputed);
    Set<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    List<Difference> found = new ArrayList<>();
    for (String name : names) {
      String one = before.getOrDefault(name, "");
      String other = after.getOrDefault(name, "");
      if (!one.equals(other)) {
        found.add(new Difference(Difference.Kind.CHECK, "", "", List.of(), name, one, other));
      }
    }
    return found;
  }

  private static Map<String, String> facts(Manifest manifest) {
    Map<String, String> facts = new TreeMap<>();
    for (Manifest.Input input : manifest.inputs()) {
      for (Manifest.InputFile file : input.files()) {
        String place = "rows of %s of %s".formatted(file.path(), input.submission());
        String rows = file.refused() ? "refused" : file.valid() + " valid of " + file.rows();
        facts.put(place, rows);
      }
    }
    manifest.defects().forEach((rule, count) -> facts.put("defects " + rule, count.toString()));
    return facts;
  }
}
