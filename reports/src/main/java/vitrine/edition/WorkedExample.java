package vitrine.edition;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vitrine.casefile.Resource;
import vitrine.catalogue.Metric;

/**
 * A metric on a few cases, worked out by hand.
 *
 * @param words how the figures follow from the cases
 * @param inputs the cases and the rows that belong to them
 * @param figures exact, before protection
 */
public record WorkedExample(String words, List<Table> inputs, Table figures) {
  /** A table as it stands in a file. */
  public record Table(String name, List<String> header, List<List<String>> rows) {}

  /** The worked example of a metric, if there is one. */
  public static Optional<WorkedExample> find(Metric metric) {
    String folder = "/scenarios/" + folder(metric) + "/";
    return read(folder + "README.md")
        .map(
            words ->
                new WorkedExample(
                    words.strip(),
                    inputs(folder),
                    table(folder, "figures").orElseThrow(IllegalStateException::new)));
  }

  /** The name of the folder of a metric's worked example. */
  public static String folder(Metric metric) {
    String words = metric.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return metric.code() + "-" + words;
  }

  private static List<Table> inputs(String folder) {
    return Arrays.stream(Resource.values())
        .flatMap(it -> table(folder, it.fileName()).stream())
        .toList();
  }

  private static Optional<Table> table(String folder, String name) {
    return read(folder + name + ".csv").map(text -> parse(name, text));
  }

  private static Table parse(String name, String text) {
    List<List<String>> rows =
        CsvReader.builder().ofCsvRecord(text).stream().map(CsvRecord::getFields).toList();
    return new Table(name, rows.get(0), rows.subList(1, rows.size()));
  }

  private static Optional<String> read(String resource) {
    try (InputStream in = WorkedExample.class.getResourceAsStream(resource)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
