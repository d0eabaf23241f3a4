package vitrine.pipelines.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import vitrine.casefile.Field;
import vitrine.casefile.FieldType;
import vitrine.casefile.Moment;
import vitrine.casefile.Resource;
import vitrine.pipelines.batch.Batch;
import vitrine.pipelines.batch.Column;
import vitrine.pipelines.batch.LongColumn;

/**
 * A Parquet file, compressed with Zstandard: times to the second as timestamps, counts as integers,
 * everything else as text. It cannot hold times of a lower precision, nor numbers and times that
 * are {@code NA} or {@code UNK}.
 */
final class ParquetTable implements TableWriter {
  private static final long ROW_GROUP_BYTES = 64L << 20;

  private final Path file;
  private final ParquetWriter<Integer> parquet;
  private final Rows rows;

  ParquetTable(Path file, Resource resource, List<Field> fields) throws IOException {
    this.file = file;
    rows = new Rows(resource, fields);
    parquet =
        new Builder(new LocalOutputFile(file), rows)
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .withRowGroupSize(ROW_GROUP_BYTES)
            .withConf(new PlainParquetConfiguration())
            .build();
  }

  @Override
  public void write(Batch batch, Map<Cell, String> overrides) throws IOException {
    rows.columns = rows.fields.stream().map(batch::column).toArray(Column[]::new);
    rows.overrides = new Overrides(overrides);
    for (int row = 0; row < batch.size(); row++) {
      parquet.write(row);
    }
  }

  @Override
  public void close() throws IOException {
    parquet.close();
    ParquetFooter.sort(file);
  }

  private static boolean isTyped(Field field) {
    return field.type() == FieldType.MOMENT
        || field.type() == FieldType.COUNT
        || field.type() == FieldType.AMOUNT;
  }

  private static Type type(Field field) {
    if (field.type() == FieldType.MOMENT) {
      return Types.optional(PrimitiveTypeName.INT64)
          .as(LogicalTypeAnnotation.timestampType(true, TimeUnit.MILLIS))
          .named(field.name());
    }
    if (isTyped(field)) {
      return Types.optional(PrimitiveTypeName.INT64).named(field.name());
    }
    return Types.optional(PrimitiveTypeName.BINARY)
        .as(LogicalTypeAnnotation.stringType())
        .named(field.name());
  }

  private static final class Rows extends WriteSupport<Integer> {
    private final MessageType schema;
    private final List<Field> fields;
    private final Map<String, Binary> texts = new HashMap<>();
    private Column[] columns;
    private Overrides overrides;
    private RecordConsumer consumer;

    Rows(Resource resource, List<Field> fields) {
      this.fields = List.copyOf(fields);
      Type[] types = fields.stream().map(ParquetTable::type).toArray(Type[]::new);
      schema = new MessageType(resource.fileName().replace('-', '_'), types);
    }

    @Override
    @Deprecated
    public WriteContext init(Configuration configuration) {
      return new WriteContext(schema, Map.of());
    }

    @Override
    public WriteContext init(ParquetConfiguration configuration) {
      return new WriteContext(schema, Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer recordConsumer) {
      consumer = recordConsumer;
    }

    @Override
    public void write(Integer row) {
      consumer.startMessage();
      for (int i = 0; i < columns.length; i++) {
        Field field = fields.get(i);
        if (!isTyped(field) && overrides.replace(row, columns[i])) {
          addText(i, field, overrides.text(row, columns[i]));
        } else if (!columns[i].isEmpty(row)) {
          addCell(i, field, columns[i], row);
        }
      }
      consumer.endMessage();
    }

    private void addCell(int index, Field field, Column column, int row) {
      if (!isTyped(field)) {
        addText(index, field, column.text(row));
      } else {
        consumer.startField(field.name(), index);
        consumer.addLong(number(field, column, row));
        consumer.endField(field.name(), index);
      }
    }

    private static long number(Field field, Column column, int row) {
      long value = ((LongColumn) column).values()[row];
      boolean moment = field.type() == FieldType.MOMENT;
      boolean exact = !moment || Moment.precision(value) == Moment.Precision.SECOND;
      if (!column.isStated(row) || !exact) {
        throw new IllegalArgumentException(
            field + " has a value that Parquet cannot hold; write CSV or JSONL");
      }
      return moment ? Moment.epochSecond(value) * 1000 : value;
    }

    private void addText(int index, Field field, String text) {
      Binary binary =
          field.type() == FieldType.CODE
              ? texts.computeIfAbsent(text, Binary::fromString)
              : Binary.fromString(text);
      consumer.startField(field.name(), index);
      consumer.addBinary(binary);
      consumer.endField(field.name(), index);
    }
  }

  private static final class Builder extends ParquetWriter.Builder<Integer, Builder> {
    private final Rows rows;

    Builder(OutputFile file, Rows rows) {
      super(file);
      this.rows = rows;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    @Deprecated
    protected WriteSupport<Integer> getWriteSupport(Configuration configuration) {
      return rows;
    }

    @Override
    protected WriteSupport<Integer> getWriteSupport(ParquetConfiguration configuration) {
      return rows;
    }
  }
}
