package vitrine.paper;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table of a paper; the first cell of a row names it.
 *
 * @param note what has to be known to read it
 * @param rows those that are shown
 * @param all how many there are, with those that are not shown
 */
public record Grid(
    String title, String note, List<Column> columns, List<List<String>> rows, long all) {
  /** A column and whether it holds numbers. */
  public record Column(String name, boolean isNumber) {
    public static Column text(String name) {
      return new Column(name, false);
    }

    public static Column number(String name) {
      return new Column(name, true);
    }

    /** The class of its cells. */
    public String style() {
      return isNumber ? "number" : "text";
    }
  }

  public Grid {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** A table that shows all its rows. */
  public static Grid of(String title, String note, List<Column> columns, List<List<String>> rows) {
    return new Grid(title, note, columns, rows, rows.size());
  }

  /** A table that shows its first rows. */
  public static Grid first(
      int most, String title, String note, List<Column> columns, List<List<String>> rows) {
    Stream<List<String>> shown = rows.stream().limit(most);
    return new Grid(title, note, columns, shown.toList(), rows.size());
  }

  public boolean isCut() {
    return all > rows.size();
  }

  /** How many rows are shown of how many, in words. */
  public String cut() {
    return "The first %,d of %,d rows; the CSV file has all.".formatted(rows.size(), all);
  }
}
