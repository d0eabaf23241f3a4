package vitrine.pipelines.convert;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vitrine.pipelines.convert.Join.Lookup;

/** The rows of one lookup by their keys, with those cells only that the mapping reads. */
final class JoinIndex {
  /**
   * The rows of one key.
   *
   * @param ordinal of the first row among all rows of the source
   */
  record Found(SourceRow first, int ordinal, int rows) {}

  private final Lookup lookup;
  private final List<Ref> keys;
  private final List<String> kept;
  private final Map<String, Integer> columns = new HashMap<>();
  private final Map<List<String>, Found> rows = new HashMap<>();

  JoinIndex(Lookup lookup, List<String> kept) {
    this.lookup = lookup;
    this.kept = List.copyOf(kept);
    keys = lookup.keys().stream().map(it -> new Ref("", it)).toList();
    kept.forEach(it -> columns.put(it, columns.size()));
  }

  void add(SourceRow row, int ordinal) {
    if (lookup.where().passes(row)) {
      List<String> cells = kept.stream().map(it -> row.text(new Ref("", it))).toList();
      Found found = new Found(new SourceRow(columns, cells, row.number()), ordinal, 1);
      rows.merge(
          keys.stream().map(row::text).toList(),
          found,
          (first, next) -> new Found(first.first(), first.ordinal(), first.rows() + 1));
    }
  }

  /** The rows of a key; none has the number 0. */
  Found find(List<String> key) {
    return rows.getOrDefault(key, new Found(new SourceRow(Map.of(), List.of(), 0), 0, 0));
  }
}
