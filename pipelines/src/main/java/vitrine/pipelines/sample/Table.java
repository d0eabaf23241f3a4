package vitrine.pipelines.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vitrine.casefile.Field;
import vitrine.casefile.Resource;
import vitrine.pipelines.batch.Batch;
import vitrine.pipelines.export.ExportWriter;
import vitrine.pipelines.export.Format;
import vitrine.pipelines.export.TableWriter;

/** The rows of one resource in one block, on their way into a file that is made with the first. */
final class Table implements AutoCloseable {
  private final Resource resource;
  private final Path file;
  private final Format format;
  private final Batch batch;
  private final Row row;
  private final Map<TableWriter.Cell, String> overrides = new HashMap<>();
  private Optional<TableWriter> writer = Optional.empty();
  private long rows;

  Table(Resource resource, Path folder, int number, Format format) {
    this.resource = resource;
    this.file = folder.resolve(ExportWriter.fileName(resource, number, format));
    this.format = format;
    this.batch = new Batch(resource.fields());
    this.row = new Row(this, batch);
  }

  Block.File described() {
    return new Block.File(resource, fileName(), rows);
  }

  String fileName() {
    return file.getFileName().toString();
  }

  long rows() {
    return rows;
  }

  /** Begins a row; the row before it can no longer be changed. */
  Row add() {
    if (batch.isFull()) {
      flush();
    }
    rows++;
    return row.moveTo(batch.addRow(format == Format.CSV ? rows + 1 : rows));
  }

  void override(int index, Field field, String text) {
    overrides.put(new TableWriter.Cell(index, field), text);
  }

  private void flush() {
    try {
      if (writer.isEmpty()) {
        writer = Optional.of(TableWriter.open(file, format, resource, resource.fields()));
      }
      writer.get().write(batch, overrides);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    batch.clear();
    overrides.clear();
  }

  @Override
  public void close() {
    if (batch.size() > 0) {
      flush();
    }
    try {
      if (writer.isPresent()) {
        writer.get().close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
