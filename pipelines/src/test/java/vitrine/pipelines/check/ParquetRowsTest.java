package vitrine.pipelines.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrine.casefile.Resource;
import vitrine.casefile.Rule;
import vitrine.pipelines.batch.Batch;
import vitrine.pipelines.export.Format;
import vitrine.pipelines.export.Storage;
import vitrine.pipelines.export.TableWriter;

class ParquetRowsTest {
  @Test
  void read_failureOfTheSink_isNotBlamedOnTheFile(@TempDir Path folder) throws IOException {
    Path file = written(folder.resolve("corrections.parquet"));
    BatchSink broken =
        batch -> {
          throw new ArrayIndexOutOfBoundsException("a fault of ours");
        };
    assertThrows(ArrayIndexOutOfBoundsException.class, () -> read(file, broken));
  }

  @Test
  void read_fileCutShort_isRefused(@TempDir Path folder) throws IOException {
    Path file = written(folder.resolve("corrections.parquet"));
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    FileRefused refused = assertThrows(FileRefused.class, () -> read(file, batch -> {}));
    assertEquals(Rule.V01, refused.rule());
  }

  private static void read(Path file, BatchSink sink) throws IOException {
    Batch batch = new Batch(Resource.CORRECTIONS.fields());
    new ParquetRows(Resource.CORRECTIONS, batch, sink).read(Storage.parquet(file.toUri()));
  }

  private static Path written(Path file) throws IOException {
    Batch batch = new Batch(Resource.CORRECTIONS.fields());
    while (!batch.isFull()) {
      batch.addRow(batch.size() + 1);
    }
    try (TableWriter writer =
        TableWriter.open(file, Format.PARQUET, Resource.CORRECTIONS, batch.fields())) {
      writer.write(batch, Map.of());
      writer.write(batch, Map.of());
    }
    return file;
  }
}
