package vitrine.release;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vitrine.catalogue.Statistic;
import vitrine.disclosure.Figure;
import vitrine.disclosure.FigureKey;
import vitrine.disclosure.FigureText;
import vitrine.disclosure.Figures;
import vitrine.tally.Cell;
import vitrine.tally.Histogram;
import vitrine.tally.Tallies;
import vitrine.tally.Tally;

/** The tables of a release as CSV: RFC 4180, UTF-8, rows in the order of their keys. */
final class ReleaseCsv {
  private static final String BETWEEN_VALUES = "|";
  private static final String AFTER_HISTOGRAM = ";";

  private ReleaseCsv() {}

  static void writeFigures(Path file, Figures figures) {
    try (CsvWriter csv = writer(file)) {
      csv.writeRecord(
          "metric",
          "breakdown",
          "cell",
          "statistic",
          "part",
          "value",
          "bound",
          "low",
          "high",
          "obs_status",
          "conf_status");
      for (Map.Entry<FigureKey, Figure> entry : figures.byKey().entrySet()) {
        FigureKey key = entry.getKey();
        FigureText text = FigureText.of(entry.getValue());
        csv.writeRecord(
            key.metric(),
            key.breakdown(),
            String.join(BETWEEN_VALUES, key.values()),
            key.statistic().name(),
            key.part(),
            text.value(),
            text.bound(),
            text.low(),
            text.high(),
            text.obsStatus(),
            text.confStatus());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Figures readFigures(Path file) {
    Map<FigureKey, Figure> figures = new HashMap<>();
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (NamedCsvRecord row : csv) {
        FigureText text =
            new FigureText(
                row.getField("value"),
                row.getField("bound"),
                row.getField("low"),
                row.getField("high"),
                row.getField("obs_status"),
                row.getField("conf_status"));
        Statistic statistic = Statistic.valueOf(row.getField("statistic"));
        figures.put(new FigureKey(cell(row), statistic, row.getField("part")), text.figure());
      }
    } catch (IOException e) {
      throw new ReleaseCorrupt(file + " cannot be read", e);
    }
    return Figures.of(figures);
  }

  static void writeTallies(Path file, Tallies tallies) {
    try (CsvWriter csv = writer(file)) {
      csv.writeRecord("metric", "breakdown", "cell", "counts", "histograms");
      for (Map.Entry<Cell, Tally> entry : tallies.byCell().entrySet()) {
        Cell cell = entry.getKey();
        Tally tally = entry.getValue();
        csv.writeRecord(
            cell.metric(),
            cell.breakdown(),
            String.join(BETWEEN_VALUES, cell.values()),
            Arrays.stream(tally.counts()).mapToObj(Long::toString).collect(Collectors.joining(" ")),
            tally.histograms().stream()
                .map(histogram -> histogram + AFTER_HISTOGRAM)
                .collect(Collectors.joining()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Tallies readTallies(Path file) {
    Map<Cell, Tally> tallies = new HashMap<>();
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (NamedCsvRecord row : csv) {
        tallies.put(cell(row), tally(row.getField("counts"), row.getField("histograms")));
      }
    } catch (IOException e) {
      throw new ReleaseCorrupt(file + " cannot be read", e);
    }
    return Tallies.of(tallies);
  }

  private static Cell cell(NamedCsvRecord row) {
    String breakdown = row.getField("breakdown");
    String values = row.getField("cell");
    boolean whole = breakdown.equals("WHOLE");
    return new Cell(
        row.getField("metric"),
        breakdown,
        whole ? List.of() : List.of(values.split("\\" + BETWEEN_VALUES, -1)));
  }

  private static Tally tally(String counts, String histograms) {
    long[] numbers =
        counts.isEmpty()
            ? new long[0]
            : Stream.of(counts.split(" ")).mapToLong(Long::parseLong).toArray();
    return new Tally(numbers, histograms(histograms));
  }

  private static List<Histogram> histograms(String text) {
    String[] parts = text.split(AFTER_HISTOGRAM, -1);
    return Stream.of(parts).limit(parts.length - 1L).map(Histogram::parse).toList();
  }

  private static CsvWriter writer(Path file) throws IOException {
    return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(Files.newBufferedWriter(file));
  }
}
