package vitrine.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.web.stage.Published;
import vitrine.web.stage.PublishedSite;
import vitrine.web.stage.Reader;

@ExtendWith(Published.class)
class SecurityHeadersTest {
  private static Reader reader;

  @BeforeAll
  static void open(PublishedSite published) {
    reader = published.reader();
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/releases/2025",
        "/releases/2025/v1/files/index.html",
        "/releases/2025/tables/v1-by-month.svg",
        "/explore?metric=T666",
        "/api/v1/observations?metric=V1",
        "/api/v1/observations?metric=V666",
        "/nothing-here",
        "/healthz"
      })
  void answer_anywhere_letsBrowsersLoadNothingElse(String path) {
    HttpResponse<String> answer = reader.get(path);
    String policy = header(answer, "Content-Security-Policy");
    assertTrue(policy.startsWith("default-src 'none';"), policy);
    assertFalse(policy.contains("unsafe"), policy);
    assertFalse(policy.contains("script-src"), policy);
    assertTrue(policy.contains("frame-ancestors 'none'"), policy);
    assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
    assertEquals("no-referrer", header(answer, "Referrer-Policy"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/explore", "/api/v1/releases", "/nothing-here"})
  void answer_anywhere_setsNoCookieAndDoesNotNameItsServer(String path) {
    HttpHeaders headers = reader.get(path).headers();
    List<String> unwanted = List.of("set-cookie", "server", "x-powered-by");
    assertEquals(List.of(), unwanted.stream().filter(headers.map()::containsKey).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/releases/2025/tables/v1-by-month.csv",
        "/releases/2025/v1/files/index.html",
        "/api/v1/metrics/V1"
      })
  void head_anAddressThatCanBeRead_hasTheHeadersOfGetAndNoBody(String path) {
    HttpResponse<String> head = reader.send("HEAD", path);
    HttpResponse<String> get = reader.get(path);
    assertEquals(200, head.statusCode());
    assertEquals("", head.body());
    for (String name : List.of("ETag", "Content-Type", "Cache-Control", "Repr-Digest")) {
      assertEquals(header(get, name), header(head, name));
      assertNotEquals("", header(head, name));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/releases/2025", "/releases/2025/v1/tables/v1-whole.json"})
  void get_whatTheReaderHas_isNotSentAgain(String path) {
    String tag = header(reader.get(path), "ETag");
    HttpResponse<String> again = reader.send("GET", path, "If-None-Match", tag);
    assertEquals(304, again.statusCode());
    assertEquals("", again.body());
    assertEquals(200, reader.send("GET", path, "If-None-Match", "\"other\"").statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /, 405",
    "PUT, /releases/2025, 405",
    "DELETE, /releases/2025/v1/files/index.html, 405",
    "PATCH, /api/v1/releases, 405",
    "POST, /nothing-here, 404",
    "TRACE, /nothing-here, 404"
  })
  void method_thatDoesNotRead_isRefused(String method, String path, int status) {
    HttpResponse<String> answer = reader.send(method, path);
    assertEquals(status, answer.statusCode());
    String read = path.startsWith("/api/") || path.contains("/files/") ? ", OPTIONS" : "";
    assertEquals(status == 405 ? "GET, HEAD" + read : "", header(answer, "Allow"));
  }

  @Test
  void query_oversized_isRefused() {
    assertEquals(414, reader.get("/explore?metric=" + "a".repeat(20_000)).statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert('vitrine')</script>",
        "\" onload=\"alert('vitrine')",
        "'; drop table published.figure; -- vitrine",
        "${vitrine}{{vitrine}}$unsafe{vitrine}",
        "V1\r\nSet-Cookie: vitrine=1"
      })
  void query_withCode_isRefusedAndNeverRepeated(String given) {
    String term = URLEncoder.encode(given, StandardCharsets.UTF_8);
    for (String path : List.of("/explore?metric=", "/api/v1/observations?by=", "/explore?")) {
      HttpResponse<String> answer = reader.get(path + term);
      assertEquals(400, answer.statusCode(), path);
      String said = (answer.headers().map() + answer.body()).toLowerCase(Locale.ROOT);
      assertFalse(said.contains(given.toLowerCase(Locale.ROOT)), path);
      assertFalse(said.contains("alert("), path);
      assertFalse(said.contains("drop table"), path);
    }
    assertEquals(200, reader.get("/releases/2025/tables/v1-by-month").statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/releases/2025/v1/files/%2e%2e/%2e%2e/keys/protection.key",
        "/releases/2025/v1/files/..%2f..%2fkeys%2fprotection.key",
        "/assets/x/..%2fvitrine.css",
        "/releases/2025'/v1",
        "/metrics/%3Cscript%3E"
      })
  void path_thatLeadsElsewhere_isNotThere(String path) {
    int status = reader.get(path).statusCode();
    assertTrue(status == 404 || status == 400, path + " answers " + status);
  }
}
