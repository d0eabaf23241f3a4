package vitrine.web.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrine.sql.Database;
import vitrine.sql.Role;
import vitrine.web.stage.Ended;
import vitrine.web.stage.Installation;
import vitrine.web.stage.ServedSite;

/** What a refused cell holds is nowhere but in the export. */
class PoisonTest {
  private static final String MARKER = Poison.MARKER.toLowerCase(Locale.ROOT);
  private static final List<String> ADDRESSES =
      List.of(
          "/",
          "/releases/2025",
          "/releases/2025/tables/v1-by-service",
          "/metrics/V1",
          "/api/v1/releases",
          "/api/v1/observations?metric=V1&by=SERVICE");

  @TempDir private static Path home;
  private static final Map<String, String> SAID = new TreeMap<>();
  private static Installation vitrine;
  private static long refused;

  @BeforeAll
  static void goTheLine() throws IOException {
    vitrine = new Installation(home);
    List<Map<String, String>> rows = new ArrayList<>(new HandMadeCases().rows());
    refused = Poison.cases().size() + Poison.appeals().lines().count();
    rows.addAll(Poison.cases());
    String export =
        new HandMadeExport(home.resolve("export"))
            .table("cases", rows)
            .file("appeals", "jsonl", Poison.appeals())
            .file("corrections", "csv", Poison.corrections())
            .close()
            .toString();
    String release = home.resolve("release").toString();
    String defects = home.resolve("defects.csv").toString();
    say(vitrine.vitrine("check", export, "--defects", defects), "check");
    say(vitrine.vitrine("check", export, "--json"), "check as JSON");
    say(vitrine.vitrine("run", export, "--period", "2025", "--out", release).well(), "run");
    ServedSite site = vitrine.serve();
    say(vitrine.vitrine("load", release).well(), "load");
    say(vitrine.vitrine("publish", "--period", "2025").well(), "publish");
    ADDRESSES.forEach(it -> SAID.put(it, site.reader().get(it).body()));
    SAID.put("database", dump());
    SAID.put("serve", site.stop());
  }

  private static void say(Ended ended, String command) {
    SAID.put(command + ", output", ended.out());
    SAID.put(command + ", messages", ended.err());
  }

  private static String dump() throws IOException {
    StringBuilder dump = new StringBuilder();
    try (Database database = Database.open(vitrine.settings().database())) {
      DSLContext sql = database.as(Role.AUDITOR);
      String tables =
          "select table_schema || '.' || table_name from information_schema.tables"
              + " where table_schema in ('record', 'published')";
      for (String table : sql.fetch(tables).getValues(0, String.class)) {
        dump.append(table).append('\n').append(sql.fetch("select t::text from " + table + " t"));
      }
      dump.append(sql.fetch("select encode(bytes, 'escape') from published.artefact"));
    }
    return dump.toString();
  }

  @Test
  void dump_everyTable_isLookedAt() {
    List<String> tables = List.of("record.release", "record.tally", "published.artefact");
    tables.forEach(it -> assertTrue(SAID.get("database").contains(it), it));
    assertTrue(SAID.get("database").contains(HandMadeCases.LARGE));
  }

  @Test
  void check_poisonedRows_areAllRefused() {
    String said = SAID.get("check, output");
    assertTrue(said.contains("%d quarantined".formatted(refused)), said);
    assertTrue(said.contains("File refused: corrections.csv"), said);
  }

  @Test
  void commandsSiteAndDatabase_neverRepeatACell() {
    SAID.forEach((where, said) -> assertFalse(holdsMarker(said), where));
  }

  @Test
  void filesButTheExport_neverRepeatACell() throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      List<Path> holders =
          files
              .filter(Files::isRegularFile)
              .filter(it -> !it.startsWith(home.resolve("export")))
              .filter(PoisonTest::holdsMarker)
              .toList();
      assertEquals(List.of(), holders);
    }
  }

  private static boolean holdsMarker(Path file) {
    try {
      return holdsMarker(Files.readString(file, StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean holdsMarker(String text) {
    return text.toLowerCase(Locale.ROOT).contains(MARKER);
  }
}
