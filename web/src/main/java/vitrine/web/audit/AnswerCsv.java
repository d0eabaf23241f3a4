package vitrine.web.audit;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.OptionalDouble;
import vitrine.sql.query.CubeRow;

/** An answer as CSV, in the form of machines. */
final class AnswerCsv implements Closeable {
  private static final List<String> HEAD =
      List.of(
          "period",
          "edition",
          "metric",
          "cell",
          "statistic",
          "part",
          "value",
          "bound",
          "low",
          "high",
          "obs_status",
          "conf_status");

  private final CsvWriter csv;

  /** Begins with the header. */
  AnswerCsv(Writer out) {
    csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    csv.writeRecord(HEAD);
  }

  static String of(List<CubeRow> rows) throws IOException {
    StringWriter text = new StringWriter();
    try (AnswerCsv csv = new AnswerCsv(text)) {
      rows.forEach(csv::write);
    }
    return text.toString();
  }

  void write(CubeRow row) {
    csv.writeRecord(cells(row));
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }

  private static List<String> cells(CubeRow row) {
    return List.of(
        row.period(),
        Integer.toString(row.edition()),
        row.metric(),
        String.join("|", row.cell()),
        row.statistic(),
        row.part(),
        number(row.value()),
        row.bound(),
        number(row.low()),
        number(row.high()),
        row.obsStatus(),
        row.confStatus());
  }

  static String number(OptionalDouble number) {
    if (number.isEmpty()) {
      return "";
    }
    double value = number.getAsDouble();
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
