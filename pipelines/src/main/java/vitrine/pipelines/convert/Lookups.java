package vitrine.pipelines.convert;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vitrine.casefile.Rule;
import vitrine.pipelines.convert.Join.Lookup;

/** All rows that joins can find, and which of them were found. */
final class Lookups {
  private final Map<Lookup, JoinIndex> indexes = new HashMap<>();
  private final Map<String, BitSet> found = new HashMap<>();

  Lookups(Mapping mapping) {
    for (Source source : mapping.sources()) {
      List<String> kept = List.copyOf(mapping.columnsUsed(source));
      mapping
          .joins()
          .map(Join::lookup)
          .filter(it -> it.source().equals(source.name()))
          .forEach(it -> indexes.computeIfAbsent(it, lookup -> new JoinIndex(lookup, kept)));
    }
  }

  boolean isLookedUp(String source) {
    return indexes.keySet().stream().anyMatch(it -> it.source().equals(source));
  }

  void add(String source, SourceRow row, int ordinal) {
    indexes.forEach(
        (lookup, index) -> {
          if (lookup.source().equals(source)) {
            index.add(row, ordinal);
          }
        });
  }

  /** A row with its joined row, or why it has none. */
  record Joined(SourceRow row, Optional<Fault> fault) {}

  Joined join(SourceRow row, Join join) {
    String columns = Template.columns(join.keys());
    String source = join.lookup().source();
    if (join.keys().stream().anyMatch(row::isBlank)) {
      return failed(row, columns, "is blank, so no row of " + source + " can be looked up");
    }
    List<String> key = join.keys().stream().map(row::text).toList();
    JoinIndex.Found rows = indexes.get(join.lookup()).find(key);
    if (rows.rows() != 1) {
      String number = rows.rows() == 0 ? "no row" : rows.rows() + " rows";
      return failed(row, columns, "is the key of " + number + " of " + source);
    }
    found.computeIfAbsent(source, it -> new BitSet()).set(rows.ordinal());
    return new Joined(row.with(join.name(), rows.first()), Optional.empty());
  }

  private static Joined failed(SourceRow row, String columns, String message) {
    return new Joined(row, Optional.of(Fault.refusal(columns, Rule.V03, message)));
  }

  /** How many rows of a source were found for some row of another. */
  long found(String source) {
    return found.getOrDefault(source, new BitSet()).cardinality();
  }
}
