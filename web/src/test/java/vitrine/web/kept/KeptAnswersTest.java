package vitrine.web.kept;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vitrine.web.stage.Published;
import vitrine.web.stage.PublishedSite;
import vitrine.web.stage.Reader;

/** Answers given again, beside those that were made. */
@ExtendWith(Published.class)
class KeptAnswersTest {
  private static final String PAGE = "/releases/2025/chapters/appeals";

  private Reader reader;

  @BeforeEach
  void open(PublishedSite published) {
    reader = published.reader();
  }

  private static Map<String, List<String>> head(HttpResponse<?> answer) {
    Map<String, List<String>> head = new TreeMap<>(answer.headers().map());
    head.remove("date");
    return head;
  }

  @ParameterizedTest
  @CsvSource({
    "/releases/2025/chapters/volume, ''",
    "/releases/2025/chapters/volume, gzip",
    "/api/v1/observations?metric=V1&by=MONTH&limit=2, ''",
    "/releases/2025/v1/files/data/figures.csv, ''",
    "/releases/2025/tables/v1-by-service.svg, gzip"
  })
  void answer_givenAgain_isTheSameInHeadAndBody(String path, String coding) {
    String accepted = coding.isEmpty() ? "identity" : coding;
    // A cookie makes the reader one who is asked for anew.
    HttpResponse<byte[]> made =
        reader.bytes("GET", path, "Accept-Encoding", accepted, "Cookie", "a=b");
    for (int i = 0; i < 3; i++) {
      HttpResponse<byte[]> again = reader.bytes("GET", path, "Accept-Encoding", accepted);
      assertEquals(200, again.statusCode());
      assertEquals(head(made), head(again));
      assertArrayEquals(made.body(), again.body());
      HttpResponse<byte[]> head = reader.bytes("HEAD", path, "Accept-Encoding", accepted);
      assertEquals(head(made), head(head));
      assertEquals(0, head.body().length);
    }
  }

  @Test
  void answer_kept_isNotSentToWhoHasItNorInPlaceOfAPart() {
    String tag = reader.get(PAGE).headers().firstValue("ETag").orElseThrow();
    HttpResponse<byte[]> known = reader.bytes("GET", PAGE, "If-None-Match", tag);
    assertEquals(304, known.statusCode());
    assertEquals(0, known.body().length);
    assertEquals(tag, known.headers().firstValue("ETag").orElse(""));
    assertEquals(200, reader.bytes("GET", PAGE, "If-None-Match", "\"other\"").statusCode());
    HttpResponse<byte[]> part = reader.bytes("GET", PAGE, "Range", "bytes=0-9");
    assertEquals(206, part.statusCode());
    assertEquals(10, part.body().length);
    assertEquals(405, reader.bytes("DELETE", PAGE).statusCode());
  }

  @Test
  void answer_toAnotherQuery_isAnother() {
    String table = "/api/v1/observations?metric=V1&by=MONTH&limit=";
    assertNotEquals(reader.get(table + 1).body(), reader.get(table + 2).body());
    assertEquals(400, reader.get(table + "x").statusCode());
    assertEquals(400, reader.get(table + "x").statusCode());
  }
}
