package vitrine.pipelines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.release.Folder;

class SettingsTest {
  private static final String SECRET = "a secret of the submitter";

  @TempDir private Path folder;

  @Test
  void of_emptyEnvironment_hasDefaults() {
    Settings settings = Settings.of(Map.of());
    assertEquals(Path.of(".vitrine"), settings.home());
    assertEquals(Path.of(".vitrine/scratch"), settings.scratch());
    assertEquals(Optional.empty(), settings.submitterSecret());
  }

  @Test
  void of_everythingSet_isTaken() {
    Settings settings =
        Settings.of(Map.of("VITRINE_HOME", folder.toString(), "VITRINE_SUBMITTER_SECRET", SECRET));
    assertEquals(folder, settings.home());
    assertEquals(Optional.of(SECRET), settings.submitterSecret());
  }

  @Test
  void of_homeThatIsAFile_isNamedWithWhatIsExpected() throws IOException {
    String file = Files.createFile(folder.resolve("home")).toString();
    assertEquals("VITRINE_HOME must be a folder", refusal(Map.of("VITRINE_HOME", file)));
    assertEquals("VITRINE_HOME must be a folder", refusal(Map.of("VITRINE_HOME", " ")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "fifteen letters"})
  void of_shortSecret_isNamedWithoutItsText(String secret) {
    String message = refusal(Map.of("VITRINE_SUBMITTER_SECRET", secret));
    assertEquals("VITRINE_SUBMITTER_SECRET must have at least 16 characters", message);
  }

  @Test
  void of_severalWrong_namesAll() {
    String message = refusal(Map.of("VITRINE_HOME", "", "VITRINE_SUBMITTER_SECRET", ""));
    assertTrue(message.contains("VITRINE_HOME") && message.contains("VITRINE_SUBMITTER_SECRET"));
  }

  @Test
  void protectionKey_firstUse_isMadeForItsOwnerAndKept() throws IOException {
    Settings settings = Settings.of(Map.of("VITRINE_HOME", folder.toString()));
    String id = settings.protectionKey().id();
    Path key = folder.resolve("keys/protection.key");
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key)));
    assertEquals(List.of(key), Folder.files(folder));
    assertEquals(id, settings.protectionKey().id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12ab", "no key"})
  void protectionKey_damagedFile_isNamedAndLeftAsItIs(String content) throws IOException {
    Path key = folder.resolve("keys/protection.key");
    Files.createDirectory(key.getParent());
    Files.writeString(key, content);
    Settings settings = Settings.of(Map.of("VITRINE_HOME", folder.toString()));
    Exception refused = assertThrows(IllegalStateException.class, settings::protectionKey);
    assertTrue(refused.getMessage().contains("protection.key must hold 64 hexadecimal digits"));
    assertFalse(!content.isEmpty() && refused.getMessage().contains(content));
    assertEquals(content, Files.readString(key));
  }

  private static String refusal(Map<String, String> environment) {
    return assertThrows(IllegalArgumentException.class, () -> Settings.of(environment))
        .getMessage();
  }
}
