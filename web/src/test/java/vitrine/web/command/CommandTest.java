package vitrine.web.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.web.stage.Ended;
import vitrine.web.stage.Installation;
import vitrine.web.stage.Published;
import vitrine.web.stage.PublishedSite;

@ExtendWith(Published.class)
class CommandTest {
  private static Installation vitrine;

  @TempDir private Path folder;

  @BeforeAll
  static void open(PublishedSite published) {
    vitrine = published.installation();
  }

  private static void assertEnded(int code, String out, String err, Ended ended) {
    assertEquals(code, ended.code(), ended.toString());
    assertTrue(ended.out().contains(out), ended.toString());
    assertTrue(ended.err().contains(err), ended.toString());
    assertEquals(out.isEmpty(), ended.out().isEmpty(), ended.toString());
    assertEquals(err.isEmpty(), ended.err().isEmpty(), ended.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "attack",
        "attack-table",
        "check-report",
        "demo",
        "feedback",
        "keys",
        "load",
        "load-report",
        "publish",
        "serve",
        "verify"
      })
  void help_ofACommand_isAResult(String command) {
    assertEnded(0, "Usage: vitrine " + command, "", vitrine.here(command, "--help"));
    assertEnded(0, "  " + command + " ", "", vitrine.here("--help"));
  }

  @ParameterizedTest
  @CsvSource({
    "load, Missing required parameter",
    "load a b, Unmatched argument",
    "feedback answer 1 --state RECEIVED, --state must be UNDER_REVIEW",
    "keys rotate report, expected one of [EDITION",
    "verify --fast a, Unknown option: '--fast'",
    "publish --period 20x5, '20x5' is no period",
    "serve --port 70000, --port must be a port from 0 to 65535",
    "serve --port first, 'first' is not an int",
    "xyzzy, Unmatched argument"
  })
  void command_usedWrongly_saysHowToUseIt(String words, String complaint) {
    Ended ended = vitrine.here(words.split(" "));
    assertEnded(2, "", complaint, ended);
    assertTrue(ended.err().contains("Usage: vitrine"), ended.err());
  }

  @Test
  void load_twice_saysThatItWasLoadedBefore() {
    Ended ended = vitrine.here("load", vitrine.path("release-2025").toString());
    assertEnded(0, "The release of 2025 was loaded before, sha256:", "", ended);
  }

  @Test
  void publish_periodWithoutRelease_saysWhatToDo() {
    assertEnded(
        1,
        "",
        "No release of 2019 is loaded; run vitrine load first.",
        vitrine.here("publish", "--period", "2019"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"release-2024", "editions/2025/v1"})
  void verify_soundFolder_saysSo(String sealed) {
    String path = vitrine.path(sealed).toString();
    assertEnded(0, path + " is as it was sealed.", "", vitrine.here("verify", path));
  }

  @ParameterizedTest
  @CsvSource({
    "release-2025, figures.csv, figures.csv was altered",
    "release-2025, restricted/tallies.csv, restricted/tallies.csv was altered",
    "release-2025, added.csv, added.csv is not in manifest.json",
    "release-2025, manifest.json, manifest.json is no manifest",
    "editions/2025/v1, index.html, index.html was altered",
    "editions/2025/v1, tables/v1-by-month.csv, tables/v1-by-month.csv was altered",
    "editions/2025/v1, added.csv, added.csv is not in SHA256SUMS",
    "editions/2025/v1, SHA256SUMS, SHA256SUMS was altered"
  })
  void verify_changedFile_isNamed(String sealed, String file, String said) throws IOException {
    Path copy = copy(sealed);
    Files.writeString(copy.resolve(file), "}");
    assertEnded(3, said, "", vitrine.here("verify", copy.toString()));
  }

  @Test
  void load_changedRelease_isRefused() throws IOException {
    Path copy = copy("release-2025");
    Files.delete(copy.resolve("catalogue.json"));
    assertEnded(3, "", "catalogue.json is missing", vitrine.here("load", copy.toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"verify", "load"})
  void folder_ofSomethingElse_isRefused(String command) {
    assertEnded(3, "", "release", vitrine.here(command, folder.toString()));
  }

  private Path copy(String sealed) throws IOException {
    Path from = vitrine.path(sealed);
    try (Stream<Path> files = Files.walk(from)) {
      for (Path each : files.toList()) {
        Files.copy(each, folder.resolve("copy").resolve(from.relativize(each).toString()));
      }
    }
    return folder.resolve("copy");
  }

  @Test
  void process_wrongSettings_areNamedWithoutTheirValues() {
    Map<String, String> wrong =
        Map.of("VITRINE_PORT", "99999", "VITRINE_DATABASE_URL", "postgres://me:hush@host/db");
    Ended ended = new Installation(folder, wrong).vitrine("verify", "any");
    assertEnded(2, "", "VITRINE_PORT must be a port", ended);
    assertTrue(ended.err().contains("VITRINE_DATABASE_URL must begin"), ended.err());
    assertFalse(ended.err().contains("hush"), ended.err());
  }

  @Test
  void process_unreachableDatabase_isSaidWithoutItsPassword() {
    String url = "jdbc:postgresql://127.0.0.1:1/db?user=me&password=hush";
    Installation other = new Installation(folder, Map.of("VITRINE_DATABASE_URL", url));
    Ended ended = other.vitrine("publish", "--period", "2025");
    assertEnded(1, "", "vitrine: the database cannot be reached", ended);
    assertFalse(ended.err().contains("hush"), ended.err());
    assertEquals(List.of(), ended.err().lines().filter(it -> it.startsWith("\tat ")).toList());
  }
}
