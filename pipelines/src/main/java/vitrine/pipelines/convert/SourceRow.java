package vitrine.pipelines.convert;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One row of a foreign table, with the rows of other tables that were looked up for it.
 *
 * @param columns the place of each column
 * @param number as a spreadsheet counts: the header is 1
 */
record SourceRow(
    Map<String, Integer> columns, List<String> cells, long number, Map<String, SourceRow> joined) {
  /** A row for which nothing was looked up. */
  SourceRow(Map<String, Integer> columns, List<String> cells, long number) {
    this(columns, cells, number, Map.of());
  }

  /** Whether the row has as many cells as the header. */
  boolean isWhole() {
    return cells.size() == columns.size();
  }

  String text(Ref ref) {
    SourceRow row = ref.isOwn() ? this : joined.get(ref.join());
    return row.cells.get(row.columns.get(ref.column()));
  }

  boolean isBlank(Ref ref) {
    return text(ref).isBlank();
  }

  SourceRow with(String join, SourceRow found) {
    Map<String, SourceRow> all = new HashMap<>(joined);
    all.put(join, found);
    return new SourceRow(columns, cells, number, all);
  }
}
