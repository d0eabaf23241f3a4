package vitrine.pipelines.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vitrine.casefile.CorrectionFields;
import vitrine.casefile.Field;
import vitrine.casefile.Resource;
import vitrine.pipelines.batch.Batch;
import vitrine.pipelines.batch.Column;
import vitrine.pipelines.export.Storage;

class ParquetPagesTest {
  private static final int ROWS = 30_000;
  private static final long NOON = 1_735_732_800L;
  private static final List<Field> FIELDS =
      List.of(
          CorrectionFields.CASE_REF,
          CorrectionFields.REMEDY,
          CorrectionFields.FOUND_BY,
          CorrectionFields.COMPENSATION_MINOR,
          CorrectionFields.FOUND_AT);

  @TempDir Path folder;

  /** The cells of a row; a quarter of those that may be empty are. */
  private static List<Optional<String>> cells(int row, long amounts) {
    boolean isEmpty = row % 1000 < 250;
    return List.of(
        Optional.of("%032x".formatted(1 + row % 9000)),
        Optional.of("REINSTATEMENT"),
        Optional.of(row % 3 == 0 ? "QA" : "AUDIT").filter(it -> !isEmpty),
        Optional.of(Long.toString(row % amounts)).filter(it -> row % 4 != 1),
        Optional.of(java.time.Instant.ofEpochSecond(NOON + row).toString()));
  }

  private Path written(MessageType schema, String pages, boolean words, long amounts)
      throws IOException {
    Path file = folder.resolve("corrections.parquet");
    SimpleGroupFactory rows = new SimpleGroupFactory(schema);
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new LocalOutputFile(file))
            .withConf(new PlainParquetConfiguration())
            .withType(schema)
            .withWriterVersion(WriterVersion.valueOf(pages))
            .withDictionaryEncoding(words)
            .withDictionaryPageSize(1 << 14)
            .withPageSize(1 << 11)
            .withRowGroupSize(1L << 18)
            .withCompressionCodec(CompressionCodecName.SNAPPY)
            .build()) {
      for (int row = 0; row < ROWS; row++) {
        writer.write(row(rows.newGroup(), cells(row, amounts), row));
      }
    }
    return file;
  }

  private static Group row(Group group, List<Optional<String>> cells, int row) {
    cells.get(0).ifPresent(it -> group.add("case_ref", it));
    cells.get(1).ifPresent(it -> group.add("remedy", it));
    cells.get(2).ifPresent(it -> group.add("found_by", it));
    cells.get(3).ifPresent(it -> addNumber(group, Long.parseLong(it)));
    group.add("found_at", (NOON + row) * 1_000_000);
    return group;
  }

  private static void addNumber(Group group, long value) {
    if (group.getType().getType("compensation_minor").toString().contains("int32")) {
      group.add("compensation_minor", (int) value);
    } else {
      group.add("compensation_minor", value);
    }
  }

  private static List<List<Optional<String>>> read(Path file) throws IOException {
    List<List<Optional<String>>> read = new ArrayList<>();
    Batch batch = new Batch(FIELDS);
    BatchSink sink =
        full -> {
          for (int row = 0; row < full.size(); row++) {
            int at = row;
            read.add(FIELDS.stream().map(it -> cell(full.column(it), at)).toList());
          }
        };
    new ParquetRows(Resource.CORRECTIONS, batch, sink).read(Storage.parquet(file.toUri()));
    return read;
  }

  private static Optional<String> cell(Column column, int row) {
    return Optional.of(row).filter(column::isStated).map(column::text);
  }

  @ParameterizedTest
  @CsvSource({
    "PARQUET_1_0, true, 7, int64, optional",
    "PARQUET_1_0, true, 70000, int32, optional",
    "PARQUET_1_0, false, 70000, int64, optional",
    "PARQUET_2_0, true, 300, int32, required",
    "PARQUET_2_0, true, 70000, int64, optional",
    "PARQUET_2_0, false, 70000, int32, required"
  })
  void read_anyPages_givesEveryCell(
      String pages, boolean words, long amounts, String number, String always) throws IOException {
    MessageType schema =
        MessageTypeParser.parseMessageType(
            """
            message corrections {
              %2$s binary case_ref (STRING);
              %2$s binary remedy (STRING);
              optional binary found_by (STRING);
              optional %1$s compensation_minor;
              %2$s int64 found_at (TIMESTAMP(MICROS,true));
            }
            """
                .formatted(number, always));
    List<List<Optional<String>>> read = read(written(schema, pages, words, amounts));
    assertEquals(ROWS, read.size());
    for (int row = 0; row < ROWS; row++) {
      assertEquals(cells(row, amounts), read.get(row), "row " + row);
    }
  }
}
