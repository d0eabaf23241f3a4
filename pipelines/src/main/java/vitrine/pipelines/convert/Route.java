package vitrine.pipelines.convert;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Some rows of a source, and what becomes of them.
 *
 * @param path where the mapping says so
 * @param joins rows of other sources that belong to each row, in the order they are looked up
 */
record Route(String path, Filter where, List<Join> joins, Fate fate) {
  static Route read(Yaml yaml, Set<String> sources) {
    yaml.only("where", "join", "write", "exclude", "refuse");
    Filter where = Filter.of(yaml, Set.of());
    List<Join> joins = joins(yaml.find("join"), sources);
    Set<String> names = new LinkedHashSet<>(joins.stream().map(Join::name).toList());
    return new Route(yaml.path(), where, joins, Fate.read(yaml, names));
  }

  private static List<Join> joins(Optional<Yaml> yaml, Set<String> sources) {
    Set<String> before = new LinkedHashSet<>();
    List<Join> joins = new ArrayList<>();
    yaml.ifPresent(
        it ->
            it.eachNamed(
                join -> {
                  joins.add(Join.read(join, sources, Set.copyOf(before)));
                  return before.add(join.key());
                }));
    return List.copyOf(joins);
  }

  List<Output> outputs() {
    return fate instanceof Fate.Written written ? written.outputs() : List.of();
  }

  /** The cells that the route reads, of its own rows and of joined ones. */
  Stream<Ref> refs() {
    Stream<Ref> keys = joins.stream().flatMap(it -> it.keys().stream());
    Stream<Ref> written = outputs().stream().flatMap(Output::refs);
    return Stream.of(where.refs(), keys, written).flatMap(it -> it);
  }

  /** The columns of a joined source that the route reads. */
  Stream<String> columnsUsed(String source) {
    return joins.stream()
        .filter(join -> join.lookup().source().equals(source))
        .flatMap(join -> Stream.concat(join.lookedIn(), columnsOf(join)));
  }

  private Stream<String> columnsOf(Join join) {
    return refs().filter(ref -> ref.join().equals(join.name())).map(Ref::column);
  }
}
