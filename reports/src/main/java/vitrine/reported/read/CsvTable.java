package vitrine.reported.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vitrine.reported.ReportedRule;
import vitrine.reported.Told;

/**
 * The lines of a file as cells.
 *
 * @param separator what stands between cells
 * @param lines the first is line 1
 */
record CsvTable(char separator, List<List<String>> lines) {
  private static final String SEPARATORS = ",;\t|";
  private static final char NO_QUOTE = '\u0001';

  /** The cells of a text; what had to be tolerated is found. */
  static CsvTable of(String text, FileLog log) {
    endsOfLines(text, log);
    char separator = separator(text);
    if (separator != ',') {
      String given = separator == '\t' ? "tabs" : Told.text(String.valueOf(separator));
      log.add(
          ReportedRule.P04,
          1,
          "cells are separated by " + given + "; commas are expected",
          "save the file with commas between cells (RFC 4180)");
    }
    return new CsvTable(separator, lines(text, separator, log));
  }

  private static List<List<String>> lines(String text, char separator, FileLog log) {
    CsvReader.CsvReaderBuilder csv =
        CsvReader.builder()
            .fieldSeparator(separator)
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    return parse(text, csv).orElseGet(() -> tolerated(text, csv, log));
  }

  private static List<List<String>> tolerated(
      String text, CsvReader.CsvReaderBuilder csv, FileLog log) {
    Optional<List<List<String>>> lines =
        parse(text, csv.allowUnclosedQuote(true).trimWhitespacesAroundQuotes(true))
            .or(() -> parse(text, csv.quoteCharacter(NO_QUOTE)));
    log.add(
        ReportedRule.P01,
        0,
        lines.isPresent()
            ? "quotes are not closed, or not doubled within a cell; RFC 4180 is expected"
            : "the file cannot be read as CSV",
        "put cells with quotes, commas or line ends in quotes, and write quotes in them twice");
    return lines.orElse(List.of());
  }

  private static Optional<List<List<String>>> parse(
      String text, CsvReader.CsvReaderBuilder builder) {
    List<List<String>> lines = new ArrayList<>();
    try (CsvReader<CsvRecord> csv = builder.ofCsvRecord(text)) {
      csv.forEach(it -> lines.add(it.getFields()));
      return Optional.of(lines);
    } catch (CsvParseException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The separator that divides the first line with any text into most cells. */
  private static char separator(String text) {
    String first = text.lines().filter(it -> !it.isBlank()).findFirst().orElse("");
    char best = ',';
    for (char candidate : SEPARATORS.toCharArray()) {
      best = count(first, candidate) > count(first, best) ? candidate : best;
    }
    return best;
  }

  private static long count(String line, char separator) {
    boolean quoted = false;
    long count = 0;
    for (char each : line.toCharArray()) {
      quoted ^= each == '"';
      count += each == separator && !quoted ? 1 : 0;
    }
    return count;
  }

  private static void endsOfLines(String text, FileLog log) {
    long all = text.chars().filter(it -> it == '\n').count();
    long windows = text.split("\r\n", -1).length - 1L;
    long returns = text.chars().filter(it -> it == '\r').count();
    if (returns > 0) {
      String given = windows == returns ? "carriage return and line feed" : "carriage return";
      String where = windows == all ? "" : " in some lines";
      log.add(
          ReportedRule.P05,
          0,
          "lines end with " + given + where + "; the official templates end them with line feed",
          "nothing needs to be done if all lines end alike");
    }
  }
}
