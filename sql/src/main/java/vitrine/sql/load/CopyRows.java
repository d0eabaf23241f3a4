package vitrine.sql.load;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.postgresql.PGConnection;

/** Rows on their way into a table by PostgreSQL's COPY, in all columns of the table. */
final class CopyRows {
  private final Table<?> table;
  private final StringWriter text = new StringWriter();
  private final CsvWriter csv =
      CsvWriter.builder().quoteStrategy(QuoteStrategies.ALWAYS).build(text);

  private long rows;

  CopyRows(Table<?> table) {
    this.table = table;
  }

  void add(String... cells) {
    csv.writeRecord(cells);
    rows++;
  }

  void copy(DSLContext sql) {
    String columns =
        Arrays.stream(table.fields()).map(Field::getName).collect(Collectors.joining(", "));
    String statement =
        "COPY %s.%s (%s) FROM STDIN (FORMAT csv)"
            .formatted(table.getSchema().getName(), table.getName(), columns);
    sql.connection(
        connection -> {
          try {
            csv.flush();
            long copied =
                connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(statement, new StringReader(text.toString()));
            if (copied != rows) {
              throw new SQLException(copied + " of " + rows + " rows were copied");
            }
          } catch (IOException e) {
            throw new SQLException(e);
          }
        });
  }

  /** An array literal; values hold neither quotes nor backslashes. */
  static String array(List<String> values) {
    return values.stream().map(it -> '"' + it + '"').collect(Collectors.joining(",", "{", "}"));
  }

  static String array(long[] values) {
    return Arrays.stream(values)
        .mapToObj(Long::toString)
        .collect(Collectors.joining(",", "{", "}"));
  }
}
