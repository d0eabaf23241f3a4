package vitrine.web.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.web.stage.Published;
import vitrine.web.stage.PublishedSite;

@ExtendWith(Published.class)
class WorkbenchTest {
  private static final String ELSEWHERE = "https://elsewhere.example";

  private static Member nobody;
  private static Member auditor;
  private static Member regulator;

  @BeforeAll
  static void signIn(PublishedSite site) {
    nobody = Member.add(site, "of-nobody", "AUDITOR");
    auditor = Member.add(site, "of-workbench", "AUDITOR").signedIn();
    regulator = Member.add(site, "of-desk", "REGULATOR").signedIn();
  }

  @ParameterizedTest
  @CsvSource({
    "/audit,                  303, 200, 200",
    "/audit/log,              303, 200, 200",
    "/audit/query,            303, 200, 403",
    "/audit/query?metric=V1,  303, 200, 403",
    "/audit/query.csv?metric=V1, 303, 200, 403",
    "/audit/nothing,          404, 404, 404",
    "/sign-in,                200, 200, 200",
  })
  void route_answersWhomItsRoleAllows(String path, int anybody, int asAuditor, int asRegulator) {
    assertEquals(anybody, nobody.get(path).statusCode());
    assertEquals(asAuditor, auditor.get(path).statusCode());
    assertEquals(asRegulator, regulator.get(path).statusCode());
  }

  @Test
  void whoIsNotSignedIn_isLedToSignInAndBack() {
    String path = "/audit/query?metric=V1&by=SERVICE";
    HttpResponse<String> answer = nobody.get(path);
    String signIn = answer.headers().firstValue("Location").orElseThrow();
    String to = Jsoup.parse(nobody.get(signIn).body()).select("input[name=to]").val();
    assertEquals(path, to);
    HttpResponse<String> back =
        nobody.post(
            "/sign-in",
            nobody.address(),
            "name",
            nobody.name(),
            "password",
            nobody.password(),
            "to",
            to);
    assertEquals(303, back.statusCode());
    assertTrue(back.headers().firstValue("Location").orElseThrow().endsWith(path));
    String cookie = back.headers().firstValue("Set-Cookie").orElseThrow();
    assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), cookie);
  }

  @ParameterizedTest
  @ValueSource(strings = {"//elsewhere.example", "https://elsewhere.example", "/\\elsewhere"})
  void signIn_leadsToNoOtherSite(String to) {
    HttpResponse<String> back =
        nobody.post(
            "/sign-in",
            nobody.address(),
            "name",
            nobody.name(),
            "password",
            nobody.password(),
            "to",
            to);
    assertTrue(back.headers().firstValue("Location").orElseThrow().endsWith("/audit"));
  }

  @Test
  void wrongPassword_andUnknownName_getTheSameAnswer() {
    HttpResponse<String> wrong =
        nobody.post("/sign-in", nobody.address(), "name", "of-desk", "password", "guess");
    HttpResponse<String> unknown =
        nobody.post("/sign-in", nobody.address(), "name", "of-none", "password", "guess");
    assertEquals(403, wrong.statusCode());
    assertEquals(403, unknown.statusCode());
    assertEquals(wrong.body(), unknown.body());
    assertFalse(wrong.headers().firstValue("Set-Cookie").isPresent());
  }

  @Test
  void form_ofAnotherSite_isRefused() {
    String[] terms = {"name", nobody.name(), "password", nobody.password()};
    assertEquals(403, nobody.post("/sign-in", ELSEWHERE, terms).statusCode());
    assertEquals(403, nobody.post("/sign-in", "null", terms).statusCode());
    assertEquals(403, auditor.post("/sign-out", ELSEWHERE, "form", form(auditor)).statusCode());
    assertEquals(403, auditor.post("/sign-out", auditor.address(), "form", "made").statusCode());
    assertEquals(200, auditor.get("/audit").statusCode());
  }

  private static String form(Member member) {
    return Jsoup.parse(member.get("/audit").body()).select("input[name=form]").val();
  }

  @Test
  void signOut_endsTheSession(PublishedSite site) {
    Member leaving = Member.add(site, "of-leaving", "AUDITOR").signedIn();
    assertEquals(
        303, leaving.post("/sign-out", leaving.address(), "form", form(leaving)).statusCode());
    assertEquals(303, leaving.get("/audit").statusCode());
  }

  @Test
  void whatWasAsked_isInTheLog_ofTheAskerAndOfRegulators() {
    auditor.get("/audit/query?metric=V1&where=value+%3E+123456");
    assertTrue(auditor.get("/audit/log").body().contains("where=value+%3E+123456"));
    assertTrue(regulator.get("/audit/log").body().contains("where=value+%3E+123456"));
    assertTrue(auditor.get("/audit/log").body().contains("none was changed or taken out"));
    assertFalse(auditor.get("/audit/log").body().contains("<td>of-desk</td>"));
  }

  @Test
  void answersToWhoIsSignedIn_areKeptByNobody() {
    for (String path : List.of("/audit", "/audit/query?metric=V1", "/audit/query.csv?metric=V1")) {
      HttpResponse<String> answer = auditor.get(path);
      assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""), path);
    }
  }

  @Test
  void answer_hasTheFiguresOfTheEdition() {
    String csv =
        auditor.get("/audit/query.csv?metric=V1&by=SERVICE&period=2025&statistic=COUNT").body();
    String table = nobody.get("/releases/2025/tables/v1-by-service.csv").body();
    List<String> cells = csv.lines().skip(1).map(it -> it.split(",", -1)[3]).toList();
    assertTrue(cells.size() > 5, csv);
    csv.lines()
        .skip(1)
        .map(it -> it.split(",", -1))
        .forEach(
            it -> assertTrue(table.contains("," + it[3] + ",") && table.contains(it[6]), it[3]));
  }

  @Test
  void page_ofAnAnswer_tellsHowToAskItAgain() {
    String asked = "/audit/query?sort=-value&metric=V1&by=SERVICE&where=(value%3E%3D100)";
    var page = Jsoup.parse(auditor.get(asked).body());
    String canonical = page.select(".downloads a").last().attr("href");
    assertEquals("/audit/query?metric=V1&by=SERVICE&where=value+%3E%3D+100&sort=-value", canonical);
    var again = Jsoup.parse(auditor.get(canonical).body());
    assertEquals(page.select("table").outerHtml(), again.select("table").outerHtml());
    assertTrue(page.select(".cite").text().contains("SHA-256 of the answer"));
    assertEquals(400, auditor.get("/audit/query?metric=V1&wher=value").statusCode());
    assertTrue(auditor.get("/audit/query?metric=V1&wher=x").body().contains("did you mean where?"));
  }

  @Test
  void cannedQueries_haveAnswers() {
    for (CannedQuery canned : CannedQuery.ALL) {
      HttpResponse<String> answer = auditor.get("/audit/query?" + canned.terms());
      assertEquals(200, answer.statusCode(), canned.title());
      assertFalse(Jsoup.parse(answer.body()).select("table tbody tr").isEmpty(), canned.title());
    }
  }
}
