package vitrine.edition.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vitrine.catalogue.Chapter;
import vitrine.edition.Display;
import vitrine.edition.Edition;
import vitrine.edition.FigureTable;

/** The first sheet of a workbook: what it is, who publishes it, and where its tables are. */
record CoverSheet(Edition edition, Publisher publisher, Chapter chapter) {
  static final String NAME = "Cover";
  private static final int TITLE_SIZE = 16;
  private static final int WIDE = 90;
  private static final int NARROW = 26;

  /**
   * Writes the sheet.
   *
   * @param sheets the names of the tables' sheets by the tables' keys
   */
  void write(Workbook workbook, List<FigureTable> tables, Map<String, String> sheets) {
    Worksheet sheet = workbook.newWorksheet(NAME);
    sheet.width(0, NARROW);
    sheet.width(1, WIDE);
    sheet.value(0, 0, edition.title() + ": " + chapter.title());
    sheet.style(0, 0).bold().fontSize(TITLE_SIZE).set();
    sheet.value(1, 0, chapter.question());
    int row = 3;
    for (Map.Entry<String, String> fact : facts().entrySet()) {
      sheet.value(row, 0, fact.getKey());
      sheet.value(row++, 1, fact.getValue());
    }
    row++;
    sheet.value(row, 0, "Sheet");
    sheet.value(row, 1, "Contents");
    sheet.range(row, 0, row, 1).style().bold().set();
    row++;
    link(sheet, row, NotesSheet.NAME, "How to read the figures, symbols and methods");
    for (FigureTable table : tables) {
      link(sheet, ++row, sheets.get(table.key()), table.metric().code() + " " + table.title());
    }
  }

  private Map<String, String> facts() {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("Period", edition.period().code());
    facts.put("Edition", Integer.toString(edition.number()));
    facts.put("Published", Display.date(edition.publishedOn()));
    facts.put("Publisher", publisher.name());
    facts.put("Contact", publisher.contact().orElse("none named"));
    facts.put("Licence", License.NAME + ", " + License.ADDRESS);
    facts.put("Release", "sha256:" + edition.releaseDigest());
    facts.put("Cite as", Citation.of(edition, publisher));
    return facts;
  }

  private static void link(Worksheet sheet, int row, String target, String title) {
    sheet.value(row, 0, target);
    sheet.hyperlink(row, 0, HyperLink.internal("'" + target + "'!A1", target));
    sheet.value(row, 1, title);
  }
}
