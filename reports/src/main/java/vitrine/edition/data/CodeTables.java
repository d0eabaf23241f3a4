package vitrine.edition.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Dimension;
import vitrine.catalogue.Metric;
import vitrine.catalogue.Statistic;
import vitrine.disclosure.Figure;
import vitrine.disclosure.FigureKey;
import vitrine.disclosure.FigureText;
import vitrine.edition.Edition;

/** The code tables of an edition: one for each dimension, and those that every edition has. */
public final class CodeTables {
  private static final String OTHERS = "_O";
  private static final List<String> CODE_AND_LABEL = List.of("code", "label");

  private CodeTables() {}

  public static List<CodeTable> of(Edition edition) {
    List<CodeTable> tables = new ArrayList<>();
    tables.add(metrics(edition));
    tables.add(breakdowns(edition));
    tables.addAll(dimensions(edition));
    tables.add(statistics());
    tables.add(observationStatus());
    tables.add(confidentialityStatus());
    return tables;
  }

  private static CodeTable metrics(Edition edition) {
    List<List<String>> rows = new ArrayList<>();
    for (Metric metric : edition.catalogue().list()) {
      rows.add(
          List.of(
              metric.code(),
              metric.name(),
              metric.chapter().title(),
              metric.definition(),
              metric.noun(),
              metric.basis().label(),
              metric.reference()));
    }
    return new CodeTable(
        "metric",
        List.of("code", "label", "chapter", "definition", "units", "basis", "reference"),
        rows);
  }

  private static CodeTable breakdowns(Edition edition) {
    SortedMap<String, String> labels = new TreeMap<>();
    for (Metric metric : edition.catalogue().list()) {
      metric.breakdowns().forEach(it -> labels.putIfAbsent(it.code(), it.label()));
    }
    return table("breakdown", labels);
  }

  private static List<CodeTable> dimensions(Edition edition) {
    Map<String, SortedMap<String, SortedSet<String>>> labels = new HashMap<>();
    Map<List<String>, Breakdown> breakdowns = new HashMap<>();
    for (Metric metric : edition.catalogue().list()) {
      metric.breakdowns().forEach(it -> breakdowns.put(List.of(metric.code(), it.code()), it));
    }
    for (FigureKey key : edition.figures().byKey().keySet()) {
      Breakdown breakdown = breakdowns.get(List.of(key.metric(), key.breakdown()));
      for (int i = 0; i < key.values().size(); i++) {
        Dimension dimension = breakdown.dimensions().get(i);
        String value = key.values().get(i);
        labels
            .computeIfAbsent(dimension.code(), it -> new TreeMap<>())
            .computeIfAbsent(Cube.code(value), it -> new TreeSet<>())
            .add(label(dimension, value));
      }
    }
    return Cube.dimensions(edition).stream()
        .map(it -> dimension(it.code(), labels.getOrDefault(it.code(), new TreeMap<>())))
        .toList();
  }

  private static String label(Dimension dimension, String value) {
    if (value.equals(OTHERS)) {
      return "All others";
    }
    return value.isEmpty() ? "Not stated" : dimension.labelOf(value);
  }

  /** Codes of one column may come from two lists; then a label is those of both. */
  private static CodeTable dimension(String code, SortedMap<String, SortedSet<String>> labels) {
    SortedMap<String, String> joined = new TreeMap<>();
    labels.forEach((value, all) -> joined.put(value, String.join(" or ", all)));
    return table(code, joined);
  }

  private static CodeTable statistics() {
    List<List<String>> rows =
        Arrays.stream(Statistic.values())
            .map(it -> List.of(it.name(), it.label(), unit(it.kind())))
            .toList();
    return new CodeTable("statistic", List.of("code", "label", "unit"), rows);
  }

  /** The unit that values of a kind are in. */
  static String unit(Statistic.Kind kind) {
    return switch (kind) {
      case NUMBER -> "number";
      case SHARE -> "parts of one";
      case RATE -> "number for each";
      case DURATION, DIFFERENCE -> "seconds";
    };
  }

  private static CodeTable observationStatus() {
    SortedMap<String, String> labels = new TreeMap<>();
    labels.put("A", "Normal value");
    labels.put("Q", "Not shown to protect those it is about");
    for (Figure.Reason reason : Figure.Reason.values()) {
      labels.put(FigureText.codeOf(reason), capital(reason.meaning()));
    }
    return table("obs_status", labels);
  }

  private static CodeTable confidentialityStatus() {
    return table("conf_status", new TreeMap<>(Map.of("F", "Free", "C", "Confidential")));
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static CodeTable table(String column, SortedMap<String, String> labels) {
    List<List<String>> rows = new ArrayList<>();
    labels.forEach((code, label) -> rows.add(List.of(code, label)));
    return new CodeTable(column, CODE_AND_LABEL, rows);
  }
}
