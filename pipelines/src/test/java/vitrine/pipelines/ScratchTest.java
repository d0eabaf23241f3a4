package vitrine.pipelines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrine.release.Folder;

class ScratchTest {
  @TempDir private Path home;

  @Test
  void in_anotherCommandIsAtWork_leavesItsFiles() throws IOException {
    Settings settings = Settings.of(Map.of("VITRINE_HOME", home.toString()));
    try (Scratch first = Scratch.in(settings);
        Scratch second = Scratch.in(settings)) {
      assertTrue(Files.isDirectory(first.folder()));
      assertFalse(first.folder().equals(second.folder()));
    }
    assertEquals(List.of(), Folder.files(settings.scratch()));
  }

  @Test
  void in_killedCommandLeftFiles_removesThem() throws IOException {
    Settings settings = Settings.of(Map.of("VITRINE_HOME", home.toString()));
    Path left = Files.createDirectories(settings.scratch().resolve("run1/zip1"));
    Files.writeString(left.resolve("cases.csv"), "case_ref");
    Files.createFile(settings.scratch().resolve("run1.lock"));
    Scratch.in(settings).close();
    assertEquals(List.of(), Folder.files(settings.scratch()));
  }
}
