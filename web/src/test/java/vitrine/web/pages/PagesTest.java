package vitrine.web.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Chapter;
import vitrine.catalogue.Metric;
import vitrine.web.stage.Axe;
import vitrine.web.stage.Chromium;
import vitrine.web.stage.InChromium;
import vitrine.web.stage.Published;
import vitrine.web.stage.PublishedSite;
import vitrine.web.stage.Visit;

@ExtendWith({InChromium.class, Published.class})
class PagesTest {
  private static final int NARROW = 360;

  private static String site;
  private static Visit desk;
  private static Visit phone;
  private static Visit scriptless;

  @BeforeAll
  static void open(PublishedSite published, Chromium chromium) {
    site = published.reader().address();
    desk = chromium.visit(new Browser.NewContextOptions().setColorScheme(ColorScheme.LIGHT));
    phone =
        chromium.visit(
            new Browser.NewContextOptions()
                .setColorScheme(ColorScheme.DARK)
                .setViewportSize(NARROW, 740));
    scriptless = chromium.visit(new Browser.NewContextOptions().setJavaScriptEnabled(false));
  }

  @AfterAll
  static void close() {
    Stream.of(desk, phone, scriptless).forEach(Visit::close);
  }

  static Stream<String> kinds() {
    return Stream.of(
        "/",
        "/releases",
        "/releases/2025",
        "/releases/2025/chapters/timeliness",
        "/releases/2025/chapters/cross-border",
        "/releases/2025/comparison",
        "/releases/2025/coverage",
        "/releases/2024/v1/chapters/noncompliance",
        "/releases/2024/v1",
        "/releases/2025/tables/v1-by-month",
        "/releases/2025/tables/v5-by-service",
        "/releases/2024/v1/tables/t6-by-service",
        "/releases/2025/data",
        "/releases/2024/v1/data",
        "/releases/2025/glossary",
        "/corrections",
        "/verify",
        "/releases/2025/v1/files/index.html",
        "/metrics",
        "/metrics/T6",
        "/explore",
        "/explore?metric=T6&by=CHANNEL&release=2024",
        "/explore?metric=T666",
        "/reported",
        "/api",
        "/feedback",
        "/feedback?about=/releases/2025/v1/tables/v1-by-month",
        "/method",
        "/case-export",
        "/nothing-here");
  }

  static Stream<String> addresses() {
    return Stream.of(kinds(), pagesOfAnEdition(), metricOfEachShape()).flatMap(it -> it).distinct();
  }

  private static Stream<String> pagesOfAnEdition() {
    return Stream.of(
            Arrays.stream(Chapter.values()).map(Chapter::slug),
            Stream.of("method", "comparison", "coverage", "glossary", "forms/index"))
        .flatMap(it -> it)
        .map(it -> "/releases/2025/v1/files/" + it + ".html");
  }

  private static Stream<String> metricOfEachShape() {
    return Catalogue.current().list().stream()
        .collect(
            Collectors.toMap(
                it -> it.measure().getClass().getName(),
                Metric::code,
                (first, later) -> first,
                TreeMap::new))
        .values()
        .stream()
        .map(it -> "/metrics/" + it);
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void page_inLightOnDesk_isAccessible(String address) {
    assertEquals(List.of(), Axe.violations(desk.open(site + address)));
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void page_inDarkOnPhone_isAccessibleAndDoesNotScrollSideways(String address) {
    Page page = phone.open(site + address);
    assertEquals(NARROW, page.evaluate("document.documentElement.scrollWidth"));
    assertEquals(List.of(), Axe.violations(page));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void page_asLoaded_asksNobodyElseAndHasNoErrors(String address) {
    desk.open(site + address);
    List<String> complaints =
        desk.complaints().stream().filter(it -> !it.contains("status of 40")).toList();
    assertEquals(List.of(), complaints);
    assertTrue(desk.requests().contains(site + address));
    assertEquals(List.of(), desk.requests().stream().filter(PagesTest::isElsewhere).toList());
  }

  private static boolean isElsewhere(String address) {
    return !address.startsWith(site + "/") && !address.startsWith("data:");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void page_withoutScript_saysTheSame(String address) {
    String words = desk.open(site + address).innerText("body");
    assertEquals(words, scriptless.open(site + address).innerText("body"));
  }

  @Test
  void explore_withoutScript_changesTheTable() {
    Page page = scriptless.open(site + "/explore");
    page.selectOption("select[name=metric]", "T6");
    page.selectOption("select[name=release]", "2024");
    Response answer = page.waitForResponse(it -> true, () -> page.click("button[type=submit]"));
    assertEquals(200, answer.status());
    assertTrue(page.innerText("article").contains("T6 Provider time"));
    assertTrue(page.innerText("article").contains("2024, edition 1"));
  }
}
