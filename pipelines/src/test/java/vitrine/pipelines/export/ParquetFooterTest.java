package vitrine.pipelines.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.RowGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrine.casefile.CorrectionFields;
import vitrine.casefile.Resource;
import vitrine.pipelines.batch.Batch;

class ParquetFooterTest {
  @Test
  void close_anyFile_listsTheEncodingsOfEachColumnInOrder(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("corrections.parquet");
    Batch batch = new Batch(Resource.CORRECTIONS.fields());
    while (!batch.isFull()) {
      int row = batch.addRow(batch.size() + 1);
      batch.column(CorrectionFields.CURRENCY).readText(row, "EUR");
    }
    try (TableWriter writer =
        TableWriter.open(file, Format.PARQUET, Resource.CORRECTIONS, batch.fields())) {
      writer.write(batch, Map.of());
    }
    List<RowGroup> groups = groups(file);
    assertEquals(Batch.CAPACITY, groups.get(0).getNum_rows());
    for (ColumnChunk column : groups.get(0).getColumns()) {
      List<Encoding> sorted = new ArrayList<>(ParquetFooter.encodings(column));
      sorted.sort(null);
      assertEquals(sorted, ParquetFooter.encodings(column));
      assertTrue(sorted.size() > 1);
    }
  }

  private static List<RowGroup> groups(Path file) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
      return ParquetFooter.read(bytes).getRow_groups();
    }
  }
}
