package vitrine.web.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import vitrine.web.stage.Installation;
import vitrine.web.stage.Published;
import vitrine.web.stage.PublishedSite;
import vitrine.web.stage.Reader;
import vitrine.web.stage.SiteHere;

/** What readers report, from the form to the answer; each test has a site of its own. */
@ExtendWith(Published.class)
class FeedbackTest {
  private static final String TABLE = "/releases/2025/v1/tables/v1-by-month";
  private static final String SECRET = "Zebrafink counts March twice";
  private static final String EMAIL = "finch@zebra.example";

  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  private Installation vitrine;
  private SiteHere site;
  private Reader reader;

  @BeforeEach
  void open(PublishedSite published) {
    vitrine = published.installation();
    site = SiteHere.open(vitrine);
    reader = site.reader();
    log.start();
    root().addAppender(log);
  }

  @AfterEach
  void close() {
    root().detachAppender(log);
    site.close();
  }

  private static Logger root() {
    return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  }

  private static Map<String, String> report() {
    return new HashMap<>(
        Map.of("about", TABLE, "kind", "ERROR_IN_FIGURE", "words", SECRET, "email", EMAIL));
  }

  private long send() {
    HttpResponse<String> answer = reader.post("/feedback", report());
    assertEquals(303, answer.statusCode(), answer::body);
    String address = answer.headers().firstValue("Location").orElseThrow();
    return Long.parseLong(address.substring(address.lastIndexOf('/') + 1));
  }

  private Document page(String address) {
    return Jsoup.parse(reader.get(address).body());
  }

  @Test
  void report_sent_hasANumberAndAnAddressWithItsState() {
    long number = send();
    Document page = page("/feedback/" + number);
    assertEquals("Received", page.select("h2").text());
    assertEquals(TABLE, page.select("main a[rel=nofollow]").attr("href"));
    assertEquals(404, reader.get("/feedback/" + (number + 1000)).statusCode());
    assertEquals(404, reader.get("/feedback/first").statusCode());
  }

  @Test
  void words_ofAReport_areNeitherShownNorLoggedUntilTheyArePublished() {
    String number = Long.toString(send());
    String everywhere =
        page("/feedback/" + number).text()
            + reader.get("/feedback").body()
            + reader.get("/feedback?about=" + TABLE).body()
            + vitrine.here("feedback").well().out()
            + log.list;
    assertFalse(everywhere.contains("Zebrafink"), everywhere);
    assertFalse(everywhere.contains("zebra.example"), everywhere);
    String desk = vitrine.here("feedback", "show", number).well().out();
    assertTrue(desk.contains(SECRET) && desk.contains(EMAIL), desk);
    answer(number, "ANSWERED", "March is right", "--publish-report");
    String shown = box(number);
    assertTrue(shown.contains(SECRET), shown);
    assertFalse(shown.contains("zebra.example"), shown);
    answer(number, "ANSWERED", "March is right");
    assertFalse(box(number).contains(SECRET));
    vitrine.here("feedback", "forget", number).well();
    assertFalse(vitrine.here("feedback", "show", number).well().out().contains(EMAIL));
  }

  private void answer(String number, String state, String words, String... more) {
    String[] command = {"feedback", "answer", number, "--state", state, "--answer", words};
    String[] all = java.util.Arrays.copyOf(command, command.length + more.length);
    System.arraycopy(more, 0, all, command.length, more.length);
    vitrine.here(all).well();
  }

  /** The page of a report on a site that has read nothing yet. */
  private String box(String number) {
    try (SiteHere other = SiteHere.open(vitrine)) {
      return Jsoup.parse(other.reader().get("/feedback/" + number).body()).text();
    }
  }

  @Test
  void answer_isPublishedWithItsState() {
    String number = Long.toString(send());
    answer(number, "LEADS_TO_RESTATEMENT", "March <b>was</b> counted twice");
    String shown = box(number);
    assertTrue(shown.contains("Leads to a restatement"), shown);
    assertTrue(shown.contains("March <b>was</b> counted twice"), shown);
    assertTrue(
        vitrine.here("feedback", "list", "--state", "LEADS_TO_RESTATEMENT").out().contains(TABLE));
    assertEquals(2, vitrine.here("feedback", "answer", number, "--state", "ANSWERED").code());
    assertEquals(1, vitrine.here("feedback", "show", "99999").code());
  }

  @ParameterizedTest
  @CsvSource({
    "about, https://elsewhere.example/, Give the address of a page",
    "about, //elsewhere.example/, Give the address of a page",
    "kind, '', Choose what your report is about",
    "kind, PRAISE, Choose what your report is about",
    "words, '', Write what you found",
    "words, See <a href=x>this</a>, Write plain text",
    "email, finch, Write an address such as",
    "website, https://spam.example, Leave this field empty"
  })
  void field_filledInWrongly_isNamedWithWhatToDo(String field, String value, String said) {
    Map<String, String> report = report();
    report.put(field, value);
    HttpResponse<String> answer = reader.post("/feedback", report);
    assertEquals(422, answer.statusCode());
    Document page = Jsoup.parse(answer.body());
    assertTrue(page.select("[role=alert]").text().contains(said), page::text);
    Element input = page.getElementById(page.select("[role=alert] a").attr("href").substring(1));
    assertEquals(field, input.id());
    if (!field.equals("words")) {
      assertEquals(SECRET, page.getElementById("words").text());
    }
    assertFalse(log.list.toString().contains("Zebrafink"));
  }

  @Test
  void words_tooMany_areRefusedWithTheirNumber() {
    Map<String, String> report = report();
    report.put("words", "é".repeat(4_001));
    assertTrue(reader.post("/feedback", report).body().contains("there are 4,001"));
    report.put("words", "é".repeat(40_000));
    assertEquals(413, reader.post("/feedback", report).statusCode());
  }

  @Test
  void reports_tooMany_areRefusedForAWhile() {
    for (int i = 0; i < 20; i++) {
      send();
    }
    HttpResponse<String> answer = reader.post("/feedback", report());
    assertEquals(429, answer.statusCode());
    assertEquals("600", answer.headers().firstValue("Retry-After").orElse(""));
    assertEquals(SECRET, Jsoup.parse(answer.body()).getElementById("words").text());
  }

  @Test
  void link_belowTablesAndCharts_leadsToAFormAboutThem() {
    String table = "/feedback?about=" + TABLE;
    assertEquals(1, page(TABLE).select("article a[href=" + table + "]").size());
    assertEquals(1, page("/explore?metric=V1&by=MONTH").select("a[href=" + table + "]").size());
    assertFalse(page("/releases/2025/chapters/volume").select("article .report-error a").isEmpty());
    assertEquals(TABLE, page(table).getElementById("about").attr("value"));
  }
}
