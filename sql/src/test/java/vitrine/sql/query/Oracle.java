package vitrine.sql.query;

import java.util.OptionalDouble;
import java.util.function.BiFunction;
import vitrine.catalogue.Metric;

/** Whether a row meets a query, in the logic of three values that SQL has. */
final class Oracle {
  private enum Truth {
    NO,
    UNKNOWN,
    YES
  }

  private Oracle() {}

  static boolean meets(CubeQuery query, CubeRow row) {
    return (query.periods().isEmpty() || query.periods().contains(row.period()))
        && query.metrics().stream().map(Metric::code).anyMatch(row.metric()::equals)
        && query.where().map(it -> truth(it, row)).orElse(Truth.YES) == Truth.YES;
  }

  private static Truth truth(Filter filter, CubeRow row) {
    if (filter instanceof Filter.And and) {
      return and.all().stream().map(it -> truth(it, row)).reduce(Truth.YES, Oracle::least);
    } else if (filter instanceof Filter.Or or) {
      return or.any().stream().map(it -> truth(it, row)).reduce(Truth.NO, Oracle::most);
    } else if (filter instanceof Filter.Not not) {
      return Truth.values()[2 - truth(not.of(), row).ordinal()];
    } else if (filter instanceof Filter.Among among) {
      return among.values().contains(row.cell().get(0)) ? Truth.YES : Truth.NO;
    }
    return compared((Filter.Compared) filter, row);
  }

  private static Truth least(Truth one, Truth other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static Truth most(Truth one, Truth other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private static Truth compared(Filter.Compared compared, CubeRow row) {
    OptionalDouble number =
        switch (compared.field().name()) {
          case "value" -> row.value();
          case "low" -> row.low();
          case "high" -> row.high();
          default -> OptionalDouble.of(row.cell().get(0).compareTo(compared.value()));
        };
    double beside =
        compared.field().type() == CubeField.Type.NUMBER ? Double.parseDouble(compared.value()) : 0;
    if (number.isEmpty()) {
      return Truth.UNKNOWN;
    }
    return test(compared.comparison()).apply(number.getAsDouble(), beside) ? Truth.YES : Truth.NO;
  }

  private static BiFunction<Double, Double, Boolean> test(Filter.Comparison comparison) {
    return switch (comparison) {
      case IS -> (a, b) -> a.doubleValue() == b;
      case IS_NOT -> (a, b) -> a.doubleValue() != b;
      case LESS -> (a, b) -> a < b;
      case AT_MOST -> (a, b) -> a <= b;
      case MORE -> (a, b) -> a > b;
      case AT_LEAST -> (a, b) -> a >= b;
    };
  }
}
