package vitrine.edition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Metric;
import vitrine.catalogue.Period;
import vitrine.catalogue.Statistic;
import vitrine.disclosure.Figure;
import vitrine.disclosure.FigureKey;
import vitrine.disclosure.FigureText;
import vitrine.disclosure.Figures;
import vitrine.disclosure.Parameters;
import vitrine.tally.Cell;

/** An edition of a year in which few metrics held, with figures made up by a seed. */
final class SmallEdition {
  /** A metric of which nothing is known. */
  static final String WITHOUT = "V2A";

  private static final int FEW = 12;
  private static final int MANY = 65;

  private final Random random = new Random(7);
  private final Map<FigureKey, Figure> figures = new HashMap<>();
  private final Edition edition;

  private SmallEdition(String year) {
    Period period = Period.parse(year);
    Edition empty = edition(period, Figures.of(Map.of()));
    empty.catalogue().list().stream().filter(it -> !it.code().equals(WITHOUT)).forEach(this::fill);
    edition = edition(period, Figures.of(figures));
  }

  static Edition of(String year) {
    return new SmallEdition(year).edition;
  }

  private static Edition edition(Period period, Figures figures) {
    return new Edition(
        period,
        1,
        LocalDate.of(2026, 3, 1),
        "0123456789abcdef".repeat(4),
        Parameters.STANDARD,
        figures,
        Optional.empty(),
        Optional.empty());
  }

  private void fill(Metric metric) {
    for (Breakdown breakdown : metric.breakdowns()) {
      for (Cell cell : cells(metric, breakdown)) {
        for (TableColumn column :
            edition(Period.parse("2025"), Figures.of(Map.of()))
                .table(metric, breakdown)
                .columns()) {
          figures.put(new FigureKey(cell, column.statistic(), column.part()), figure(column));
        }
      }
    }
  }

  private List<Cell> cells(Metric metric, Breakdown breakdown) {
    if (breakdown.isWhole()) {
      return List.of(new Cell(metric.code(), breakdown.code(), List.of()));
    }
    int dimensions = breakdown.dimensions().size();
    List<Cell> cells = new ArrayList<>();
    int count = random.nextInt(5) == 0 ? MANY : 3 + random.nextInt(FEW);
    for (int i = 0; i < count; i++) {
      List<String> values = new ArrayList<>();
      for (int d = 0; d < dimensions; d++) {
        values.add("value-" + i + "-" + d);
      }
      cells.add(new Cell(metric.code(), breakdown.code(), values));
    }
    return cells;
  }

  private Figure figure(TableColumn column) {
    if (random.nextInt(8) == 0) {
      return new FigureText("", "", "", "", "Q", "C").figure();
    }
    BigDecimal value =
        switch (column.statistic().kind()) {
          case SHARE -> BigDecimal.valueOf(random.nextInt(10_000), 4);
          case NUMBER -> BigDecimal.valueOf(5L * random.nextInt(100_000));
          default -> BigDecimal.valueOf(1 + random.nextInt(1_000_000));
        };
    boolean interval = column.statistic().kind() == Statistic.Kind.SHARE;
    String low = interval ? value.multiply(new BigDecimal("0.9")).toPlainString() : "";
    String high = interval ? value.toPlainString() : "";
    return new FigureText(value.toPlainString(), "", low, high, "A", "F").figure();
  }
}
