package vitrine.pipelines.bench;

import java.io.IOException;
import java.nio.file.Path;
import vitrine.pipelines.engine.Progress;
import vitrine.pipelines.export.ExportWriter;
import vitrine.pipelines.export.Format;
import vitrine.pipelines.sample.Sample;

/**
 * The exports that are read: the same cases as Parquet and as CSV, a tenth of them, and a thousand.
 *
 * @param rows the number of rows of the CSV export
 */
record Exports(long cases, Path parquet, Path csv, Path tenth, Path small, long rows) {
  private static final long SEED = 42;
  private static final int SMALL = 1_000;

  static Exports write(long cases, Path folder) throws IOException {
    Path parquet = folder.resolve("parquet");
    Path csv = folder.resolve("csv");
    Path tenth = folder.resolve("tenth");
    Path small = folder.resolve("small");
    write(cases, Format.PARQUET, parquet);
    write(Math.max(1, cases / 10), Format.PARQUET, tenth);
    write(SMALL, Format.CSV, small);
    long rows = write(cases, Format.CSV, csv);
    return new Exports(cases, parquet, csv, tenth, small, rows);
  }

  private static long write(long cases, Format format, Path folder) throws IOException {
    int threads = Runtime.getRuntime().availableProcessors();
    return new Sample(cases, SEED, format, 0)
        .writeTo(folder, threads, Progress.SILENT).stream()
            .mapToLong(ExportWriter.Written::rows)
            .sum();
  }
}
