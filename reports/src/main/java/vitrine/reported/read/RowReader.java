package vitrine.reported.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vitrine.reported.Column;
import vitrine.reported.Indicator;
import vitrine.reported.Kind;
import vitrine.reported.Place;
import vitrine.reported.ReportTable;
import vitrine.reported.ReportedRow;
import vitrine.reported.ReportedRule;
import vitrine.reported.ReportedText;
import vitrine.reported.RowKey;
import vitrine.reported.Told;

/** Reads the lines of a file, below its header, as rows of its table. */
final class RowReader {
  private final Header header;
  private final CsvTable csv;
  private final FileLog log;
  private final Periods periods;
  private final List<Column> numbers;
  private final Services services;
  private final List<ReportedRow> rows = new ArrayList<>();
  private final List<ReportedText> texts = new ArrayList<>();

  RowReader(Header header, CsvTable csv, FileLog log, Periods periods) {
    this.header = header;
    this.csv = csv;
    this.log = log;
    this.periods = periods;
    this.services = Services.of(header, csv, log);
    this.numbers = header.places().keySet().stream().filter(it -> it.kind().isNumber()).toList();
  }

  void read() {
    for (int line = header.line() + 1; line < csv.lines().size(); line++) {
      read(csv.lines().get(line), line + 1L);
    }
  }

  List<ReportedRow> rows() {
    return Parents.of(rows, log);
  }

  List<ReportedText> texts() {
    return texts;
  }

  private void read(List<String> cells, long row) {
    if (cells.stream().allMatch(String::isBlank)) {
      log.add(
          ReportedRule.P0A,
          row,
          "the line is blank and was left out",
          "remove lines without cells");
      return;
    }
    String service = services.of(cells, row);
    lengths(cells, service, row);
    periods.read(cell(cells, "period"), service, row, log);
    if (header.table().isNumeric()) {
      rows.add(row(cells, service, row));
    } else if (header.table() == ReportTable.T2) {
      Texts.code(cell(cells, "code"), row, log);
    } else {
      text(cells, service, row);
    }
  }

  private void lengths(List<String> cells, String service, long row) {
    int expected = header.cells().size();
    log.log().tested(ReportedRule.P09, service);
    if (cells.size() != expected) {
      log.add(
          ReportedRule.P09,
          service,
          row,
          "",
          "the row has %d cells; the header has %d".formatted(cells.size(), expected),
          "put cells with commas in quotes, and write an empty cell for each blank");
    }
  }

  private ReportedRow row(List<String> cells, String service, long row) {
    RowKey key = key(cells);
    Map<String, BigDecimal> amounts = new HashMap<>();
    for (Column column : numbers) {
      String cell = cell(cells, column.name());
      Kind kind = ReportedRow.kind(column, key);
      AmountText amount = AmountText.of(cell, kind, csv.separator());
      amount.amount().ifPresent(it -> amounts.put(column.name(), it));
      note(amount, cell, kind, column, service, row);
    }
    return new ReportedRow(
        header.table(), service, key, new Place(log.file(), row), amounts, numbers);
  }

  private void note(
      AmountText amount, String cell, Kind kind, Column column, String service, long row) {
    if (cell.isBlank()) {
      return;
    }
    for (ReportedRule rule : List.of(ReportedRule.P12, ReportedRule.P14, ReportedRule.P15)) {
      log.log().tested(rule, service);
    }
    if (kind == Kind.RATIO) {
      log.log().tested(ReportedRule.P13, service);
    }
    amount
        .broken()
        .ifPresent(
            rule -> {
              Optional<String> read = amount.amount().map(Told::number);
              String how = read.map(it -> "it was read as " + it).orElse("it was read as blank");
              String message =
                  "the cell is %s; %s is expected; %s".formatted(Told.text(cell), kind.form(), how);
              String repair =
                  read.map(it -> "write " + it).orElse("write a number or leave it blank");
              log.add(rule, service, row, column.name(), message, repair);
            });
  }

  private RowKey key(List<String> cells) {
    ReportTable table = header.table();
    String indicator = cell(cells, "indicator");
    String name = Indicator.find(table, indicator).map(Indicator::name).orElse(indicator);
    String other = cell(cells, "other");
    return new RowKey(
        cell(cells, "surface"),
        "",
        cell(cells, "category"),
        Placeholder.is(other) ? "" : other,
        cell(cells, "section"),
        name,
        cell(cells, "scope"));
  }

  private void text(List<String> cells, String service, long row) {
    String text = cell(cells, "value");
    String indicator = cell(cells, "indicator");
    if (Placeholder.is(text)) {
      String message = "the cell still has the template's " + Told.text(text);
      log.add(ReportedRule.P11, service, row, "value", message, "write your own text");
    }
    Texts.check(text, service, row, log);
    texts.add(
        new ReportedText(
            header.table(),
            service,
            indicator,
            Placeholder.is(text) ? "" : text,
            new Place(log.file(), row)));
  }

  private String cell(List<String> cells, String column) {
    return header
        .table()
        .find(column)
        .map(header.places()::get)
        .filter(it -> it < cells.size())
        .map(it -> cells.get(it).strip())
        .orElse("");
  }
}
