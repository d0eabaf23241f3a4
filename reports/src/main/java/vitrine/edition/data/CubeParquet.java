package vitrine.edition.data;

import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnWriteStore;
import org.apache.parquet.column.ColumnWriter;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/**
 * The cube as Parquet: codes as strings, value and interval as doubles, the number of the edition
 * as an integer, no value as null. Pages are encoded with dictionaries and not compressed, so that
 * the bytes depend on no compressor.
 */
final class CubeParquet {
  private static final int PAGE = 1 << 18;

  private CubeParquet() {}

  static byte[] of(Cube cube) {
    MessageType schema = schema(cube.columns());
    ParquetPages pages = new ParquetPages();
    ParquetProperties properties =
        ParquetProperties.builder()
            .withWriterVersion(ParquetProperties.WriterVersion.PARQUET_1_0)
            .withPageSize(PAGE)
            .build();
    try (ColumnWriteStore store = properties.newColumnWriteStore(schema, pages)) {
      List<ColumnWriter> writers = new ArrayList<>();
      for (ColumnDescriptor column : schema.getColumns()) {
        writers.add(store.getColumnWriter(column));
      }
      cube.forEach(
          row -> {
            for (int i = 0; i < row.length; i++) {
              write(writers.get(i), cube.columns().get(i), row[i]);
            }
            store.endRecord();
          });
      store.flush();
    }
    return ParquetFile.of(schema, pages.inOrder(schema), cube.size());
  }

  private static MessageType schema(List<Column> columns) {
    List<Type> fields = new ArrayList<>();
    for (Column column : columns) {
      fields.add(field(column));
    }
    return new MessageType("figure", fields);
  }

  private static PrimitiveType field(Column column) {
    Type.Repetition repetition =
        column.required() ? Type.Repetition.REQUIRED : Type.Repetition.OPTIONAL;
    return switch (column.type()) {
      case TEXT ->
          Types.primitive(PrimitiveTypeName.BINARY, repetition)
              .as(LogicalTypeAnnotation.stringType())
              .named(column.name());
      case INTEGER -> Types.primitive(PrimitiveTypeName.INT32, repetition).named(column.name());
      case NUMBER -> Types.primitive(PrimitiveTypeName.DOUBLE, repetition).named(column.name());
    };
  }

  private static void write(ColumnWriter writer, Column column, String text) {
    int level = column.required() ? 0 : 1;
    if (text.isEmpty() && !column.required()) {
      writer.writeNull(0, 0);
      return;
    }
    switch (column.type()) {
      case TEXT -> writer.write(Binary.fromString(text), 0, level);
      case INTEGER -> writer.write(Integer.parseInt(text), 0, level);
      case NUMBER -> writer.write(Double.parseDouble(text), 0, level);
    }
  }
}
