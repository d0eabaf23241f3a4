package vitrine.edition.data;

import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vitrine.catalogue.Chapter;
import vitrine.catalogue.Formula;
import vitrine.catalogue.Metric;
import vitrine.edition.Edition;

/** The second sheet of a workbook: how to read its figures, what symbols mean, and the methods. */
final class NotesSheet {
  static final String NAME = "Notes";

  private static final List<Integer> WIDTHS = List.of(10, 36, 80, 60, 50, 50);

  private NotesSheet() {}

  static void write(Workbook workbook, Edition edition, Chapter chapter) {
    Worksheet sheet = workbook.newWorksheet(NAME);
    for (int i = 0; i < WIDTHS.size(); i++) {
      sheet.width(i, WIDTHS.get(i));
    }
    int row = heading(sheet, 0, List.of("How to read the figures"));
    for (String sentence : Reading.sentences(edition)) {
      sheet.value(row++, 0, sentence);
    }
    row = heading(sheet, row + 1, List.of("Symbol", "Meaning"));
    for (Map.Entry<String, String> symbol : Reading.symbols().entrySet()) {
      sheet.value(row, 0, symbol.getKey());
      sheet.value(row++, 1, symbol.getValue());
    }
    row =
        heading(
            sheet,
            row + 1,
            List.of("Metric", "Name", "Definition", "Computed as", "Over", "Reference"));
    for (Metric metric : edition.catalogue().list(chapter)) {
      values(sheet, row++, method(metric));
    }
  }

  private static List<String> method(Metric metric) {
    return List.of(
        metric.code(),
        metric.name(),
        metric.definition(),
        Formula.of(metric.measure()),
        Formula.units(metric),
        metric.reference());
  }

  private static int heading(Worksheet sheet, int row, List<String> words) {
    values(sheet, row, words);
    sheet.range(row, 0, row, words.size() - 1).style().bold().set();
    return row + 1;
  }

  private static void values(Worksheet sheet, int row, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      sheet.value(row, i, words.get(i));
    }
  }
}
