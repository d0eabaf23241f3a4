package vitrine.edition;

import java.util.ArrayList;
import java.util.List;

/**
 * A table, or the part of it that fits across a printed page.
 *
 * @param table with the columns and lines that are printed
 * @param part which of how many parts it is; empty if it is whole
 * @param leftOut how many lines are in the attached file alone
 * @param file the name of the attached file that holds every figure
 */
public record PrintedTable(FigureTable table, String part, int leftOut, String file) {
  static final int MOST_LINES = 60;

  private static final int SHORT = 8;
  private static final int ROOM = 9;
  private static final int ROOM_OF_LABEL = 2;

  static List<PrintedTable> of(FigureTable table) {
    List<FigureTable.Line> lines = table.lines().stream().limit(MOST_LINES).toList();
    int leftOut = table.lines().size() - lines.size();
    int labels = ROOM_OF_LABEL * Math.max(1, table.breakdown().dimensions().size());
    int columns = table.columns().size();
    int parts = (columns + ROOM - labels - 1) / (ROOM - labels);
    List<PrintedTable> printed = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      String part = parts == 1 ? "" : "part " + (i + 1) + " of " + parts;
      FigureTable slice = slice(table, lines, columns * i / parts, columns * (i + 1) / parts);
      printed.add(
          new PrintedTable(slice, part, i == parts - 1 ? leftOut : 0, table.key() + ".csv"));
    }
    return printed;
  }

  private static FigureTable slice(
      FigureTable table, List<FigureTable.Line> lines, int from, int to) {
    List<FigureTable.Line> slices = lines.stream().map(it -> it.columns(from, to)).toList();
    return new FigureTable(
        table.metric(), table.breakdown(), table.columns().subList(from, to), slices);
  }

  /** Whether it is better on the next page than on two. */
  public boolean isShort() {
    return table.lines().size() <= SHORT;
  }
}
