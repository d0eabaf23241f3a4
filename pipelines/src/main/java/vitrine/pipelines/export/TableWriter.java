package vitrine.pipelines.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vitrine.casefile.Field;
import vitrine.casefile.Resource;
import vitrine.pipelines.batch.Batch;

/** Writes batches of one resource into one file. */
public interface TableWriter extends AutoCloseable {
  /**
   * Texts that are written in place of what a batch holds.
   *
   * @param row the index in the batch
   */
  record Cell(int row, Field field) {}

  /** Writes every row of a batch. */
  void write(Batch batch, Map<Cell, String> overrides) throws IOException;

  @Override
  void close() throws IOException;

  /**
   * A writer into a new file.
   *
   * @param fields the columns; those left out are empty in every row
   */
  static TableWriter open(Path file, Format format, Resource resource, List<Field> fields)
      throws IOException {
    return switch (format) {
      case CSV -> new CsvTable(file, fields);
      case JSONL -> new JsonTable(file, fields);
      case PARQUET -> new ParquetTable(file, resource, fields);
    };
  }
}
