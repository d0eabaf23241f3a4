package vitrine.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Metric;

/**
 * One table that has noise of its own; metrics about the same units share it.
 *
 * @param about what its counts are of: equal for equal sets of units divided equally
 * @param metrics the codes of the metrics that are derived from it
 */
public record NoisyTable(String about, Breakdown breakdown, List<String> metrics) {
  public NoisyTable {
    metrics = List.copyOf(metrics);
  }

  /** All tables of a catalogue that have noise, in the order of its metrics. */
  public static List<NoisyTable> of(Catalogue catalogue) {
    Map<NoisyTable, List<String>> tables = new LinkedHashMap<>();
    for (Metric metric : noisy(catalogue)) {
      for (Breakdown breakdown : metric.breakdowns()) {
        for (String table : ProtectedMetric.tables(metric, breakdown.code())) {
          String about = table.substring(0, table.lastIndexOf('\t'));
          tables
              .computeIfAbsent(new NoisyTable(about, breakdown, List.of()), it -> new ArrayList<>())
              .add(metric.code());
        }
      }
    }
    List<NoisyTable> list = new ArrayList<>();
    tables.forEach((table, codes) -> list.add(new NoisyTable(table.about, table.breakdown, codes)));
    return list;
  }

  private static List<Metric> noisy(Catalogue catalogue) {
    return catalogue.tallied().stream()
        .filter(it -> !it.measure().population().unit().isPublic())
        .filter(it -> !it.measure().population().unit().countsRefused())
        .toList();
  }
}
