package vitrine.pipelines.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vitrine.casefile.CorrectionFields;
import vitrine.casefile.Resource;
import vitrine.pipelines.batch.Batch;
import vitrine.pipelines.engine.Progress;
import vitrine.pipelines.export.Format;
import vitrine.release.Sha256;

class SampleTest {
  private static final int BLOCK = 2_500;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Format.class)
  void writeTo_sameArguments_givesTheSameBytesOnAnyNumberOfThreads(Format format)
      throws IOException {
    Sample sample = new Sample(9_000, 42, format, 0.01, BLOCK);
    sample.writeTo(folder.resolve("one"), 1, Progress.SILENT);
    sample.writeTo(folder.resolve("three"), 3, Progress.SILENT);
    Map<String, String> digests = digests(folder.resolve("one"));
    assertEquals(digests, digests(folder.resolve("three")));
    assertTrue(digests.containsKey("cases-00004." + format.ending()), digests.toString());
  }

  @Test
  void writeTo_anotherSeed_givesOtherCases() throws IOException {
    new Sample(500, 1, Format.CSV, 0).writeTo(folder.resolve("a"), 1, Progress.SILENT);
    new Sample(500, 2, Format.CSV, 0).writeTo(folder.resolve("b"), 1, Progress.SILENT);
    String name = "cases-00001.csv";
    assertNotEquals(digests(folder.resolve("a")).get(name), digests(folder.resolve("b")).get(name));
  }

  @Test
  void writeTo_folderInUse_changesNothing() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "mine");
    Sample sample = new Sample(10, 1, Format.CSV, 0);
    assertThrows(
        FileAlreadyExistsException.class, () -> sample.writeTo(folder, 1, Progress.SILENT));
    assertEquals(1, digests(folder).size());
  }

  @Test
  void writeTo_withoutDefects_listsNonePlanted() throws IOException {
    new Sample(1, 1, Format.JSONL, 0).writeTo(folder, 1, Progress.SILENT);
    assertFalse(Files.exists(folder.resolve(Planted.FILE)));
  }

  @Test
  void of_impossibleArguments_isRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Sample(0, 1, Format.CSV, 0));
    assertThrows(IllegalArgumentException.class, () -> new Sample(1, 1, Format.CSV, 1));
    assertThrows(IllegalArgumentException.class, () -> new Sample(1, 1, Format.CSV, Double.NaN));
  }

  @Test
  void add_moreThanABatch_isWrittenBeforeTheTableIsClosed() throws IOException {
    try (Table table = new Table(Resource.CORRECTIONS, folder, 1, Format.CSV)) {
      Path file = folder.resolve(table.fileName());
      for (int row = 0; row < Batch.CAPACITY; row++) {
        table.add().identifier(CorrectionFields.CURRENCY, "EUR");
      }
      assertFalse(Files.exists(file));
      table.add();
      assertTrue(Files.size(file) > 3L * Batch.CAPACITY);
    }
  }

  private static Map<String, String> digests(Path folder) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.forEach(it -> digests.put(it.getFileName().toString(), Sha256.of(it)));
    }
    return digests;
  }
}
