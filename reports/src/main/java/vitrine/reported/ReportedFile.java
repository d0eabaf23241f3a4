package vitrine.reported;

import java.util.List;

/**
 * A file of a report that was read.
 *
 * @param official whether it has the columns of the official template, rather than tidy ones
 * @param columns the columns that it has
 */
public record ReportedFile(String name, ReportTable table, boolean official, List<Column> columns) {
  public ReportedFile {
    columns = List.copyOf(columns);
  }
}
