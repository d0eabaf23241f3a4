package vitrine.web.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vitrine.web.stage.Ended;
import vitrine.web.stage.Installation;
import vitrine.web.stage.Published;
import vitrine.web.stage.PublishedSite;
import vitrine.web.stage.Reader;

@ExtendWith(Published.class)
class ReportedPagesTest {
  private static final String REPORT =
      "service,category,notices,tf_notices,items\n"
          + "Brightpost & <b>Co,TOTAL,11,4,11\n"
          + "Brightpost & <b>Co,STATEMENT_CATEGORY_VIOLENCE,10,4,11\n"
          + "brightpost,TOTAL,25,4,31\n"
          + "brightpost,STATEMENT_CATEGORY_VIOLENCE,25,4,31\n";

  private static Installation vitrine;
  private static Reader reader;
  private static Path file;

  @BeforeAll
  static void load(PublishedSite published, @TempDir Path folder) throws IOException {
    vitrine = published.installation();
    reader = published.reader();
    file = Files.writeString(folder.resolve("t4.csv"), REPORT);
    vitrine.here("load-report", file.toString(), "--period", "2025").well();
  }

  private static String address() {
    Matcher link =
        Pattern.compile("href=\"(/reported/[0-9]+)\"").matcher(reader.get("/reported").body());
    assertTrue(link.find());
    return link.group(1);
  }

  @Test
  void check_totalOffByOne_isTold(@TempDir Path folder) throws IOException {
    Path out = folder.resolve("out");
    Ended ended = vitrine.here("check-report", file.toString(), "--out", out.toString());
    assertEquals(3, ended.code(), ended.toString());
    assertTrue(
        ended.out().contains("t4.csv:2 notices TOTAL: 11 is reported; the categories add up to 10"),
        ended.out());
    assertTrue(
        Files.readAllLines(out.resolve("checks.csv"))
            .contains("t4,Brightpost & <b>Co,notices,11,10,DIFF"));
    assertTrue(Files.size(out.resolve("findings.csv")) > 0);
    assertEquals(3, Files.readAllLines(out.resolve("scorecard.csv")).size());
  }

  @Test
  void check_json_holdsChecks() {
    Ended ended = vitrine.here("check-report", file.toString(), "--json");
    assertEquals(3, ended.code(), ended.toString());
    assertTrue(ended.out().contains("\"reported_total\" : \"11\""), ended.out());
  }

  @Test
  void check_nothingThere_isAFailure() {
    assertEquals(1, vitrine.here("check-report", "nowhere").code());
  }

  @Test
  void load_again_changesNothing() {
    Ended ended = vitrine.here("load-report", file.toString(), "--period", "2025");
    assertTrue(ended.out().startsWith("Loaded before:"), ended.out());
  }

  @Test
  void page_report_showsChecksAndFindings() {
    String page = reader.get(address()).body();
    assertTrue(page.contains("TOTAL: 11 is reported; the categories add up to 10"));
    assertFalse(page.contains("<b>Co"));
    assertTrue(page.contains("differs"));
  }

  @Test
  void page_serviceOfTheRecord_hasItsProtectedFigureBeside() {
    String page = reader.get(address() + "?service=brightpost").body();
    String row = page.substring(page.indexOf("Notices of trusted flaggers"));
    row = row.substring(0, row.indexOf("</tr>"));
    assertTrue(row.contains("href=\"/metrics/V5\""), row);
    String table = reader.get("/releases/2025/tables/v5-by-service.csv").body();
    Matcher cell =
        Pattern.compile("V5,brightpost,[^,]*,COUNT,SOURCE_TRUSTED_FLAGGER,(\\d+)").matcher(table);
    assertTrue(cell.find());
    String shown = "%,d".formatted(Long.parseLong(cell.group(1)));
    assertTrue(row.contains(">" + shown + "<"), row);
  }

  @Test
  void page_noSuchReport_isNotFound() {
    assertEquals(404, reader.get("/reported/999999").statusCode());
    assertEquals(404, reader.get("/reported/1%27").statusCode());
    assertEquals(404, reader.get("/reported/99999999999999999999").statusCode());
  }
}
