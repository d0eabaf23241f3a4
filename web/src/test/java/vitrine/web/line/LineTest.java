package vitrine.web.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vitrine.catalogue.Catalogue;
import vitrine.web.stage.Installation;

@ExtendWith(HandMadeLine.Gone.class)
class LineTest {
  /** Four times the spread of the noise. */
  private static final double NOISE = 60;

  private static HandMadeCases cases;
  private static Installation vitrine;
  private static Media media;

  @BeforeAll
  static void goTheLine(HandMadeLine line) {
    cases = line.cases();
    vitrine = line.vitrine();
    media = new Media(vitrine, line.site().reader());
  }

  /** The value that all media agree on; empty if it is in none. */
  private static String everywhere(Media.Asked asked) throws IOException {
    Set<List<String>> values = Set.copyOf(media.values(asked).values());
    assertEquals(1, values.size(), "all media agree");
    return String.join("", values.iterator().next());
  }

  private static long cases(String service) throws IOException {
    return Long.parseLong(everywhere(new Media.Asked("V1", service, "COUNT", "")));
  }

  private static Document page(String address) {
    return Jsoup.parse(media.reader().get(address).body());
  }

  private static Document file(String name) throws IOException {
    return Jsoup.parse(Files.readString(vitrine.path("editions/2025/v1/" + name)));
  }

  @Test
  void casesOpened_all_isNearTheCountByHandAndTheSameEverywhere() throws IOException {
    long opened = cases("");
    assertEquals(cases.opened(), opened, NOISE);
    String text = String.format(Locale.UK, "%,d", opened);
    assertEquals(text, page("/").select(".keys li:contains(Cases opened) .value").text());
    assertEquals(text, file("index.html").select(".keys li:contains(Cases opened) .value").text());
    Document table = page("/releases/2025/tables/v1-by-service");
    assertEquals(text, table.select("tr:has(th:matchesOwn(^All$)) td").text());
  }

  @Test
  void casesOpened_ofOneService_isNearTheCountByHandAndTheSameEverywhere() throws IOException {
    long opened = cases(HandMadeCases.LARGE);
    assertEquals(cases.opened(HandMadeCases.LARGE), opened, NOISE);
    Document table = page("/releases/2025/tables/v1-by-service");
    String text = String.format(Locale.UK, "%,d", opened);
    assertEquals(text, table.select("tr:has(th:contains(alder-board)) td").text());
  }

  @Test
  void providerTime_withinADay_isTheShareByHandEverywhere() throws IOException {
    String share = everywhere(new Media.Asked("T6", "", "WITHIN", "24 h"));
    assertEquals(cases.actedOnWithinADay(), Double.parseDouble(share), 0.02);
    String percent = Math.round(Double.parseDouble(share) * 100) + "%";
    List<Document> pages =
        List.of(
            page("/releases/2025/chapters/timeliness"),
            page("/metrics/T6"),
            file("timeliness.html"));
    for (Document each : pages) {
      String row = "#t6 tr:has(th:matchesOwn(^24 h$)) td";
      assertEquals(percent, each.select(row).first().text());
    }
  }

  @Test
  void casesOpened_ofAServiceOfFew_areAmongNoneOrAllOthersAndTheRestAddsUp() throws IOException {
    assertEquals("", everywhere(new Media.Asked("V1", HandMadeCases.TINY, "COUNT", "")));
    long shown = cases(HandMadeCases.LARGE) + cases(HandMadeCases.SMALL);
    assertEquals(cases(""), shown);
  }

  @Test
  void providerTime_ofTooFewCases_isSaidNowhere() throws IOException {
    assertEquals("", everywhere(new Media.Asked("T6", HandMadeCases.TINY, "WITHIN", "24 h")));
  }

  @Test
  void release_counts_areMultiplesOfFive() throws IOException {
    String figures = Files.readString(vitrine.path("release/figures.csv"));
    Set<String> ofUnits = Set.of("COUNT", "MET", "REACHED", "ENDED_OTHERWISE", "OPEN");
    Media.records(figures).stream()
        .filter(it -> !isPublic(it.getField("metric")))
        .filter(it -> ofUnits.contains(it.getField("statistic")))
        .filter(it -> !it.getField("value").isEmpty())
        .forEach(it -> assertEquals(0, Long.parseLong(it.getField("value")) % 5, it.toString()));
    assertFalse(figures.isEmpty());
  }

  static boolean isPublic(String metric) {
    return Catalogue.current().get(metric).measure().population().unit().isPublic();
  }
}
