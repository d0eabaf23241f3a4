package vitrine.pipelines.check;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import vitrine.casefile.Rule;
import vitrine.pipelines.batch.Batch;
import vitrine.pipelines.export.ExportFile;
import vitrine.pipelines.export.Storage;
import vitrine.release.Sha256;

/** The rows of one file, of which every byte is digested as it is read. */
record FileRows(ExportFile file) {
  /**
   * Reads all rows into a batch, which is handed on whenever it is full.
   *
   * @return how many rows there are
   * @throws FileRefused if the file cannot be read or is not the one that its package describes
   */
  long read(Batch batch, BatchSink sink) {
    long rows = readAll(batch, sink);
    if (file.rows() > 0 && rows != file.rows()) {
      throw new FileRefused(Rule.V08, "the file has not as many rows as the package says");
    }
    return rows;
  }

  private long readAll(Batch batch, BatchSink sink) {
    try {
      return switch (file.format()) {
        case CSV -> digested(in -> new CsvRows(file.resource(), batch, sink).read(in));
        case JSONL -> digested(in -> new JsonRows(file.resource(), batch, sink).read(in));
        case PARQUET -> {
          digested(in -> in.transferTo(OutputStream.nullOutputStream()));
          ParquetRows rows = new ParquetRows(file.resource(), batch, sink);
          yield rows.read(Storage.parquet(file.location()));
        }
      };
    } catch (IOException e) {
      throw new FileRefused(Rule.V09, "the file cannot be read from its place");
    }
  }

  private interface Reading {
    long read(InputStream in) throws IOException;
  }

  private long digested(Reading reading) throws IOException {
    MessageDigest digest = Sha256.digest();
    try (InputStream in =
        new DigestInputStream(
            new BufferedInputStream(Storage.open(file.location()), 1 << 16), digest)) {
      long rows = reading.read(in);
      if (!HexFormat.of().formatHex(digest.digest()).equals(file.sha256())) {
        throw new FileRefused(Rule.V08, "the file is not the one that the package describes");
      }
      return rows;
    }
  }
}
