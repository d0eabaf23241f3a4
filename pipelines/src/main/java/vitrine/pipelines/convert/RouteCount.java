package vitrine.pipelines.convert;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How many rows a route took, by what became of them. */
final class RouteCount {
  /** What becomes of a source row. */
  enum Kind {
    WRITTEN,
    EXCLUDED,
    REFUSED
  }

  private final Route route;
  private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);

  RouteCount(Route route) {
    this.route = route;
  }

  void add(Kind kind) {
    counts.merge(kind, 1L, Long::sum);
  }

  private long count(Kind kind) {
    return counts.getOrDefault(kind, 0L);
  }

  Conversion.RouteOutcome outcome() {
    return new Conversion.RouteOutcome(
        route.path(),
        route.fate().answer(new Words()),
        count(Kind.WRITTEN),
        count(Kind.EXCLUDED),
        count(Kind.REFUSED));
  }

  private static final class Words implements Fate.Cases<String> {
    @Override
    public String written(Fate.Written fate) {
      return fate.outputs().stream()
          .map(it -> it.resource().fileName())
          .distinct()
          .collect(Collectors.joining(" + ", "write ", ""));
    }

    @Override
    public String excluded(Fate.Excluded fate) {
      return "exclude: " + fate.reason();
    }

    @Override
    public String refused(Fate.Refused fate) {
      return "refuse: " + fate.message();
    }
  }
}
