package vitrine.pipelines.convert;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vitrine.casefile.Field;
import vitrine.casefile.Resource;
import vitrine.pipelines.batch.Batch;
import vitrine.pipelines.export.ExportWriter.Written;
import vitrine.pipelines.export.Format;

/** The tables of an export that is being written. */
final class ExportTables implements AutoCloseable {
  private final Map<Resource, ExportTable> tables = new EnumMap<>(Resource.class);

  /** Tables for all that a mapping writes, each with the columns that some output fills. */
  ExportTables(Path folder, Format format, Mapping mapping) {
    for (Resource resource : Resource.tables()) {
      List<Field> filled =
          mapping
              .outputs()
              .filter(it -> it.resource() == resource)
              .flatMap(it -> it.fields().stream())
              .toList();
      List<Field> fields = resource.fields().stream().filter(filled::contains).toList();
      if (!fields.isEmpty()) {
        tables.put(
            resource, new ExportTable(folder, format, resource, fields, ExportTable.MOST_ROWS));
      }
    }
  }

  /** Adds the one row of a batch. */
  void add(Resource resource, Batch row) {
    tables.get(resource).add(row);
  }

  /** Writes what is left and tells which files there are. */
  List<Written> finish() throws IOException {
    List<Written> written = new ArrayList<>();
    for (ExportTable table : tables.values()) {
      written.addAll(table.finish());
    }
    return written;
  }

  @Override
  public void close() throws IOException {
    for (ExportTable table : tables.values()) {
      table.close();
    }
  }
}
