package vitrine.web.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vitrine.catalogue.Dimension;
import vitrine.catalogue.Statistic;
import vitrine.disclosure.FigureKey;
import vitrine.disclosure.FigureText;
import vitrine.edition.Edition;
import vitrine.edition.FigureTable;

/** Lines of a table as a dataset of JSON-stat 2.0, with a status for each value. */
final class JsonStat {
  private static final String ALL = "_T";
  private static final String NOT_STATED = "_X";

  private final FigureTable table;
  private final Edition edition;
  private final List<FigureKey> keys;
  private final Map<String, Map<String, String>> categories = new LinkedHashMap<>();

  private JsonStat(TableQuery query) {
    this.table = query.page();
    this.edition = query.edition().edition();
    this.keys =
        table.lines().stream()
            .flatMap(it -> edition.figures().ofCell(it.cell()).keySet().stream())
            .filter(it -> isAsked(query.statistics(), it))
            .toList();
  }

  private static boolean isAsked(List<Statistic> statistics, FigureKey key) {
    return statistics.isEmpty() || statistics.contains(key.statistic());
  }

  static Map<String, Object> of(TableQuery query) {
    return new JsonStat(query).json();
  }

  private Map<String, Object> json() {
    List<Dimension> dimensions = table.breakdown().dimensions();
    for (int i = 0; i < dimensions.size(); i++) {
      int at = i;
      Dimension dimension = dimensions.get(i);
      categories.put(
          dimension.code(), labels(it -> value(it, at), it -> label(dimension, value(it, at))));
    }
    categories.put("statistic", labels(JsonStat::statistic, JsonStat::statisticLabel));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("version", "2.0");
    json.put("class", "dataset");
    json.put("label", table.title());
    json.put("updated", edition.publishedOn().toString());
    json.put("id", List.copyOf(categories.keySet()));
    json.put("size", categories.values().stream().map(Map::size).toList());
    json.put("dimension", dimensions());
    addValues(json);
    json.put("extension", Map.of("period", edition.period().code(), "edition", edition.number()));
    return json;
  }

  private Map<String, String> labels(
      Function<FigureKey, String> code, Function<FigureKey, String> label) {
    Map<String, String> labels = new LinkedHashMap<>();
    keys.forEach(it -> labels.put(code.apply(it), label.apply(it)));
    return labels;
  }

  private static String value(FigureKey key, int at) {
    if (key.values().isEmpty()) {
      return ALL;
    }
    String value = key.values().get(at);
    return value.isEmpty() ? NOT_STATED : value;
  }

  private static String label(Dimension dimension, String code) {
    return switch (code) {
      case ALL -> "All";
      case "_O" -> "All others";
      case NOT_STATED -> "Not stated";
      default -> dimension.labelOf(code);
    };
  }

  private static String statistic(FigureKey key) {
    return key.part().isEmpty() ? key.statistic().name() : key.statistic() + " " + key.part();
  }

  private static String statisticLabel(FigureKey key) {
    String label = key.statistic().label();
    return key.part().isEmpty() ? label : label + " " + key.part();
  }

  private Map<String, Object> dimensions() {
    Map<String, Object> json = new LinkedHashMap<>();
    categories.forEach(
        (code, labels) -> {
          Map<String, Object> category = new LinkedHashMap<>();
          category.put("index", List.copyOf(labels.keySet()));
          category.put("label", labels);
          json.put(code, Map.of("label", title(code), "category", category));
        });
    return json;
  }

  private String title(String code) {
    Optional<Dimension> dimension =
        table.breakdown().dimensions().stream().filter(it -> it.code().equals(code)).findFirst();
    return dimension.map(Dimension::label).orElse("Statistic");
  }

  private void addValues(Map<String, Object> json) {
    Map<String, Object> values = new LinkedHashMap<>();
    Map<String, String> status = new LinkedHashMap<>();
    for (FigureKey key : keys) {
      FigureText text = FigureText.of(edition.figures().find(key).orElseThrow());
      String place = Long.toString(place(key));
      if (!text.value().isEmpty()) {
        values.put(place, new java.math.BigDecimal(text.value()));
      }
      status.put(place, text.obsStatus());
    }
    json.put("value", values);
    json.put("status", status);
  }

  /** The place of a figure when the last dimension runs fastest. */
  private long place(FigureKey key) {
    long place = 0;
    int at = 0;
    for (Map.Entry<String, Map<String, String>> category : categories.entrySet()) {
      boolean isLast = at == table.breakdown().dimensions().size();
      String code = isLast ? statistic(key) : value(key, at);
      List<String> codes = new ArrayList<>(category.getValue().keySet());
      place = place * codes.size() + codes.indexOf(code);
      at++;
    }
    return place;
  }
}
