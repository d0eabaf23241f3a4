package vitrine.web.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
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
  private static HandMadeCases cases;
  private static Installation vitrine;
  private static Media media;

  @BeforeAll
  static void goTheLine(HandMadeLine line) {
    cases = line.cases();
    vitrine = line.vitrine();
    media = new Media(vitrine, line.site().reader());
  }

  private static void assertEverywhere(String value, Media.Asked asked) throws IOException {
    media.values(asked).forEach((medium, values) -> assertEquals(List.of(value), values, medium));
  }

  private static Document page(String address) {
    return Jsoup.parse(media.reader().get(address).body());
  }

  private static Document file(String name) throws IOException {
    return Jsoup.parse(Files.readString(vitrine.path("editions/2025/v1/" + name)));
  }

  @Test
  void casesOpened_aMultipleOfFive_isTheCountByHandEverywhere() throws IOException {
    String opened = Long.toString(cases.opened());
    assertEverywhere(opened, new Media.Asked("V1", "", "COUNT", ""));
    assertEquals(opened, page("/").select(".keys li:contains(Cases opened) .value").text());
    assertEquals(
        opened, file("index.html").select(".keys li:contains(Cases opened) .value").text());
    Document table = page("/releases/2025/tables/v1-by-service");
    assertEquals(opened, table.select("tr:has(th:matchesOwn(^All$)) td").text());
  }

  @Test
  void casesOpened_ofOneService_isTheCountByHandEverywhere() throws IOException {
    String opened = Long.toString(cases.opened(HandMadeCases.LARGE));
    assertEverywhere(opened, new Media.Asked("V1", HandMadeCases.LARGE, "COUNT", ""));
    Document table = page("/releases/2025/tables/v1-by-service");
    assertEquals(opened, table.select("tr:has(th:contains(alder-board)) td").text());
  }

  @Test
  void providerTime_withinADay_isTheShareByHandEverywhere() throws IOException {
    double share = Math.round(cases.actedOnWithinADay() * 100) / 100.0;
    String percent = Math.round(share * 100) + "%";
    assertEverywhere(Double.toString(share), new Media.Asked("T6", "", "WITHIN", "24 h"));
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
  void casesOpened_ofSmallServices_areRoundedAndAddUp() throws IOException {
    long small = counted(HandMadeCases.SMALL);
    long tiny = counted(HandMadeCases.TINY);
    assertTrue(Set.of(15L, 20L).contains(small), "18 becomes 15 or 20");
    assertTrue(Set.of(0L, 5L).contains(tiny), "2 becomes 0 or 5");
    assertEquals(cases.opened(), counted(HandMadeCases.LARGE) + small + tiny);
  }

  private static long counted(String service) throws IOException {
    List<List<String>> values =
        List.copyOf(media.values(new Media.Asked("V1", service, "COUNT", "")).values());
    assertEquals(1, Set.copyOf(values).size(), "all media agree");
    return values.get(0).stream().mapToLong(Long::parseLong).sum();
  }

  @Test
  void providerTime_ofTooFewCases_isSaidNowhere() throws IOException {
    Media.Asked tiny = new Media.Asked("T6", HandMadeCases.TINY, "WITHIN", "24 h");
    media
        .values(tiny)
        .forEach((medium, values) -> assertTrue(Set.of("", "null").containsAll(values), medium));
  }

  @Test
  void release_counts_areMultiplesOfFive() throws IOException {
    String figures = Files.readString(vitrine.path("release/figures.csv"));
    Set<String> ofUnits = Set.of("COUNT", "MET", "REACHED", "ENDED_OTHERWISE", "OPEN");
    Media.records(figures).stream()
        .filter(it -> !isPublic(it.getField("metric")))
        .filter(it -> ofUnits.contains(it.getField("statistic")))
        .forEach(it -> assertEquals(0, Long.parseLong(it.getField("value")) % 5, it.toString()));
    assertFalse(figures.isEmpty());
  }

  private static boolean isPublic(String metric) {
    return Catalogue.current().get(metric).measure().population().unit().isPublic();
  }
}
