package vitrine.pipelines.check;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vitrine.casefile.Resource;
import vitrine.casefile.Rule;
import vitrine.pipelines.batch.Batch;
import vitrine.pipelines.batch.Column;

/** Rows of a CSV file: RFC 4180, UTF-8, a header of the contract's names in any order. */
final class CsvRows {
  private static final int LONGEST_CELL = 1 << 16;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Resource resource;
  private final Batch batch;
  private final BatchSink sink;

  CsvRows(Resource resource, Batch batch, BatchSink sink) {
    this.resource = resource;
    this.batch = batch;
    this.sink = sink;
  }

  /**
   * Reads all rows and returns how many there are.
   *
   * @throws FileRefused if the file cannot be read to its end
   */
  long read(InputStream in) throws IOException {
    Handler handler = new Handler();
    Reader reader =
        new InputStreamReader(
            in,
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    try (CsvReader<Boolean> csv =
        CsvReader.builder()
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .maxBufferSize(LONGEST_CELL)
            .build(handler, reader)) {
      for (Boolean record : csv) {
        handler.rows += record ? 1 : 0;
      }
    } catch (UncheckedIOException e) {
      throw refusal(e.getCause(), handler.lastRow + 1);
    } catch (CsvParseException e) {
      throw failure(e, handler.lastRow + 1);
    }
    if (handler.columns.length == 0) {
      throw new FileRefused(Rule.V01, 1, "", "the file has no header");
    }
    sink.accept(batch);
    return handler.rows;
  }

  /** What the file did wrong, or what the handler threw and the parser wrapped. */
  private static RuntimeException failure(CsvParseException e, long row) throws IOException {
    boolean own = e.getCause() instanceof RuntimeException && !isOfParser(e.getCause());
    return own ? (RuntimeException) e.getCause() : refusal(e.getCause(), row);
  }

  private static boolean isOfParser(Throwable cause) {
    return cause instanceof CsvParseException || cause instanceof UncheckedIOException;
  }

  private static FileRefused refusal(Throwable cause, long row) throws IOException {
    if (cause instanceof CharacterCodingException) {
      return new FileRefused(Rule.V01, row, "", "a byte in or after this row is not UTF-8");
    }
    if (cause instanceof IOException e) {
      throw e;
    }
    return new FileRefused(
        Rule.V01, row, "", "a quote in or after this row is not closed, or a cell is too long");
  }

  private final class Handler extends AbstractBaseCsvCallbackHandler<Boolean> {
    private final List<String> names = new ArrayList<>();
    private Column[] columns = {};
    private long lastRow;
    private long rows;
    private int row;

    private void begin() {
      lastRow++;
      if (lastRow > 1) {
        if (batch.isFull()) {
          sink.accept(batch);
          batch.clear();
        }
        row = batch.addRow(lastRow);
      }
    }

    @Override
    protected void handleEmpty() {
      begin();
    }

    @Override
    protected void handleField(int index, char[] text, int from, int length, boolean quoted) {
      if (index == 0) {
        begin();
      }
      if (lastRow == 1) {
        addName(new String(text, from, length));
      } else if (length > 0 && index < columns.length) {
        columns[index].read(row, text, from, length);
      }
    }

    private void addName(String name) {
      boolean marked = names.isEmpty() && name.indexOf(BYTE_ORDER_MARK) == 0;
      names.add(marked ? name.substring(1) : name);
    }

    @Override
    protected Boolean buildRecord() {
      if (lastRow == 1) {
        columns = Header.fields(resource, names).stream().map(batch::column).toArray(Column[]::new);
        return false;
      }
      if (getFieldCount() != columns.length) {
        String message =
            "has %d cells where the header has %d".formatted(getFieldCount(), columns.length);
        batch.problems().add(row, "", Rule.V01, message);
      }
      return true;
    }
  }
}
