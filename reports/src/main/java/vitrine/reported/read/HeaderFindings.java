package vitrine.reported.read;

import vitrine.reported.Column;
import vitrine.reported.Kind;
import vitrine.reported.ReportedRule;
import vitrine.reported.Told;

/** What is wrong with the header of a file. */
final class HeaderFindings {
  private HeaderFindings() {}

  static void add(Header header, FileLog log) {
    long row = header.line() + 1L;
    for (Column column : header.misspelt()) {
      renamed(header, header.places().get(column), column, row, log);
    }
    for (Column column : header.missing()) {
      boolean renamed = header.others().stream().anyMatch(it -> stands(header, it, column));
      if (!renamed) {
        missing(column, row, log);
      }
    }
    header.others().forEach(it -> other(header, it, row, log));
    if (header.isOfficial()) {
      header.misplaced().ifPresent(it -> misplaced(it, row, log));
    }
  }

  private static void misplaced(Column column, long row, FileLog log) {
    cell(
        ReportedRule.P06,
        column.name(),
        row,
        "stands after a column that the template has later",
        "put the columns in the order of the template",
        log);
  }

  /** Whether an unknown cell stands where the template has a column. */
  private static boolean stands(Header header, int index, Column column) {
    return index == 0 && column.name().equals("applicability");
  }

  private static void renamed(Header header, int index, Column column, long row, FileLog log) {
    String given = Told.text(header.cells().get(index));
    cell(
        ReportedRule.P06,
        column.name(),
        row,
        "the header is " + given + "; expected is " + Told.text(expected(column)),
        "write " + Told.text(expected(column)),
        log);
  }

  private static String expected(Column column) {
    return column.header().isEmpty() ? column.name() : column.header();
  }

  private static void missing(Column column, long row, FileLog log) {
    cell(
        ReportedRule.P07,
        column.name(),
        row,
        "there is no column " + Told.text(expected(column)) + "; its cells were read as blank",
        column.kind() == Kind.TEXT
            ? "add the column"
            : "add the column, blank where it does not" + " apply",
        log);
  }

  private static void other(Header header, int index, long row, FileLog log) {
    String given = header.cells().get(index);
    if (index == 0 && header.missing().stream().anyMatch(it -> stands(header, 0, it))) {
      cell(
          ReportedRule.P06,
          "applicability",
          row,
          "the header is " + Told.text(given) + "; expected is 'Applicability'",
          "write 'Applicability'",
          log);
    } else {
      cell(
          ReportedRule.P08,
          Told.plain(given),
          row,
          "column "
              + (index + 1)
              + " is "
              + Told.text(given)
              + ", which the template does not have; it was left out",
          "remove the column, or name it after one of the template",
          log);
    }
  }

  private static void cell(
      ReportedRule rule, String column, long row, String message, String repair, FileLog log) {
    log.add(rule, "", row, column, message, repair);
  }
}
