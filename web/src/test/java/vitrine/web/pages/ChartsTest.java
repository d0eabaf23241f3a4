package vitrine.web.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Dimension;
import vitrine.catalogue.Metric;
import vitrine.chart.Chart;
import vitrine.edition.ChartOf;
import vitrine.web.stage.Published;
import vitrine.web.stage.PublishedSite;
import vitrine.web.stage.Reader;

@ExtendWith(Published.class)
class ChartsTest {
  private static final int LEAST_ROWS = 2;
  private static final String NO_LINE = "·";
  private static final Set<String> PLACES =
      Arrays.stream(Chart.Place.values()).map(Chart.Place::words).collect(Collectors.toSet());

  private static Reader reader;

  @BeforeAll
  static void open(PublishedSite published) {
    reader = published.reader();
  }

  static Stream<Metric> metrics() {
    return Catalogue.current().list().stream();
  }

  private static Document chapter(Metric metric) {
    return Jsoup.parse(reader.get("/releases/2025/chapters/" + metric.chapter().slug()).body());
  }

  private static String key(Metric metric) {
    return metric.code().toLowerCase(Locale.ROOT);
  }

  private static TableOfFile table(Metric metric, String period) {
    String table = key(metric) + "-" + ChartOf.primary(metric).slug();
    HttpResponse<String> file = reader.get("/releases/" + period + "/tables/" + table + ".csv");
    return file.statusCode() == 200 ? new TableOfFile(file.body()) : TableOfFile.NONE;
  }

  @ParameterizedTest
  @MethodSource("metrics")
  void chart_ofAMetric_isNamedForThoseWhoCannotSeeIt(Metric metric) {
    Document page = chapter(metric);
    Element chart = page.selectFirst("#" + key(metric) + " svg");
    assertEquals("img", chart.attr("role"));
    assertFalse(chart.selectFirst("> title").text().isBlank());
    assertFalse(chart.selectFirst("> desc").text().isBlank());
    List<String> names = List.of(chart.attr("aria-labelledby").split(" "));
    assertEquals(LEAST_ROWS, names.size());
    names.forEach(it -> assertEquals(1, page.select("#" + it).size(), it));
  }

  @ParameterizedTest
  @MethodSource("metrics")
  void twin_ofAChart_saysWhatTheTablesSay(Metric metric) {
    TableOfFile now = table(metric, "2025");
    TableOfFile before = table(metric, "2024");
    if (isMatrix(metric)) {
      assertMatrix(metric, now);
      return;
    }
    List<Element> rows = chapter(metric).select("#" + key(metric) + " details tbody tr");
    int named = ChartOf.primary(metric).isWhole() ? now.names().size() : now.cells();
    assertTrue(rows.size() >= Math.min(LEAST_ROWS, named - 1), () -> rows + " of " + now.names());
    for (Element row : rows) {
      String name = row.selectFirst("th").text();
      assertTrue(now.names().contains(name), name);
      Set<String> said = new HashSet<>(now.said(name));
      said.addAll(before.said(name));
      said.addAll(PLACES);
      row.select("td").forEach(it -> assertTrue(said.contains(it.text()), name + ": " + it.text()));
    }
  }

  private static boolean isMatrix(Metric metric) {
    List<Dimension> dimensions = ChartOf.primary(metric).dimensions();
    return dimensions.size() == 2 && dimensions.stream().allMatch(Dimension::isJurisdiction);
  }

  private static void assertMatrix(Metric metric, TableOfFile now) {
    Element twin = chapter(metric).selectFirst("#" + key(metric) + " details table");
    List<String> columns = twin.select("thead th").eachText();
    for (Element row : twin.select("tbody tr")) {
      for (int i = 0; i < columns.size(); i++) {
        String from = row.selectFirst("th").text();
        String pair = from.equals(columns.get(i)) ? from : from + ", " + columns.get(i);
        Set<String> said = now.names().contains(pair) ? now.said(pair) : Set.of(NO_LINE);
        assertTrue(said.contains(row.select("td").get(i).text()), pair);
      }
    }
  }
}
