package vitrine.edition.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.StringType;
import org.apache.parquet.format.Util;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;

/** A Parquet file of one row group; its layout is that of the Apache Parquet format, version 1. */
final class ParquetFile {
  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
  private static final int VERSION = 1;

  private ParquetFile() {}

  static byte[] of(MessageType schema, List<ParquetChunk> columns, int rows) {
    try {
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      file.write(MAGIC);
      List<ColumnChunk> chunks = new ArrayList<>();
      long bytes = 0;
      for (ParquetChunk column : columns) {
        chunks.add(column.footer(file.size()));
        column.writeTo(file);
        bytes += column.size();
      }
      int footer = file.size();
      RowGroup group = new RowGroup(chunks, bytes, rows);
      FileMetaData facts = new FileMetaData(VERSION, elements(schema), rows, List.of(group));
      Util.writeFileMetaData(facts.setCreated_by("vitrine"), file);
      file.write(littleEndian(file.size() - footer));
      file.write(MAGIC);
      return file.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] littleEndian(int number) {
    return ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).putInt(number).array();
  }

  private static List<SchemaElement> elements(MessageType schema) {
    List<SchemaElement> elements = new ArrayList<>();
    elements.add(new SchemaElement(schema.getName()).setNum_children(schema.getFieldCount()));
    for (Type field : schema.getFields()) {
      elements.add(element(field.asPrimitiveType()));
    }
    return elements;
  }

  private static SchemaElement element(PrimitiveType field) {
    SchemaElement element =
        new SchemaElement(field.getName())
            .setType(type(field))
            .setRepetition_type(FieldRepetitionType.valueOf(field.getRepetition().name()));
    if (field.getPrimitiveTypeName() == PrimitiveTypeName.BINARY) {
      element.setConverted_type(ConvertedType.UTF8);
      element.setLogicalType(LogicalType.STRING(new StringType()));
    }
    return element;
  }

  /** What the format calls the type of a field. */
  static org.apache.parquet.format.Type type(PrimitiveType field) {
    return switch (field.getPrimitiveTypeName()) {
      case INT32 -> org.apache.parquet.format.Type.INT32;
      case DOUBLE -> org.apache.parquet.format.Type.DOUBLE;
      default -> org.apache.parquet.format.Type.BYTE_ARRAY;
    };
  }
}
