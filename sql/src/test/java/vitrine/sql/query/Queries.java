package vitrine.sql.query;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Metric;
import vitrine.catalogue.Statistic;

/** Queries made at random, and rows to ask. */
final class Queries {
  static final Catalogue CATALOGUE = Catalogue.current();
  static final List<Metric> METRICS =
      List.of(CATALOGUE.find("V1").orElseThrow(), CATALOGUE.find("V2").orElseThrow());
  static final Breakdown BY =
      METRICS.get(0).breakdowns().stream()
          .filter(it -> it.code().equals("SERVICE"))
          .findFirst()
          .orElseThrow();
  static final List<String> SERVICES = List.of("AC", "BD", "it's", "", "_O");
  static final List<String> PERIODS = List.of("2023", "2024");

  private Queries() {}

  static CubeRow row(Random random, String period, String metric, String service) {
    boolean shown = random.nextInt(4) > 0;
    double value = 5 * random.nextInt(20);
    return new CubeRow(
        period,
        1,
        metric,
        List.of(service),
        Statistic.COUNT.name(),
        "",
        shown ? java.util.OptionalDouble.of(value) : java.util.OptionalDouble.empty(),
        "",
        shown ? java.util.OptionalDouble.of(value - 7) : java.util.OptionalDouble.empty(),
        shown ? java.util.OptionalDouble.of(value + 7) : java.util.OptionalDouble.empty(),
        shown ? "A" : "Q",
        shown ? "F" : "C");
  }

  static CubeQuery query(Random random) {
    return new CubeQuery(
        random.nextBoolean() ? List.of() : List.of(PERIODS.get(random.nextInt(2))),
        random.nextBoolean(),
        random.nextBoolean() ? METRICS : METRICS.subList(0, 1),
        BY,
        List.of(),
        random.nextInt(4) == 0 ? Optional.empty() : Optional.of(filter(random, 3)),
        Optional.empty(),
        random.nextBoolean() ? Optional.empty() : Optional.of(order(random)));
  }

  private static CubeQuery.Order order(Random random) {
    List<CubeField> fields = CubeField.of(BY);
    return new CubeQuery.Order(fields.get(random.nextInt(fields.size())), random.nextBoolean());
  }

  static Filter filter(Random random, int depth) {
    return switch (depth == 0 ? 3 + random.nextInt(2) : random.nextInt(5)) {
      case 0 -> new Filter.And(parts(random, depth, true));
      case 1 -> new Filter.Or(parts(random, depth, false));
      case 2 -> new Filter.Not(filter(random, depth - 1));
      case 3 -> among(random);
      default -> compared(random);
    };
  }

  private static List<Filter> parts(Random random, int depth, boolean isAnd) {
    return IntStream.range(0, 2)
        .mapToObj(i -> filter(random, depth - 1))
        .map(it -> isAnd && it instanceof Filter.And || it instanceof Filter.Or ? not(it) : it)
        .toList();
  }

  private static Filter not(Filter filter) {
    return new Filter.Not(filter);
  }

  private static Filter among(Random random) {
    return new Filter.Among(
        field("SERVICE"), random.ints(3, 0, SERVICES.size()).mapToObj(SERVICES::get).toList());
  }

  private static Filter compared(Random random) {
    Filter.Comparison comparison =
        Filter.Comparison.values()[random.nextInt(Filter.Comparison.values().length)];
    boolean number = random.nextBoolean();
    String name = List.of("value", "low", "high").get(random.nextInt(3));
    return number
        ? new Filter.Compared(field(name), comparison, Integer.toString(5 * random.nextInt(20)))
        : new Filter.Compared(
            field("SERVICE"), comparison, SERVICES.get(random.nextInt(SERVICES.size())));
  }

  static CubeField field(String name) {
    return CubeField.find(BY, name).orElseThrow();
  }
}
