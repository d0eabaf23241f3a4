package vitrine.reported.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vitrine.reported.ReportCodes;
import vitrine.reported.ReportedRow;
import vitrine.reported.ReportedRule;
import vitrine.reported.RowKey;

/**
 * The categories that sub-categories stand under. The template tells them by its order only; where
 * rows do not follow it, those sub-categories that are under any category stay without.
 */
final class Parents {
  private static final int MOST_OUT_OF_ORDER = 5;

  private record Group(String service, String surface, String scope) {}

  private Parents() {}

  static List<ReportedRow> of(List<ReportedRow> rows, FileLog log) {
    Map<Group, List<ReportedRow>> groups = new LinkedHashMap<>();
    for (ReportedRow row : rows) {
      RowKey key = row.key();
      Group group = new Group(row.service(), key.surface(), key.scope());
      groups.computeIfAbsent(group, it -> new ArrayList<>()).add(row);
    }
    List<ReportedRow> all = new ArrayList<>();
    groups.values().forEach(it -> all.addAll(inOrder(it, log)));
    all.sort(ReportedRow.IN_FILE);
    return all;
  }

  private static List<ReportedRow> inOrder(List<ReportedRow> rows, FileLog log) {
    int known = 0;
    int misplaced = 0;
    String category = "";
    for (ReportedRow row : rows) {
      String code = row.key().category();
      category = row.key().isCategory() ? code : category;
      String parent = ReportCodes.parent(code);
      known += parent.isEmpty() ? 0 : 1;
      misplaced += parent.isEmpty() || parent.equals(category) ? 0 : 1;
    }
    boolean ordered = misplaced * MOST_OUT_OF_ORDER <= known;
    if (!ordered) {
      ReportedRow first = rows.get(0);
      log.add(
          ReportedRule.P18,
          first.service(),
          first.place().row(),
          "category",
          "sub-categories do not follow their categories; which one a KEYWORD_OTHER belongs to"
              + " cannot be told",
          "put the rows in the order of the template");
    }
    return assigned(rows, ordered);
  }

  private static List<ReportedRow> assigned(List<ReportedRow> rows, boolean ordered) {
    List<ReportedRow> assigned = new ArrayList<>();
    String category = "";
    for (ReportedRow row : rows) {
      RowKey key = row.key();
      category = key.isCategory() ? key.category() : category;
      String known = ReportCodes.parent(key.category());
      String parent = known.isEmpty() && ordered ? category : known;
      assigned.add(key.isKeyword() ? row.with(key.under(parent)) : row);
    }
    return assigned;
  }
}
