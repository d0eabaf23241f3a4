package vitrine.web.api;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.release.Json;
import vitrine.release.Sha256;
import vitrine.web.stage.Published;
import vitrine.web.stage.PublishedSite;
import vitrine.web.stage.Reader;

/** Files of an edition, as programs fetch them. */
@ExtendWith(Published.class)
class DownloadsTest {
  private static final String FILES = "/releases/2025/v1/files/";
  private static final String CSV = FILES + "data/figures.csv";

  private static Reader reader;
  private static Path folder;
  private static byte[] csv;

  @BeforeAll
  static void open(PublishedSite published) throws IOException {
    reader = published.reader();
    folder = published.installation().path("editions/2025/v1");
    csv = Files.readAllBytes(folder.resolve("data/figures.csv"));
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static HttpResponse<byte[]> part(String range) {
    return reader.bytes("GET", CSV, "Range", range);
  }

  private static String digest(byte[] bytes) {
    byte[] digest = HexFormat.of().parseHex(Sha256.of(bytes));
    return "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "data/figures.csv",
        "data/figures.jsonl",
        "data/figures.parquet",
        "data/volume.xlsx",
        "codelists/service.csv",
        "datapackage.json",
        "data.zip",
        "README.md"
      })
  void file_asItWasPublished_hasItsDigestAndLengthAndAnyPageMayReadIt(String path)
      throws IOException {
    HttpResponse<byte[]> answer = reader.bytes("GET", FILES + path);
    byte[] published = Files.readAllBytes(folder.resolve(path));
    assertEquals(200, answer.statusCode());
    assertArrayEquals(published, answer.body());
    assertEquals(digest(published), header(answer, "Repr-Digest"));
    assertEquals("\"sha256-" + Sha256.of(published) + "\"", header(answer, "ETag"));
    assertEquals("*", header(answer, "Access-Control-Allow-Origin"));
    assertTrue(header(answer, "Cache-Control").contains("immutable"));
    HttpResponse<byte[]> head = reader.bytes("HEAD", FILES + path);
    assertEquals(0, head.body().length);
    assertEquals(Integer.toString(published.length), header(head, "Content-Length"));
    assertEquals("bytes", header(head, "Accept-Ranges"));
  }

  @ParameterizedTest
  @CsvSource({"bytes=0-99, 0, 100", "bytes=500-, 500, 0", "bytes=-7, -7, 0", "bytes=5-5, 5, 6"})
  void part_ofAFile_isThoseBytesAndNoOthers(String range, int from, int to) {
    int first = from < 0 ? csv.length + from : from;
    int end = to == 0 ? csv.length : to;
    HttpResponse<byte[]> answer = part(range);
    assertEquals(206, answer.statusCode());
    assertArrayEquals(Arrays.copyOfRange(csv, first, end), answer.body());
    assertEquals(
        "bytes %d-%d/%d".formatted(first, end - 1, csv.length), header(answer, "Content-Range"));
    assertEquals(digest(csv), header(answer, "Repr-Digest"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=99999999-", "bytes=-0"})
  void part_beyondTheEnd_isRefusedWithTheLength(String range) {
    HttpResponse<byte[]> answer = part(range);
    assertEquals(416, answer.statusCode());
    assertEquals("bytes */" + csv.length, header(answer, "Content-Range"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=9-5", "bytes=0-1,5-6", "lines=1-2", "bytes=", "bytes=-"})
  void range_thatIsNotServed_givesTheWholeFile(String range) {
    HttpResponse<byte[]> answer = part(range);
    assertEquals(200, answer.statusCode());
    assertArrayEquals(csv, answer.body());
  }

  @Test
  void download_resumed_isOfTheSameFileOrBeginsAgain() {
    String tag = header(reader.bytes("HEAD", CSV), "ETag");
    HttpResponse<byte[]> rest = reader.bytes("GET", CSV, "Range", "bytes=1000-", "If-Range", tag);
    assertEquals(206, rest.statusCode());
    assertEquals(csv.length - 1000, rest.body().length);
    HttpResponse<byte[]> other =
        reader.bytes("GET", CSV, "Range", "bytes=1000-", "If-Range", "\"sha256-0\"");
    assertEquals(200, other.statusCode());
    assertArrayEquals(csv, other.body());
  }

  @Test
  void gzip_isARepresentationOfItsOwnThatNoPartIsTakenFrom() throws IOException {
    String page = FILES + "volume.html";
    byte[] published = Files.readAllBytes(folder.resolve("volume.html"));
    HttpResponse<byte[]> packed = reader.bytes("GET", page, "Accept-Encoding", "br, gzip;q=0.8");
    assertEquals("gzip", header(packed, "Content-Encoding"));
    assertEquals("Accept-Encoding", header(packed, "Vary"));
    assertArrayEquals(
        published, new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes());
    assertEquals(digest(packed.body()), header(packed, "Repr-Digest"));
    String tag = header(packed, "ETag");
    assertNotEquals(header(reader.bytes("GET", page), "ETag"), tag);
    HttpResponse<byte[]> known =
        reader.bytes("GET", page, "Accept-Encoding", "gzip", "If-None-Match", tag);
    assertEquals(304, known.statusCode());
    HttpResponse<byte[]> part =
        reader.bytes("GET", page, "Accept-Encoding", "gzip", "Range", "bytes=0-9");
    assertEquals("", header(part, "Content-Encoding"));
    assertArrayEquals(Arrays.copyOf(published, 10), part.body());
    HttpResponse<byte[]> resumed =
        reader.bytes("GET", page, "Accept-Encoding", "gzip", "Range", "bytes=10-", "If-Range", tag);
    assertArrayEquals(published, resumed.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "identity", "gzip;q=0", "br"})
  void gzip_toWhoDoesNotTakeIt_isNotSent(String codings) {
    HttpResponse<byte[]> answer =
        codings.isEmpty()
            ? reader.bytes("GET", FILES + "volume.html")
            : reader.bytes("GET", FILES + "volume.html", "Accept-Encoding", codings);
    assertEquals("", header(answer, "Content-Encoding"));
  }

  @ParameterizedTest
  @CsvSource({
    "data/figures.csv, attachment, takedowns-2025-v1-figures.csv",
    "data.zip, attachment, takedowns-2025-v1-data.zip",
    "datapackage.json, inline, takedowns-2025-v1-datapackage.json"
  })
  void file_kept_hasANameThatTellsItsEdition(String path, String how, String name) {
    assertEquals(
        how + "; filename=\"" + name + "\"",
        header(reader.bytes("HEAD", FILES + path), "Content-Disposition"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/releases",
        "/api/v1/observations?metric=V666",
        "/releases/2025/v1/files/nothing",
        "/releases/2025/tables/v1-whole.csv"
      })
  void answer_toPrograms_mayBeReadByPagesOfOtherSites(String path) {
    assertEquals("*", header(reader.get(path), "Access-Control-Allow-Origin"));
  }

  @Test
  void package_onTheSite_describesWhatTheSiteSends() throws IOException {
    JsonNode json = Json.read(reader.get(FILES + "datapackage.json").body(), JsonNode.class);
    assertTrue(json.path("resources").size() > 30);
    for (JsonNode resource : json.path("resources")) {
      HttpResponse<byte[]> file = reader.bytes("GET", FILES + resource.path("path").asText());
      assertEquals(resource.path("bytes").asInt(), file.body().length);
      assertEquals(resource.path("hash").asText(), "sha256:" + Sha256.of(file.body()));
    }
  }

  @Test
  void dataPage_namesTheFilesThatAreListed() throws IOException {
    String page = reader.get("/releases/2025/data").body();
    for (String path : new String[] {"data/figures.parquet", "data/volume.xlsx", "data.zip"}) {
      byte[] published = Files.readAllBytes(folder.resolve(path));
      assertTrue(page.contains("href=\"" + FILES + path + "\""), path);
      assertTrue(page.contains(Sha256.of(published)), path);
    }
    assertTrue(page.contains(reader.address() + FILES + "data/figures.csv"));
  }

  @Test
  void releasePage_describesItsDataToSearchEngines() throws IOException {
    String page = reader.get("/releases/2025").body();
    String begin = "<script type=\"application/ld+json\">";
    int at = page.indexOf(begin) + begin.length();
    String block = page.substring(at, page.indexOf("</script>", at));
    JsonNode entry = Json.read(block, JsonNode.class);
    assertEquals("Dataset", entry.path("@type").asText());
    for (JsonNode download : entry.path("distribution")) {
      HttpResponse<byte[]> file = reader.bytes("GET", download.path("contentUrl").asText());
      assertEquals(download.path("sha256").asText(), Sha256.of(file.body()));
    }
  }
}
