package vitrine.web.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vitrine.release.Release;
import vitrine.release.Sha256;
import vitrine.web.contract.Replay;
import vitrine.web.stage.Ended;
import vitrine.web.stage.Installation;
import vitrine.web.stage.Reader;
import vitrine.web.stage.SiteHere;
import vitrine.web.stage.TemporaryHome;

class RestatedSiteTest {
  private static final String BECAUSE = "One platform delivered May twice";
  private static final Map<String, String> OLD_FILES = new TreeMap<>();
  private static final Map<String, String> OLD_TAGS = new TreeMap<>();

  private static TemporaryHome home;
  private static Installation vitrine;
  private static SiteHere site;
  private static Reader reader;
  private static Ended withoutReason;

  @BeforeAll
  static void publishTwice() throws IOException {
    home = TemporaryHome.create();
    vitrine = new Installation(home.folder());
    site = SiteHere.open(vitrine);
    reader = site.reader();
    String export = sample("export", 2000, 7);
    String first = release("first", export);
    vitrine.here("publish", "--period", "2025").well();
    OLD_FILES.putAll(digests(edition(1)));
    for (String path : OLD_FILES.keySet()) {
      OLD_TAGS.put(path, get("/releases/2025/v1/files/" + path).headers().map().toString());
    }
    release("second", sample("late", 300, 8), "--onto", first, "--restates", first);
    withoutReason = vitrine.here("publish", "--period", "2025");
    vitrine
        .here("publish", "--period", "2025", "--reason", "LATE_DATA", "--because", BECAUSE)
        .well();
  }

  @AfterAll
  static void close() {
    site.close();
    home.close();
  }

  private static String sample(String name, int cases, int seed) {
    String export = vitrine.path(name).toString();
    vitrine.vitrine("sample", "--cases", "" + cases, "--seed", "" + seed, "--out", export).well();
    return export;
  }

  private static String release(String name, String... arguments) {
    String release = vitrine.path(name).toString();
    List<String> run = new ArrayList<>(List.of("run", "--period", "2025", "--out", release));
    run.addAll(List.of(arguments));
    vitrine.vitrine(run.toArray(String[]::new)).well();
    vitrine.here("load", release).well();
    return release;
  }

  private static Path edition(int number) {
    return vitrine.path("editions/2025/v" + number);
  }

  private static Map<String, String> digests(Path folder) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        digests.put(folder.relativize(file).toString(), Sha256.of(file));
      }
    }
    return digests;
  }

  private static HttpResponse<String> get(String path) {
    return reader.get(path);
  }

  private static Document page(String path) {
    HttpResponse<String> answer = get(path);
    assertEquals(200, answer.statusCode(), path);
    return Jsoup.parse(answer.body());
  }

  /** Of each figure of a release, its text. */
  private static Map<String, String> figures(String release) throws IOException {
    Map<String, String> figures = new HashMap<>();
    try (var rows =
        CsvReader.builder().ofNamedCsvRecord(vitrine.path(release).resolve("figures.csv"))) {
      rows.forEach(
          it ->
              figures.put(
                  String.join(";", it.getFields().subList(0, 5)),
                  String.join(";", it.getFields().subList(5, it.getFieldCount()))));
    }
    return figures;
  }

  @Test
  void publish_withoutAReason_isRefusedWithAllReasons() {
    assertEquals(3, withoutReason.code());
    assertTrue(withoutReason.err().contains("--reason and one of LATE_DATA"), withoutReason.err());
  }

  @Test
  void changes_areThoseBetweenTheFiguresOfBothReleases() throws IOException {
    Map<String, String> first = figures("first");
    Map<String, String> second = figures("second");
    Set<String> differ =
        Stream.concat(first.keySet().stream(), second.keySet().stream())
            .filter(it -> !first.getOrDefault(it, "").equals(second.getOrDefault(it, "")))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> told = new TreeSet<>();
    try (var rows = CsvReader.builder().ofNamedCsvRecord(edition(2).resolve("changes.csv"))) {
      rows.forEach(it -> told.add(String.join(";", it.getFields().subList(0, 5))));
    }
    assertFalse(differ.isEmpty());
    assertEquals(differ, told);
  }

  @Test
  void changesPage_tellsReasonAndWholes_onTheSiteAndInTheFolder() throws IOException {
    for (Document page :
        List.of(
            page("/releases/2025/v2/changes"),
            page("/releases/2025/changes?from=1"),
            Jsoup.parse(Files.readString(edition(2).resolve("changes.html"))))) {
      assertTrue(page.text().contains("Late submissions: " + BECAUSE), page.text());
      assertTrue(page.select("#wholes tbody tr").size() > 3);
      assertTrue(page.text().contains("Month:"), page.text());
    }
    assertEquals(404, get("/releases/2025/v1/changes").statusCode());
    assertEquals(404, get("/releases/2025/v2/changes?from=2").statusCode());
  }

  @Test
  void revisedFigures_areMarkedInTablesChartsAndRows() {
    Document table = page("/releases/2025/tables/v1-by-month");
    assertFalse(table.select("td abbr.revised").isEmpty());
    assertTrue(table.select("figcaption").text().contains("r marks what differs from edition 1"));
    assertTrue(table.select("svg text").eachText().stream().anyMatch(it -> it.endsWith(" r")));
    String csv = get("/releases/2025/tables/v1-by-month.csv").body();
    assertTrue(csv.lines().skip(1).anyMatch(it -> it.endsWith(",r")), csv);
    String rows = get("/api/v1/observations?metric=V1&by=MONTH").body();
    assertTrue(rows.contains("\"revised\" : \"r\"") || rows.contains("\"revised\":\"r\""), rows);
    assertTrue(page("/releases/2025/v1/tables/v1-by-month").select("abbr.revised").isEmpty());
  }

  @Test
  void feeds_tellOfTheRestatement() throws Exception {
    SyndFeed corrections =
        new SyndFeedInput().build(new StringReader(get("/corrections.atom").body()));
    assertEquals(1, corrections.getEntries().size());
    SyndEntry entry = corrections.getEntries().get(0);
    assertTrue(entry.getLink().endsWith("/releases/2025/v2/changes"), entry.getLink());
    assertTrue(entry.getUri().startsWith("urn:sha256:"));
    assertTrue(entry.getDescription().getValue().contains(BECAUSE));
    SyndFeed releases = new SyndFeedInput().build(new StringReader(get("/releases.atom").body()));
    assertEquals(2, releases.getEntries().size());
    assertEquals("Vitrine", releases.getAuthors().get(0).getName());
    assertTrue(get("/releases.atom").body().contains("rel=\"self\""));
    assertTrue(page("/corrections").text().contains(BECAUSE));
  }

  @Test
  void calendar_hasWhatWasPublishedAndWhatIsDue_inShortLines() {
    String calendar = get("/calendar.ics").body();
    assertTrue(calendar.contains("UID:2025-v2@vitrine\r\n"), calendar);
    assertTrue(calendar.contains("DTSTART;VALUE=DATE:20270301\r\nSUMMARY:Due"), calendar);
    for (String line : calendar.split("\r\n")) {
      assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
    }
  }

  @Test
  void earlierEdition_isUntouched_andItsPageNamesTheLater() throws IOException {
    assertEquals(OLD_FILES, digests(edition(1)));
    for (String path : OLD_FILES.keySet()) {
      HttpResponse<String> answer = get("/releases/2025/v1/files/" + path);
      assertEquals(200, answer.statusCode(), path);
      assertEquals(tag(OLD_TAGS.get(path)), tag(answer.headers().map().toString()), path);
    }
    assertTrue(page("/releases/2025/v1").select(".notice").text().contains("later edition"));
    assertTrue(Release.verify(vitrine.path("first")).isEmpty());
  }

  private static String tag(String headers) {
    return headers.replaceFirst(".*etag=\\[(.*?)\\].*", "$1");
  }

  @Test
  void interface_ofARestatedReport_keepsItsContract() throws IOException {
    assertEquals(List.of(), new Replay(reader).differences("x-requests-restated"));
  }
}
