package vitrine.pipelines.check;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The keys of rows on a disk that all tasks share, one file for each part of the rows and share of
 * the keys; at any time no more than one share of the keys is in memory for each task.
 */
record KeyFiles(String folder) implements Serializable {
  static final int SHARES = 64;

  private static final int BUFFER = 1 << 13;
  private static final int BYTES = 2 * Long.BYTES + Integer.BYTES;

  /** Writes the keys of one part. */
  final class Writer implements KeySink {
    private final List<DataOutputStream> shares = new ArrayList<>();

    private Writer(int part) {
      try {
        for (int share = 0; share < SHARES; share++) {
          Files.createDirectories(Path.of(folder, "" + share));
          shares.add(
              new DataOutputStream(
                  new BufferedOutputStream(Files.newOutputStream(file(share, part)), BUFFER)));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void add(long high, long low, long row) {
      DataOutputStream share = shares.get((int) (high & SHARES - 1));
      try {
        share.writeLong(high);
        share.writeLong(low);
        share.writeInt(Math.toIntExact(row));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      try {
        for (DataOutputStream share : shares) {
          share.close();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Begins the keys of a part; what was written of it before is forgotten. */
  Writer write(int part) {
    return new Writer(part);
  }

  /** The places of all but the first row of each key of a share. */
  ArrayList<RepeatedKeys.Place> repeated(int share, int parts) {
    ArrayList<RepeatedKeys.Place> repeated = new ArrayList<>();
    RowKeys seen = new RowKeys();
    for (int part = 0; part < parts; part++) {
      Path file = file(share, part);
      try (DataInputStream in =
          new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
        for (long left = Files.size(file) / BYTES; left > 0; left--) {
          long high = in.readLong();
          long low = in.readLong();
          int row = in.readInt();
          if (!seen.addNew(high, low, row)) {
            repeated.add(new RepeatedKeys.Place(part, row));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return repeated;
  }

  private Path file(int share, int part) {
    return Path.of(folder, "" + share, "" + part);
  }
}
