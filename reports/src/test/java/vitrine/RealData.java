package vitrine;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Real public data, which are not part of the project; tests are skipped where they are not. */
public final class RealData {
  private static final Path FOLDER = folder();

  private RealData() {}

  private static Path folder() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("data-samples"))) {
      folder = folder.getParent();
    }
    String otherwise = folder.resolveSibling("shared/realdata").toString();
    return Path.of(System.getProperty("vitrine.realdata", otherwise));
  }

  /** A file or folder among them. */
  public static Path path(String name) {
    Path path = FOLDER.resolve(name);
    assumeTrue(
        Files.exists(path), "nothing is at " + path + "; name a folder with -Dvitrine.realdata=");
    return path;
  }

  public static List<NamedCsvRecord> rows(String name) {
    List<NamedCsvRecord> rows = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(path(name))) {
      csv.forEach(rows::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }
}
