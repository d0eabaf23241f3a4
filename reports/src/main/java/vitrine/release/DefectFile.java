package vitrine.release;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vitrine.casefile.Defect;

/** Defects as CSV, with what to do about each. */
public final class DefectFile {
  private DefectFile() {}

  public static void write(Path file, List<Defect> defects) {
    try (CsvWriter csv =
        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(Files.newBufferedWriter(file))) {
      csv.writeRecord(
          "submission", "file", "row", "column", "rule", "severity", "count", "message", "repair");
      for (Defect defect : defects) {
        csv.writeRecord(
            defect.submission(),
            defect.file(),
            defect.row() == 0 ? "" : Long.toString(defect.row()),
            defect.column(),
            defect.rule().name(),
            defect.severity().letter(),
            Long.toString(defect.count()),
            defect.message(),
            defect.rule().repair());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
