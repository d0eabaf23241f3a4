package vitrine.reported.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vitrine.casefile.Nearest;
import vitrine.reported.Column;
import vitrine.reported.Kind;
import vitrine.reported.ReportTable;

/**
 * Where the columns of a table are in a file.
 *
 * @param line the index of the line of headers
 * @param places the index of each column that was found
 * @param misspelt those of them with another header
 * @param others the indexes of cells that are no column of the table
 */
record Header(
    ReportTable table,
    int line,
    List<String> cells,
    Map<Column, Integer> places,
    Set<Column> misspelt,
    List<Integer> others) {
  private static final String CONTEXT = "contextualinformation";

  static Header of(ReportTable table, int line, List<String> cells) {
    Map<Column, Integer> places = new LinkedHashMap<>();
    List<Integer> others = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      int index = i;
      table.columns().stream()
          .filter(it -> it.isCalled(cells.get(index)) && !places.containsKey(it))
          .findFirst()
          .ifPresentOrElse(it -> places.put(it, index), () -> others.add(index));
    }
    Set<Column> misspelt = near(table, cells, places, others);
    others.removeIf(it -> Column.plain(cells.get(it)).startsWith(CONTEXT));
    return new Header(table, line, List.copyOf(cells), places, misspelt, others);
  }

  private static Set<Column> near(
      ReportTable table, List<String> cells, Map<Column, Integer> places, List<Integer> others) {
    Set<Column> misspelt = new HashSet<>();
    for (int index : List.copyOf(others)) {
      String given = Column.plain(cells.get(index));
      for (Column column : table.columns()) {
        if (!given.isEmpty() && !places.containsKey(column) && isNear(given, column)) {
          places.put(column, index);
          misspelt.add(column);
          others.remove((Integer) index);
          break;
        }
      }
    }
    return misspelt;
  }

  private static boolean isNear(String given, Column column) {
    return isNear(given, Column.plain(column.name()))
        || isNear(given, Column.plain(column.header()));
  }

  private static boolean isNear(String given, String expected) {
    return expected.length() > 4
        && Math.abs(given.length() - expected.length()) <= 3
        && Nearest.distance(given, expected) <= Math.min(3, expected.length() / 5);
  }

  /** How many columns of the table it has, those of every table counted twice. */
  int score() {
    return places.keySet().stream().mapToInt(it -> it.always() ? 2 : 1).sum() - misspelt.size();
  }

  /** Whether it is enough of the table to read rows by. */
  boolean isReadable() {
    boolean keyed =
        table.columns().stream()
            .filter(it -> it.always() && it.kind() == Kind.KEY && !it.name().equals("service"))
            .allMatch(places::containsKey);
    return keyed
            && places.keySet().stream()
                .anyMatch(it -> it.kind().isNumber() || it.name().equals("value"))
        || table == ReportTable.T2 && keyed;
  }

  /** Whether its columns are those of the official template. */
  boolean isOfficial() {
    return places.entrySet().stream()
        .anyMatch(
            it ->
                !it.getKey().header().isEmpty()
                    && !Column.plain(it.getKey().name()).equals(Column.plain(it.getKey().header()))
                    && Column.plain(it.getKey().header())
                        .equals(Column.plain(cells.get(it.getValue()))));
  }

  /** The first column that stands after one that the template has later. */
  Optional<Column> misplaced() {
    int last = -1;
    for (Column column : table.columns()) {
      Integer place = places.get(column);
      if (place != null && !column.name().equals("surface")) {
        if (place < last) {
          return Optional.of(column);
        }
        last = place;
      }
    }
    return Optional.empty();
  }

  /** The columns that such a file should have and this one has not. */
  List<Column> missing() {
    boolean official = isOfficial();
    return table.columns().stream()
        .filter(it -> !places.containsKey(it))
        .filter(it -> it.always() || official && !it.header().isEmpty())
        .filter(it -> !it.name().equals("context") && !it.name().equals("label"))
        .filter(it -> !it.name().equals("description"))
        .toList();
  }
}
