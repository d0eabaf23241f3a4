package vitrine.edition.data;

import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Worksheet;
import vitrine.catalogue.Dimension;
import vitrine.catalogue.Statistic;
import vitrine.disclosure.Amount;
import vitrine.disclosure.Figure;
import vitrine.edition.Display;
import vitrine.edition.Edition;
import vitrine.edition.FigureTable;

/** A table as a sheet: title, definition, a way back, the frozen header and a row for each line. */
final class TableSheet {
  static final int HEADER = 3;

  private static final int NARROW = 16;
  private static final int WIDE = 34;
  private static final int TITLE_SIZE = 14;

  private TableSheet() {}

  static void write(Worksheet sheet, Edition edition, FigureTable table) {
    Grid grid = new Grid(edition, table);
    int first = head(sheet, table, grid);
    for (int line = 0; line < table.lines().size(); line++) {
      int row = HEADER + 1 + line;
      List<String> names = names(table, table.lines().get(line));
      for (int i = 0; i < names.size(); i++) {
        sheet.value(row, i, names.get(i));
      }
      for (int i = 0; i < grid.heads().size(); i++) {
        Grid.Head head = grid.heads().get(i);
        int column = first + i;
        grid.find(line, head).ifPresent(it -> write(sheet, row, column, head.aspect(), it));
      }
    }
  }

  private static int head(Worksheet sheet, FigureTable table, Grid grid) {
    sheet.value(0, 0, table.metric().code() + " " + table.title());
    sheet.style(0, 0).bold().fontSize(TITLE_SIZE).set();
    sheet.value(1, 0, table.metric().definition());
    sheet.value(2, 0, "Contents");
    sheet.hyperlink(2, 0, HyperLink.internal("'" + CoverSheet.NAME + "'!A1", "Contents"));
    List<String> words = new ArrayList<>();
    for (Dimension dimension : table.breakdown().dimensions()) {
      words.add(dimension.label());
      words.add(dimension.label() + ", code");
    }
    if (words.isEmpty()) {
      words.add("All");
    }
    int first = words.size();
    grid.heads().forEach(it -> words.add(it.label()));
    int last = HEADER + table.lines().size();
    for (int i = 0; i < words.size(); i++) {
      sheet.value(HEADER, i, words.get(i));
      sheet.width(i, i < first && i % 2 == 0 ? WIDE : NARROW);
      if (i >= first && last > HEADER) {
        Grid.Head head = grid.heads().get(i - first);
        sheet
            .range(HEADER + 1, i, last, i)
            .style()
            .format(format(head))
            .horizontalAlignment("right")
            .set();
      }
    }
    sheet.range(HEADER, 0, HEADER, words.size() - 1).style().bold().wrapText(true).set();
    sheet.freezePane(first, HEADER + 1);
    return first;
  }

  private static List<String> names(FigureTable table, FigureTable.Line line) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < table.breakdown().dimensions().size(); i++) {
      names.add(line.isWhole() ? "All" : label(line, i));
      names.add(line.isWhole() ? "_T" : Cube.code(line.cell().values().get(i)));
    }
    return names.isEmpty() ? List.of("All") : names;
  }

  private static String label(FigureTable.Line line, int dimension) {
    return line.cell().values().get(dimension).isEmpty()
        ? "Not stated"
        : line.labels().get(dimension);
  }

  private static String format(Grid.Head head) {
    if (head.aspect() == Grid.Aspect.BOUND) {
      return "@";
    }
    return switch (head.statistic().kind()) {
      case SHARE -> "0.00%";
      case RATE -> "0.00";
      case NUMBER, DURATION, DIFFERENCE -> "#,##0";
    };
  }

  private static void write(
      Worksheet sheet, int row, int column, Grid.Aspect aspect, Figure figure) {
    if (figure.findAmount().isPresent()) {
      write(sheet, row, column, aspect, figure.findAmount().get());
    } else if (aspect == Grid.Aspect.VALUE) {
      sheet.value(row, column, Display.of(figure, Statistic.Kind.NUMBER));
    }
  }

  private static void write(
      Worksheet sheet, int row, int column, Grid.Aspect aspect, Amount amount) {
    switch (aspect) {
      case VALUE -> sheet.value(row, column, number(amount.value()));
      case BOUND -> {
        if (amount.bound() != Amount.Bound.EXACTLY) {
          sheet.value(row, column, amount.bound().name());
        }
      }
      case LOW -> amount.interval().ifPresent(it -> sheet.value(row, column, number(it.low())));
      case HIGH -> amount.interval().ifPresent(it -> sheet.value(row, column, number(it.high())));
    }
  }

  /** The same number, written without a fraction if it has none. */
  private static Number number(double value) {
    long whole = (long) value;
    if (whole == value) {
      return whole;
    }
    return value;
  }
}
