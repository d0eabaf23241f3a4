package vitrine.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Measure;
import vitrine.catalogue.Metric;
import vitrine.catalogue.Statistic;
import vitrine.release.Json;
import vitrine.web.stage.Published;
import vitrine.web.stage.PublishedSite;
import vitrine.web.stage.Reader;

@ExtendWith(Published.class)
class RandomQueriesTest {
  private static final int QUERIES = 10_000;
  private static final List<String> PERIODS = List.of("2024", "2025");

  private static Reader reader;
  private static final Map<List<String>, Double> WHOLES = new HashMap<>();
  private static final Map<List<String>, Double> SUMS = new HashMap<>();
  private static final Map<List<String>, Long> FIGURES = new HashMap<>();

  /** Reads the full download of each period. */
  @BeforeAll
  static void open(PublishedSite published) throws IOException {
    reader = published.reader();
    for (String period : PERIODS) {
      Path figures = published.installation().path("release-" + period).resolve("figures.csv");
      try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(figures)) {
        csv.forEach(it -> add(period, it));
      }
    }
  }

  private static void add(String period, NamedCsvRecord row) {
    List<String> table = List.of(period, row.getField("metric"), row.getField("breakdown"));
    FIGURES.merge(table, 1L, Long::sum);
    String value = row.getField("value");
    if (!value.isEmpty() && Statistic.valueOf(row.getField("statistic")).isCount()) {
      boolean isWhole = row.getField("breakdown").equals(Breakdown.WHOLE.code());
      List<String> sum =
          List.of(
              period,
              row.getField("metric"),
              isWhole ? "" : row.getField("breakdown"),
              row.getField("statistic"),
              row.getField("part"));
      (isWhole ? WHOLES : SUMS).merge(sum, Double.parseDouble(value), Double::sum);
    }
  }

  /** The sums of the counts of the lines of an answer, and its whole. */
  private static Map<List<String>, Double> sums(JsonNode answer, boolean ofWhole) {
    Map<List<String>, Double> sums = new HashMap<>();
    for (JsonNode line : answer.get("lines")) {
      boolean isWhole = line.get("label").asText().equals("All");
      for (JsonNode figure : line.get("figures")) {
        String statistic = figure.get("statistic").asText();
        boolean isShown = figure.hasNonNull("value") && !figure.get("value").asText().isEmpty();
        if (isWhole == ofWhole && isShown && Statistic.valueOf(statistic).isCount()) {
          List<String> name = List.of(statistic, figure.get("part").asText());
          sums.merge(name, figure.get("value").asDouble(), Double::sum);
        }
      }
    }
    return sums;
  }

  private static Map<List<String>, Double> of(
      Map<List<String>, Double> all, String period, Metric metric, String breakdown) {
    Map<List<String>, Double> of = new HashMap<>();
    all.forEach(
        (name, value) -> {
          if (name.subList(0, 3).equals(List.of(period, metric.code(), breakdown))) {
            of.put(name.subList(3, 5), value);
          }
        });
    return of;
  }

  @Test
  void query_whateverIsAsked_isTheSumOfPublishedFigures() throws IOException {
    Random random = new Random(1);
    Map<String, String> answers = new HashMap<>();
    int sums = 0;
    for (int query = 0; query < QUERIES; query++) {
      String period = PERIODS.get(random.nextInt(PERIODS.size()));
      List<Metric> metrics = Catalogue.current().in(Integer.parseInt(period)).list();
      Metric metric = metrics.get(random.nextInt(metrics.size()));
      Breakdown by = metric.breakdowns().get(random.nextInt(metric.breakdowns().size()));
      String asked =
          "/api/v1/observations?release=%s&metric=%s&by=%s"
              .formatted(period, metric.code(), by.code());
      String answer = reader.get(asked).body();
      String before = answers.putIfAbsent(asked, answer);
      if (before == null) {
        sums += compare(period, metric, by, Json.read(answer, JsonNode.class));
      } else {
        assertEquals(before, answer, asked);
      }
    }
    assertTrue(sums > 1_000, "" + sums);
  }

  private static int compare(String period, Metric metric, Breakdown by, JsonNode answer) {
    Map<List<String>, Double> wholes = of(WHOLES, period, metric, "");
    assertEquals(wholes, sums(answer, true), answer.get("title").asText());
    if (by.isWhole()) {
      return 0;
    }
    Map<List<String>, Double> lines = sums(answer, false);
    assertEquals(of(SUMS, period, metric, by.code()), lines, answer.get("title").asText());
    if (!lines.isEmpty() && !(metric.measure() instanceof Measure.Derived)) {
      assertEquals(wholes, lines, answer.get("title").asText());
    }
    return lines.size();
  }
}
