package vitrine.edition.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Dimension;
import vitrine.catalogue.Metric;
import vitrine.catalogue.Period;
import vitrine.catalogue.Statistic;
import vitrine.disclosure.Figure;
import vitrine.disclosure.FigureKey;
import vitrine.disclosure.FigureText;
import vitrine.disclosure.Figures;
import vitrine.disclosure.Parameters;
import vitrine.edition.Edition;
import vitrine.tally.Cell;

/** Editions with figures of every state in every table of the catalogue. */
final class Editions {
  /** A name that a spreadsheet would compute if it were not text. */
  static final String FORMULA = "=HYPERLINK(\"http://example.org\",\"a,b\")";

  private static final long SEED = 20;
  private static final List<String> PARTS = List.of("", "24 h");
  private static final List<String> WITHOUT_VALUE = List.of("M", "O", "L", "X_NOT_REACHED");

  private final Random random = new Random(SEED);
  private final Map<FigureKey, Figure> figures = new HashMap<>();

  private Editions() {}

  static Edition full() {
    Editions draft = new Editions();
    for (Metric metric : Catalogue.current().in(2025).list()) {
      for (Breakdown breakdown : metric.breakdowns()) {
        draft.table(metric, breakdown);
      }
    }
    return new Edition(
        Period.parse("2025"),
        3,
        LocalDate.of(2026, 3, 1),
        "ab".repeat(32),
        Parameters.STANDARD,
        Figures.of(draft.figures),
        Optional.empty(),
        Optional.empty());
  }

  private void table(Metric metric, Breakdown breakdown) {
    int dimensions = breakdown.dimensions().size();
    if (breakdown.isWhole()) {
      cell(new Cell(metric.code(), breakdown.code(), List.of()), metric);
      return;
    }
    cell(Cell.ofOthers(metric.code(), breakdown.code(), dimensions), metric);
    for (String first : values(breakdown.dimensions().get(0))) {
      List<String> values = new ArrayList<>(List.of(first));
      if (dimensions > 1) {
        values.add(values(breakdown.dimensions().get(1)).get(0));
      }
      cell(new Cell(metric.code(), breakdown.code(), values), metric);
    }
  }

  private static List<String> values(Dimension dimension) {
    return switch (dimension.code()) {
      case "MONTH" -> List.of("2025-01", "2025-02");
      case "QUARTER" -> List.of("2025-Q1", "2025-Q2");
      case "SERVICE", "STEP_SERVICE" -> List.of(FORMULA, "@sum", "");
      case "EXECUTING", "ISSUING" -> List.of("NA", "DE", "");
      default -> List.of("OTHER", "");
    };
  }

  private void cell(Cell cell, Metric metric) {
    for (Statistic statistic : metric.measure().statistics()) {
      for (String part : statistic == Statistic.WITHIN ? PARTS : List.of("")) {
        figures.put(new FigureKey(cell, statistic, part), figure());
      }
    }
    figures.putIfAbsent(new FigureKey(cell, Statistic.COUNT, ""), figure());
  }

  private Figure figure() {
    return switch (random.nextInt(8)) {
      case 0 -> new FigureText("", "", "", "", "Q", "C").figure();
      case 1 -> new FigureText("", "", "", "", any(WITHOUT_VALUE), "F").figure();
      case 2 -> new FigureText("0", "", "", "", "A", "F").figure();
      case 3 -> new FigureText(number(), "AT_LEAST", "", "", "A", "F").figure();
      case 4 -> new FigureText(number(), "", number(), number(), "A", "F").figure();
      default -> new FigureText(number(), "", "", "", "A", "F").figure();
    };
  }

  private String number() {
    double fraction = random.nextDouble();
    return random.nextBoolean()
        ? Double.toString(fraction)
        : Integer.toString(random.nextInt(1_000_000) * 5);
  }

  private String any(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }
}
