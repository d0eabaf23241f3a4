package vitrine.disclosure.table;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Tables of official packages and their answers, which are not part of the project. */
final class RealTables {
  private static final Path FOLDER = folder();

  private RealTables() {}

  private static Path folder() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("data-samples"))) {
      folder = folder.getParent();
    }
    String otherwise = folder.resolveSibling("shared/realdata").toString();
    return Path.of(System.getProperty("vitrine.realdata", otherwise));
  }

  static Path file(String name) {
    Path file = FOLDER.resolve(name);
    assumeTrue(
        Files.isRegularFile(file), "no file " + file + "; name a folder with -Dvitrine.realdata=");
    return file;
  }

  static Counts table(String name, String count, List<List<String>> dimensions) {
    try {
      return new TableFile(count, dimensions).read(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<NamedCsvRecord> rows(String name) {
    List<NamedCsvRecord> rows = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file(name))) {
      csv.forEach(rows::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  static Counts cube(String name) {
    return table(name, "freq", List.of(List.of("p", "pg"), List.of("c", "cg"), List.of("j", "jg")));
  }

  static Counts z2() {
    return table(
        "sdc-oracle/z2.csv",
        "ant",
        List.of(List.of("region", "fylke", "kostragr"), List.of("hovedint")));
  }
}
