package vitrine.pipelines.convert;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The row of another source that belongs to a source row.
 *
 * @param lookup where to look
 * @param keys what to look for: a cell for each key of the lookup
 */
record Join(String name, Lookup lookup, List<Ref> keys) {
  /**
   * Rows of a source that can be found by their keys.
   *
   * @param where the rows that can be found
   */
  record Lookup(String source, List<String> keys, Filter where) {}

  /**
   * Reads a join.
   *
   * @param before the joins that stand before it, whose cells it may look for
   */
  static Join read(Yaml yaml, Set<String> sources, Set<String> before) {
    yaml.only("source", "on", "where");
    Map<String, Ref> on = yaml.get("on").eachNamed(it -> Ref.of(it.requireFilled(), before));
    if (on.isEmpty()) {
      throw yaml.get("on").invalid("names no column to look in");
    }
    String source = yaml.get("source").requireWord(sources);
    Lookup lookup = new Lookup(source, List.copyOf(on.keySet()), Filter.of(yaml, Set.of()));
    return new Join(yaml.key(), lookup, List.copyOf(on.values()));
  }

  /** The columns of the joined source that the join itself reads. */
  Stream<String> lookedIn() {
    return Stream.concat(lookup.keys().stream(), lookup.where().refs().map(Ref::column));
  }
}
