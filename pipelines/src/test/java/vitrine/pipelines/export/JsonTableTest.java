package vitrine.pipelines.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrine.casefile.CorrectionFields;
import vitrine.casefile.Resource;
import vitrine.pipelines.batch.Batch;

class JsonTableTest {
  @Test
  void close_withoutRows_leavesAnEmptyFile(@TempDir Path folder) throws IOException {
    assertEquals("", written(folder, 0));
  }

  @Test
  void close_afterRows_endsTheLastLine(@TempDir Path folder) throws IOException {
    assertEquals("{\"currency\":\"EUR\"}\n{\"currency\":\"EUR\"}\n", written(folder, 2));
  }

  private static String written(Path folder, int rows) throws IOException {
    Path file = folder.resolve("corrections.jsonl");
    Batch batch = new Batch(Resource.CORRECTIONS.fields());
    for (int i = 0; i < rows; i++) {
      batch.column(CorrectionFields.CURRENCY).readText(batch.addRow(i + 1), "EUR");
    }
    try (TableWriter writer =
        TableWriter.open(file, Format.JSONL, Resource.CORRECTIONS, batch.fields())) {
      writer.write(batch, Map.of());
    }
    return Files.readString(file);
  }
}
