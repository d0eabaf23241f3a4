package vitrine.pipelines.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Planted breaches as CSV, in the order of files and rows. */
final class PlantedFile {
  private PlantedFile() {}

  static void write(Path file, List<Planted> planted) throws IOException {
    try (CsvWriter csv =
        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(Files.newBufferedWriter(file))) {
      csv.writeRecord("file", "row", "column", "rule");
      for (Planted each : planted) {
        csv.writeRecord(each.file(), Long.toString(each.row()), each.column(), each.rule().name());
      }
    }
  }
}
