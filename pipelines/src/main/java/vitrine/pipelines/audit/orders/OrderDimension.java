package vitrine.pipelines.audit.orders;

import java.util.List;
import java.util.function.Function;
import vitrine.disclosure.table.Axis;

/** What orders are counted by, beside their reason. */
public enum OrderDimension {
  SERVICE(OrderCell::service),
  AUTHORITY(OrderCell::authority),
  MONTH(OrderCell::month) {
    @Override
    Axis axis(List<String> codes) {
      return new Axis(
          column(),
          codes,
          List.of(
              Axis.Grouping.of("quarter", codes.stream().map(OrderDimension::quarter).toList())));
    }
  };

  /** The code where a side does not say. */
  static final String UNKNOWN = "UNK";

  private final Function<OrderCell, String> value;

  OrderDimension(Function<OrderCell, String> value) {
    this.value = value;
  }

  String of(OrderCell cell) {
    String stated = value.apply(cell);
    return stated.isEmpty() ? UNKNOWN : stated;
  }

  String column() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  String label() {
    return name().charAt(0) + column().substring(1);
  }

  Axis axis(List<String> codes) {
    return new Axis(column(), codes, List.of());
  }

  private static String quarter(String month) {
    return month.equals(UNKNOWN)
        ? "UNK-Q"
        : month.substring(0, 4) + "-Q" + (Integer.parseInt(month.substring(5)) + 2) / 3;
  }
}
