package vitrine.release;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vitrine.casefile.Defect;
import vitrine.casefile.Rule;
import vitrine.casefile.Severity;

/** Defects as CSV, with what to do about each. */
public final class DefectFile {
  private static final List<String> COLUMNS =
      List.of(
          "submission", "file", "row", "column", "rule", "severity", "count", "message", "repair");

  private DefectFile() {}

  public static void write(Path file, List<Defect> defects) {
    try (CsvWriter csv =
        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(Files.newBufferedWriter(file))) {
      csv.writeRecord(COLUMNS);
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

  static List<Defect> read(Path file) {
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      return csv.stream().map(DefectFile::defect).toList();
    } catch (IOException e) {
      throw new ReleaseCorrupt(file + " cannot be read", e);
    }
  }

  private static Defect defect(NamedCsvRecord row) {
    String line = row.getField("row");
    return new Defect(
        row.getField("submission"),
        row.getField("file"),
        line.isEmpty() ? 0 : Long.parseLong(line),
        row.getField("column"),
        Rule.valueOf(row.getField("rule")),
        Severity.ofLetter(row.getField("severity")),
        Long.parseLong(row.getField("count")),
        row.getField("message"));
  }
}
