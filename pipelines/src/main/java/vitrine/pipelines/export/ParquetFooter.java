package vitrine.pipelines.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * The footer of a Parquet file, with the encodings of each column in one order. Parquet's writer
 * lists them in the order of a hash that differs from process to process.
 */
final class ParquetFooter {
  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
  private static final int TAIL = Integer.BYTES + MAGIC.length;

  private ParquetFooter() {}

  /** Rewrites the footer of a closed file. */
  static void sort(Path file) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      long start = start(bytes);
      FileMetaData footer = read(bytes, start);
      footer.getRow_groups().forEach(ParquetFooter::sort);
      write(bytes, start, footer);
    }
  }

  private static void sort(RowGroup group) {
    group.getColumns().forEach(column -> encodings(column).sort(null));
  }

  /** The encodings of a column, as they are listed. */
  static List<Encoding> encodings(ColumnChunk column) {
    return column.getMeta_data().getEncodings();
  }

  private static long start(RandomAccessFile bytes) throws IOException {
    bytes.seek(bytes.length() - TAIL);
    return bytes.length() - TAIL - Integer.reverseBytes(bytes.readInt());
  }

  static FileMetaData read(RandomAccessFile bytes) throws IOException {
    return read(bytes, start(bytes));
  }

  private static FileMetaData read(RandomAccessFile bytes, long start) throws IOException {
    byte[] footer = new byte[(int) (bytes.length() - TAIL - start)];
    bytes.seek(start);
    bytes.readFully(footer);
    return Util.readFileMetaData(new ByteArrayInputStream(footer));
  }

  private static void write(RandomAccessFile bytes, long start, FileMetaData footer)
      throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    Util.writeFileMetaData(footer, text);
    bytes.seek(start);
    bytes.write(text.toByteArray());
    bytes.writeInt(Integer.reverseBytes(text.size()));
    bytes.write(MAGIC);
    bytes.setLength(bytes.getFilePointer());
  }
}
