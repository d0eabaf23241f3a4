package vitrine.pipelines.convert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vitrine.casefile.Field;
import vitrine.casefile.Resource;
import vitrine.pipelines.batch.Batch;
import vitrine.pipelines.export.ExportWriter;
import vitrine.pipelines.export.ExportWriter.Written;
import vitrine.pipelines.export.Format;
import vitrine.pipelines.export.TableWriter;

/** One table of an export, in files of so many rows that several can be checked at once. */
final class ExportTable implements AutoCloseable {
  static final long MOST_ROWS = 1 << 20;

  private final Path folder;
  private final Format format;
  private final Resource resource;
  private final long mostRows;
  private final Batch batch;
  private final List<Written> written = new ArrayList<>();
  private Optional<TableWriter> writer = Optional.empty();
  private long rows;

  /**
   * A table without rows.
   *
   * @param mostRows after how many rows a new file is begun, rounded up to whole batches
   */
  ExportTable(Path folder, Format format, Resource resource, List<Field> fields, long mostRows) {
    this.folder = folder;
    this.format = format;
    this.resource = resource;
    this.mostRows = mostRows;
    batch = new Batch(fields);
  }

  /** Adds the one row of a batch. */
  void add(Batch row) {
    batch.addCopy(row, 0);
    if (batch.isFull()) {
      flush();
    }
  }

  private void flush() {
    try {
      if (writer.isEmpty()) {
        writer = Optional.of(TableWriter.open(file(), format, resource, batch.fields()));
      }
      writer.get().write(batch, Map.of());
      rows += batch.size();
      batch.clear();
      if (rows >= mostRows) {
        finishFile();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file() {
    return folder.resolve(ExportWriter.fileName(resource, written.size() + 1, format));
  }

  private void finishFile() throws IOException {
    close();
    written.add(new Written(resource, written.size() + 1, file(), rows));
    rows = 0;
  }

  /** Writes what is left and tells which files there are; a table without rows has one file. */
  List<Written> finish() throws IOException {
    if (batch.size() > 0 || (written.isEmpty() && writer.isEmpty())) {
      flush();
    }
    if (writer.isPresent()) {
      finishFile();
    }
    return List.copyOf(written);
  }

  @Override
  public void close() throws IOException {
    if (writer.isPresent()) {
      TableWriter open = writer.get();
      writer = Optional.empty();
      open.close();
    }
  }
}
