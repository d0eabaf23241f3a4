package vitrine.reported.check;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import vitrine.reported.Column;
import vitrine.reported.ReportTable;

/** A part of a report that a test can spoil. */
final class Sheet {
  private final ReportTable table;
  private final List<String> columns;
  private final List<List<String>> rows = new ArrayList<>();
  private final boolean tidy;

  /** An official part, or a tidy one. */
  Sheet(ReportTable table, boolean tidy) {
    this.table = table;
    this.tidy = tidy;
    this.columns =
        table.columns().stream()
            .filter(it -> tidy ? it.always() : !it.header().isEmpty())
            .map(Column::name)
            .toList();
    rows.add(new ArrayList<>(table.columns().stream().filter(this::has).map(this::head).toList()));
  }

  private boolean has(Column column) {
    return columns.contains(column.name());
  }

  private String head(Column column) {
    return tidy ? column.name() : column.header();
  }

  ReportTable table() {
    return table;
  }

  /** Adds a row of cells, each after the name of its column; returns its number. */
  int add(String... cells) {
    List<String> row = new ArrayList<>(columns.stream().map(it -> "").toList());
    rows.add(row);
    for (int i = 0; i < cells.length; i += 2) {
      if (columns.contains(cells[i])) {
        row.set(columns.indexOf(cells[i]), cells[i + 1]);
      }
    }
    return rows.size();
  }

  /** The number of the first row that has all of some cells. */
  int row(String... cells) {
    for (int row = 2; row <= rows.size(); row++) {
      boolean all = true;
      for (int i = 0; i < cells.length; i += 2) {
        all &= get(row, cells[i]).equals(cells[i + 1]);
      }
      if (all) {
        return row;
      }
    }
    throw new IllegalArgumentException("no row has " + List.of(cells));
  }

  String get(int row, String column) {
    return rows.get(row - 1).get(columns.indexOf(column));
  }

  void set(int row, String column, String cell) {
    rows.get(row - 1).set(columns.indexOf(column), cell);
  }

  /** Exchanges two cells of a row. */
  void swap(int row, String one, String other) {
    String cell = get(row, one);
    set(row, one, get(row, other));
    set(row, other, cell);
  }

  List<List<String>> rows() {
    return rows;
  }

  String csv() {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      rows.forEach(csv::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
