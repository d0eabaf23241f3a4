package vitrine.web.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vitrine.release.Sha256;
import vitrine.web.contract.Contract;
import vitrine.web.stage.Installation;
import vitrine.web.stage.Reader;
import vitrine.web.stage.SiteHere;
import vitrine.web.stage.TemporaryHome;

/** A site whose PostgreSQL is stopped while it is open. */
class OutageTest {
  private static final List<String> PAGES =
      List.of(
          "/",
          "/releases",
          "/releases/2025",
          "/releases/2025/v1/chapters/timeliness",
          "/releases/2025/tables/v1-by-month",
          "/releases/2025/data",
          "/releases/2025/coverage",
          "/releases.atom",
          "/metrics",
          "/metrics/T6",
          "/explore?metric=T6&by=CHANNEL",
          "/method",
          "/case-export",
          "/api",
          "/feedback",
          "/releases/2025/v1/files/index.html",
          "/releases/2025/v1/files/data.zip");

  private static TemporaryHome home;
  private static SiteHere site;
  private static Reader reader;
  private static final Map<String, String> BEFORE = new TreeMap<>();

  @BeforeAll
  static void stopPostgres() throws IOException {
    home = TemporaryHome.create();
    try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
      String url = postgres.getJdbcUrl("postgres", "postgres");
      Installation vitrine = new Installation(home.folder(), Map.of("VITRINE_DATABASE_URL", url));
      String export = vitrine.path("export").toString();
      String release = vitrine.path("release").toString();
      vitrine.vitrine("sample", "--cases", "2000", "--seed", "7", "--out", export).well();
      vitrine.vitrine("run", export, "--period", "2025", "--out", release).well();
      vitrine.here("load", release).well();
      vitrine.here("publish", "--period", "2025").well();
      site = SiteHere.open(vitrine);
      reader = site.reader();
      for (String page : List.of("/", "/feedback", "/metrics/T6", "/api/v1/releases")) {
        BEFORE.put(page, reader.get(page).body());
      }
    }
  }

  @AfterAll
  static void close() {
    site.close();
    home.close();
  }

  @Test
  void pagesAndFiles_withoutPostgres_areThereReadBeforeOrNot() throws IOException {
    List<String> missing = new ArrayList<>();
    List<String> all = new ArrayList<>(PAGES);
    Contract.read().operations().stream()
        .flatMap(it -> it.requests().getOrDefault("200", List.of()).stream())
        .filter(it -> !it.contains("2024"))
        .forEach(all::add);
    for (String page : all) {
      HttpResponse<byte[]> answer = reader.bytes("GET", page);
      if (answer.statusCode() != 200) {
        missing.add(page + " answers " + answer.statusCode());
      }
    }
    assertTrue(all.size() > 50, all::toString);
    assertEquals(List.of(), missing);
  }

  @Test
  void pages_readBefore_areTheSame() {
    BEFORE.forEach((page, digest) -> assertEquals(digest, reader.get(page).body(), page));
  }

  @Test
  void files_withoutPostgres_areThoseThatWerePublished() throws IOException {
    String path = "data/figures.parquet";
    byte[] published = Files.readAllBytes(home.folder().resolve("editions/2025/v1").resolve(path));
    byte[] sent = reader.bytes("GET", "/releases/2025/v1/files/" + path).body();
    assertEquals(Sha256.of(published), Sha256.of(sent));
  }

  @Test
  void report_withoutPostgres_isNotTakenAndItsReaderIsTold() {
    HttpResponse<String> answer =
        reader.post(
            "/feedback", Map.of("about", "/", "kind", "OTHER", "words", "Zebrafink", "email", ""));
    assertEquals(503, answer.statusCode());
    assertEquals("30", answer.headers().firstValue("Retry-After").orElse(""));
  }
}
