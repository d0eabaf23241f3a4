package vitrine.edition.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Dimension;
import vitrine.catalogue.Metric;
import vitrine.disclosure.Figure;
import vitrine.disclosure.FigureKey;
import vitrine.disclosure.FigureText;
import vitrine.edition.Edition;

/**
 * Every figure of an edition once, one a row, in the order of their keys. A dimension that a figure
 * is not split by is empty; one whose value is not stated has a code of its own.
 */
final class Cube {
  /** The code of a value that is not stated: "unspecified" in SDMX. */
  static final String NOT_STATED = "_X";

  private static final List<Column> FIRST =
      List.of(
          Column.key("period", "The year, half-year, quarter or month that the figure is of"),
          new Column("edition", Column.Type.INTEGER, true, "The number of the edition"),
          Column.key("metric", "What is measured; definitions are in codelists/metric.csv"),
          Column.key("breakdown", "What the figure is split by; WHOLE if by nothing"));
  private static final List<Column> LAST =
      List.of(
          Column.key("statistic", "Which number of the metric"),
          Column.text("part", "The value of a mix or the limit of a share; empty for others"),
          Column.number("value", "Seconds, parts of one, or a number; empty if not shown"),
          Column.text("bound", "AT_MOST or AT_LEAST if the value is a bound; empty if it is not"),
          Column.number("low", "The lower end of the 95 % interval; empty if there is none"),
          Column.number("high", "The upper end of the 95 % interval; empty if there is none"),
          Column.key("obs_status", "Whether there is a value, and if not, why"),
          Column.key("conf_status", "Whether the figure is free (F) or confidential (C)"));

  private final Edition edition;
  private final List<Column> columns;
  private final Map<String, int[]> places = new LinkedHashMap<>();

  Cube(Edition edition) {
    this.edition = edition;
    List<Dimension> dimensions = dimensions(edition);
    columns = new ArrayList<>(FIRST);
    for (Dimension dimension : dimensions) {
      columns.add(Column.text(dimension.code(), dimension.label() + "; empty if not split by it"));
    }
    columns.addAll(LAST);
    List<String> codes = dimensions.stream().map(Dimension::code).toList();
    breakdowns(edition).forEach((code, breakdown) -> places.put(code, places(breakdown, codes)));
  }

  /** The dimensions of the metrics of an edition, one of each code. */
  static List<Dimension> dimensions(Edition edition) {
    Map<String, Dimension> dimensions = new LinkedHashMap<>();
    breakdowns(edition).values().stream()
        .flatMap(it -> it.dimensions().stream())
        .forEach(it -> dimensions.putIfAbsent(it.code(), it));
    return List.copyOf(dimensions.values());
  }

  private static Map<String, Breakdown> breakdowns(Edition edition) {
    Map<String, Breakdown> breakdowns = new LinkedHashMap<>();
    for (Metric metric : edition.catalogue().list()) {
      metric.breakdowns().forEach(it -> breakdowns.putIfAbsent(it.code(), it));
    }
    return breakdowns;
  }

  private static int[] places(Breakdown breakdown, List<String> codes) {
    return breakdown.dimensions().stream()
        .mapToInt(it -> FIRST.size() + codes.indexOf(it.code()))
        .toArray();
  }

  List<Column> columns() {
    return columns;
  }

  int size() {
    return edition.figures().size();
  }

  /** Gives each row in turn: one text for each column, empty where there is no value. */
  void forEach(Consumer<String[]> rows) {
    edition.figures().byKey().forEach((key, figure) -> rows.accept(row(key, figure)));
  }

  private String[] row(FigureKey key, Figure figure) {
    String[] row = new String[columns.size()];
    Arrays.fill(row, "");
    row[0] = edition.period().code();
    row[1] = Integer.toString(edition.number());
    row[2] = key.metric();
    row[3] = key.breakdown();
    int[] place = places.get(key.breakdown());
    for (int i = 0; i < place.length; i++) {
      row[place[i]] = code(key.values().get(i));
    }
    FigureText text = FigureText.of(figure);
    List<String> last =
        List.of(
            key.statistic().name(),
            key.part(),
            text.value(),
            text.bound(),
            text.low(),
            text.high(),
            text.obsStatus(),
            text.confStatus());
    for (int i = 0; i < last.size(); i++) {
      row[row.length - last.size() + i] = last.get(i);
    }
    return row;
  }

  /** The code of a dimension's value. */
  static String code(String value) {
    return value.isEmpty() ? NOT_STATED : value;
  }
}
