package vitrine.edition.data;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of the sheets of a workbook: those of its tables, no longer than Excel takes. */
final class Sheets {
  private static final int LONGEST = 31;

  private Sheets() {}

  /** A name for each key, in the order of the keys; no two are alike in letters of either case. */
  static Map<String, String> names(List<String> keys) {
    Map<String, String> names = new LinkedHashMap<>();
    Set<String> taken = new LinkedHashSet<>();
    for (String key : keys) {
      String name = key.length() <= LONGEST ? key : key.substring(0, LONGEST);
      for (int i = 2; !taken.add(name); i++) {
        String end = "~" + i;
        name = key.substring(0, Math.min(key.length(), LONGEST - end.length())) + end;
      }
      names.put(key, name);
    }
    return names;
  }
}
