package vitrine.edition.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Chapter;
import vitrine.catalogue.Metric;
import vitrine.catalogue.Statistic;
import vitrine.disclosure.Amount;
import vitrine.disclosure.Figure;
import vitrine.disclosure.FigureKey;
import vitrine.edition.Display;
import vitrine.edition.Edition;
import vitrine.edition.FigureTable;

class WorkbookTest {
  private static final Publisher PUBLISHER =
      new Publisher("Office of Takedowns", Optional.of("data@example.org"));
  private static final int HEADER = 3;

  private static Edition edition;
  private static final Map<String, List<Row>> SHEETS = new HashMap<>();

  @BeforeAll
  static void read() throws IOException {
    edition = Editions.full();
    for (Chapter chapter : edition.chapters()) {
      byte[] bytes = ChapterWorkbook.of(edition, PUBLISHER, chapter);
      try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
        for (Sheet sheet : book.getSheets().toList()) {
          assertTrue(sheet.getName().length() <= 31, sheet.getName());
          SHEETS.put(chapter + " " + sheet.getName(), sheet.read());
        }
      }
    }
  }

  private static List<Row> sheet(FigureTable table) {
    String name = table.key().substring(0, Math.min(31, table.key().length()));
    return SHEETS.get(table.metric().chapter() + " " + name);
  }

  @Test
  void sheets_haveEveryFigureOfTheirTables() {
    long figures = 0;
    for (Metric metric : edition.catalogue().list()) {
      for (Breakdown breakdown : metric.breakdowns()) {
        figures += compare(edition.table(metric, breakdown));
      }
    }
    assertTrue(figures > edition.figures().size(), figures + " figures");
  }

  private static long compare(FigureTable table) {
    List<Row> rows = sheet(table);
    Grid grid = new Grid(edition, table);
    long labels = grid.heads().stream().map(Grid.Head::label).distinct().count();
    assertEquals(grid.heads().size(), labels, table.key());
    long figures = 0;
    for (int i = 0; i < table.lines().size(); i++) {
      FigureTable.Line line = table.lines().get(i);
      Row row = rows.get(HEADER + 1 + i);
      Map<String, String> expected = new TreeMap<>();
      for (Map.Entry<FigureKey, Figure> it : edition.figures().ofCell(line.cell()).entrySet()) {
        expected.putAll(texts(table, grid, it.getKey(), it.getValue()));
        figures++;
      }
      assertEquals(expected, shown(rows.get(HEADER), row, first(table)), table.key());
      assertEquals(codes(line), codes(row, table), table.key());
    }
    return figures;
  }

  private static Map<String, String> texts(
      FigureTable table, Grid grid, FigureKey key, Figure figure) {
    String label =
        grid.heads().stream()
            .filter(it -> it.statistic() == key.statistic() && it.part().equals(key.part()))
            .findFirst()
            .orElseThrow(() -> new AssertionError(table.key() + " lacks " + key))
            .label();
    String plain = label.replace(" (seconds)", "");
    String unit = label.substring(plain.length());
    Map<String, String> texts = new TreeMap<>();
    if (figure.findAmount().isEmpty()) {
      texts.put(label, Display.of(figure, Statistic.Kind.NUMBER));
    }
    figure
        .findAmount()
        .ifPresent(
            it -> {
              texts.put(label, Double.toString(it.value()));
              it.interval()
                  .ifPresent(
                      at -> texts.put(plain + ", interval from" + unit, Double.toString(at.low())));
              it.interval()
                  .ifPresent(
                      at -> texts.put(plain + ", interval to" + unit, Double.toString(at.high())));
              if (it.bound() != Amount.Bound.EXACTLY) {
                texts.put(plain + ", bound", it.bound().name());
              }
            });
    return texts;
  }

  private static Map<String, String> shown(Row header, Row row, int first) {
    Map<String, String> shown = new TreeMap<>();
    for (int i = first; i < row.getCellCount(); i++) {
      var cell = row.getCell(i);
      if (cell != null && cell.getType() != CellType.EMPTY) {
        String text =
            cell.getType() == CellType.NUMBER
                ? Double.toString(cell.asNumber().doubleValue())
                : cell.asString();
        shown.put(header.getCell(i).asString(), text);
      }
    }
    return shown;
  }

  private static int first(FigureTable table) {
    return Math.max(1, 2 * table.breakdown().dimensions().size());
  }

  private static List<String> codes(FigureTable.Line line) {
    return line.cell().values().stream().map(it -> it.isEmpty() ? "_X" : it).toList();
  }

  private static List<String> codes(Row row, FigureTable table) {
    return IntStream.range(0, table.breakdown().dimensions().size())
        .mapToObj(i -> row.getCell(2 * i + 1).asString())
        .filter(it -> !it.equals("_T"))
        .toList();
  }

  @Test
  void names_thatLookLikeFormulas_areText() {
    FigureTable table = table("V1", "SERVICE");
    long found =
        sheet(table).stream()
            .filter(it -> it.getCellCount() > 0 && it.getCell(0) != null)
            .map(it -> it.getCell(0))
            .filter(it -> it.getText().equals(Editions.FORMULA))
            .peek(it -> assertEquals(CellType.STRING, it.getType()))
            .peek(it -> assertEquals(null, it.getFormula()))
            .count();
    assertEquals(1, found);
  }

  private static FigureTable table(String metric, String breakdown) {
    Metric found = edition.catalogue().get(metric);
    Breakdown by =
        found.breakdowns().stream().filter(it -> it.code().equals(breakdown)).findFirst().get();
    return edition.table(found, by);
  }

  @Test
  void cover_namesEditionLicenceContactAndEachSheet() {
    String words =
        SHEETS.get("VOLUME Cover").stream()
            .flatMap(Row::stream)
            .filter(it -> it != null)
            .map(it -> it.getText())
            .reduce("", (one, other) -> one + "\n" + other);
    for (String word :
        List.of(
            "Office of Takedowns",
            "data@example.org",
            "CC BY 4.0",
            "1 March 2026",
            "v1-by-service")) {
      assertTrue(words.contains(word), word);
    }
  }
}
