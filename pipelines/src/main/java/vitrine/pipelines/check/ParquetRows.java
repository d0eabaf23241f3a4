package vitrine.pipelines.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import vitrine.casefile.Field;
import vitrine.casefile.Resource;
import vitrine.casefile.Rule;
import vitrine.pipelines.batch.Batch;

/** Rows of a Parquet file with one primitive column for each field. */
final class ParquetRows {
  private final Resource resource;
  private final Batch batch;
  private final BatchSink sink;
  private boolean giving;

  ParquetRows(Resource resource, Batch batch, BatchSink sink) {
    this.resource = resource;
    this.batch = batch;
    this.sink = sink;
  }

  /**
   * Reads all rows and returns how many there are.
   *
   * @throws FileRefused if the file cannot be read to its end
   */
  long read(InputFile file) throws IOException {
    long rows = 0;
    try (ParquetFileReader reader = ParquetFileReader.open(file)) {
      MessageType schema = reader.getFileMetaData().getSchema();
      List<ParquetCells> cells = cells(schema);
      PageReadStore pages = reader.readNextRowGroup();
      while (pages != null) {
        readGroup(columns(pages, schema.getColumns(), cells), pages.getRowCount(), rows);
        rows += pages.getRowCount();
        pages = reader.readNextRowGroup();
      }
    } catch (FileRefused e) {
      throw e;
    } catch (RuntimeException | IOException e) {
      if (giving && e instanceof RuntimeException failure) {
        throw failure;
      }
      String message = "the Parquet file is damaged or cut short after this row";
      throw new FileRefused(Rule.V01, rows, "", message);
    }
    sink.accept(batch);
    return rows;
  }

  private static List<ParquetColumn> columns(
      PageReadStore pages, List<ColumnDescriptor> descriptors, List<ParquetCells> cells)
      throws IOException {
    List<ParquetColumn> columns = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      ColumnDescriptor descriptor = descriptors.get(i);
      columns.add(new ParquetColumn(descriptor, pages.getPageReader(descriptor), cells.get(i)));
    }
    return columns;
  }

  private void readGroup(List<ParquetColumn> columns, long rows, long before) throws IOException {
    for (long done = 0; done < rows; ) {
      if (batch.isFull()) {
        giving = true;
        sink.accept(batch);
        giving = false;
        batch.clear();
      }
      int from = batch.size();
      while (!batch.isFull() && done < rows) {
        batch.addRow(before + ++done);
      }
      for (ParquetColumn column : columns) {
        column.fill(from, batch.size());
      }
    }
  }

  private List<ParquetCells> cells(MessageType schema) {
    List<String> names = schema.getFields().stream().map(Type::getName).toList();
    List<Field> fields = Header.fields(resource, names);
    return IntStream.range(0, fields.size())
        .mapToObj(i -> ParquetCells.of(schema.getFields().get(i), batch.column(fields.get(i))))
        .toList();
  }
}
