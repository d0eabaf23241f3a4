package vitrine.pipelines.convert;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The rows of one CSV file with a header, in their order. */
final class SourceTable implements AutoCloseable {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final ForeignFile file;
  private final CsvReader<CsvRecord> csv;
  private final Iterator<CsvRecord> records;
  private final List<String> header;
  private long row;

  private SourceTable(ForeignFile file, CsvReader<CsvRecord> csv) {
    this.file = file;
    this.csv = csv;
    records = csv.iterator();
    header = next().map(SourceTable::names).orElse(List.of());
  }

  static SourceTable open(ForeignFile file) throws IOException {
    Reader reader =
        new InputStreamReader(
            Files.newInputStream(file.path()),
            file.encoding()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    return new SourceTable(
        file,
        CsvReader.builder()
            .fieldSeparator(file.delimiter())
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .ofCsvRecord(reader));
  }

  private static List<String> names(CsvRecord record) {
    return record.getFields().stream()
        .map(it -> it.startsWith(BYTE_ORDER_MARK) ? it.substring(1) : it)
        .map(String::strip)
        .toList();
  }

  List<String> header() {
    return header;
  }

  /** Gives every row behind the header. */
  void forEach(Consumer<SourceRow> take) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    header.forEach(name -> columns.put(name, columns.size()));
    for (Optional<CsvRecord> next = next(); next.isPresent(); next = next()) {
      take.accept(new SourceRow(columns, next.get().getFields(), row));
    }
  }

  private Optional<CsvRecord> next() {
    Optional<CsvRecord> next =
        guarded(() -> records.hasNext() ? Optional.of(records.next()) : Optional.empty());
    row++;
    return next;
  }

  private <T> T guarded(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (UncheckedIOException e) {
      throw unreadable(e.getCause());
    } catch (CsvParseException e) {
      throw unreadable(e.getCause());
    }
  }

  private SourceUnreadable unreadable(Throwable cause) {
    String problem =
        cause instanceof CharacterCodingException
            ? "a byte in or after row %d is not %s; name the encoding in the mapping"
            : "a quote in or after row %d is not closed, or a cell is too long (%s)";
    String message = problem.formatted(row + 1, file.encoding().name());
    return new SourceUnreadable(file.name() + ": " + message);
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
