package vitrine.edition.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.page.PageWriteStore;
import org.apache.parquet.column.page.PageWriter;
import org.apache.parquet.schema.MessageType;

/** The encoded columns of one row group, in memory. */
final class ParquetPages implements PageWriteStore {
  private final Map<ColumnDescriptor, ParquetChunk> chunks = new HashMap<>();

  @Override
  public PageWriter getPageWriter(ColumnDescriptor column) {
    return chunks.computeIfAbsent(column, ParquetChunk::new);
  }

  /** The columns in the order of the schema. */
  List<ParquetChunk> inOrder(MessageType schema) {
    return schema.getColumns().stream().map(chunks::get).toList();
  }
}
