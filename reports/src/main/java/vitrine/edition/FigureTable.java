package vitrine.edition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Dimension;
import vitrine.catalogue.Metric;
import vitrine.disclosure.Amount;
import vitrine.disclosure.Figure;
import vitrine.disclosure.FigureKey;
import vitrine.disclosure.Figures;
import vitrine.tally.Cell;

/** The figures of one breakdown of one metric, the whole first, as readers see them. */
public record FigureTable(
    Metric metric, Breakdown breakdown, List<TableColumn> columns, List<Line> lines) {
  private static final String OTHERS = "All others";

  /**
   * One line.
   *
   * @param labels what a reader sees of the cell, one for each dimension
   * @param revised for each figure, whether it is not the same as in the edition before
   */
  public record Line(Cell cell, List<String> labels, List<Figure> figures, List<Boolean> revised) {
    public Line {
      revised = List.copyOf(revised);
      labels = List.copyOf(labels);
      figures = List.copyOf(figures);
    }

    /** The line with some of its columns. */
    Line columns(int from, int to) {
      return new Line(cell, labels, figures.subList(from, to), revised.subList(from, to));
    }

    public boolean isWhole() {
      return cell.values().isEmpty();
    }

    /** The cell in words. */
    public String label() {
      if (cell.isOthers()) {
        return OTHERS;
      }
      return isWhole() ? "All" : String.join(", ", labels);
    }
  }

  public FigureTable {
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
  }

  static FigureTable of(Edition edition, Metric metric, Breakdown breakdown) {
    Figures figures = edition.figures();
    List<TableColumn> columns = metric.measure().answer(new TableColumns(figures, metric));
    List<Line> lines = new ArrayList<>();
    for (Cell cell : figures.cells(metric, Breakdown.WHOLE)) {
      lines.add(line(edition, breakdown, columns, cell));
    }
    if (!breakdown.isWhole()) {
      figures.cells(metric, breakdown).stream()
          .map(cell -> line(edition, breakdown, columns, cell))
          .sorted(order(breakdown, TableColumn.ofUnits(columns)))
          .forEach(lines::add);
    }
    return new FigureTable(metric, breakdown, columns, lines);
  }

  private static Line line(
      Edition edition, Breakdown breakdown, List<TableColumn> columns, Cell cell) {
    List<FigureKey> keys =
        columns.stream().map(it -> new FigureKey(cell, it.statistic(), it.part())).toList();
    List<Figure> row =
        keys.stream().map(it -> edition.figures().find(it).orElse(Figures.notSubmitted())).toList();
    return new Line(
        cell, labels(breakdown, cell), row, keys.stream().map(edition::isRevised).toList());
  }

  private static List<String> labels(Breakdown breakdown, Cell cell) {
    if (cell.isOthers()) {
      return Collections.nCopies(cell.values().size(), OTHERS);
    }
    return IntStream.range(0, cell.values().size())
        .mapToObj(i -> breakdown.dimensions().get(i).labelOf(cell.values().get(i)))
        .toList();
  }

  private static Comparator<Line> order(Breakdown breakdown, int unitsColumn) {
    if (isInTime(breakdown)) {
      return Comparator.comparing(Line::cell);
    }
    return Comparator.comparing(FigureTable::isStated)
        .reversed()
        .thenComparing(line -> -amount(line.figures().get(unitsColumn)))
        .thenComparing(Line::label);
  }

  /** Whether the lines follow one another in time. */
  boolean isInTime() {
    return isInTime(breakdown);
  }

  private static boolean isInTime(Breakdown breakdown) {
    return breakdown.dimensions().stream().anyMatch(it -> it instanceof Dimension.OfPeriod);
  }

  private static boolean isStated(Line line) {
    return line.cell().values().stream().noneMatch(String::isEmpty) && !line.cell().isOthers();
  }

  private static double amount(Figure figure) {
    return figure.findAmount().map(Amount::value).orElse(0.0);
  }

  /** The table's name in addresses and files: {@code v1-by-month}. */
  public String key() {
    return key(metric, breakdown);
  }

  /** The name that the table of a breakdown has. */
  public static String key(Metric metric, Breakdown breakdown) {
    return metric.code().toLowerCase(Locale.ROOT) + "-" + breakdown.slug();
  }

  /** The table's title: what is measured, and by what. */
  public String title() {
    return breakdown.isWhole()
        ? metric.name()
        : metric.name() + " " + breakdown.label().toLowerCase(Locale.ROOT);
  }

  /** The line of all units, if there is one. */
  public Optional<Line> whole() {
    return lines.stream().filter(Line::isWhole).findFirst();
  }

  /** The same table with some of its lines. */
  public FigureTable withLines(List<Line> some) {
    return new FigureTable(metric, breakdown, columns, some);
  }

  /** The lines of the breakdown's cells. */
  public List<Line> parts() {
    return lines.stream().filter(line -> !line.isWhole()).toList();
  }
}
