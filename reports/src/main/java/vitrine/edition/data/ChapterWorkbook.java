package vitrine.edition.data;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.Workbook;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Chapter;
import vitrine.catalogue.Metric;
import vitrine.edition.Edition;
import vitrine.edition.FigureTable;

/**
 * The tables of a chapter as a workbook: a cover with contents, notes, and a sheet for each table.
 * Every text is a text cell, so that none is ever computed as a formula.
 */
final class ChapterWorkbook {
  private ChapterWorkbook() {}

  /** Where the workbook of a chapter is. */
  static String path(Chapter chapter) {
    return "data/" + chapter.slug() + ".xlsx";
  }

  static byte[] of(Edition edition, Publisher publisher, Chapter chapter) {
    List<FigureTable> tables = tables(edition, chapter);
    Map<String, String> sheets = Sheets.names(tables.stream().map(FigureTable::key).toList());
    try {
      Path file = Files.createTempFile("vitrine", ".xlsx");
      try {
        try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file));
            Workbook workbook = new Workbook(bytes, "Vitrine", null)) {
          workbook.setCompressionLevel(Deflater.BEST_SPEED);
          workbook.properties().setTitle(edition.title() + ": " + chapter.title());
          new CoverSheet(edition, publisher, chapter).write(workbook, tables, sheets);
          NotesSheet.write(workbook, edition, chapter);
          for (FigureTable table : tables) {
            TableSheet.write(workbook.newWorksheet(sheets.get(table.key())), edition, table);
          }
        }
        return SealedWorkbook.of(file, edition.publishedOn());
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<FigureTable> tables(Edition edition, Chapter chapter) {
    List<FigureTable> tables = new ArrayList<>();
    for (Metric metric : edition.catalogue().list(chapter)) {
      for (Breakdown breakdown : metric.breakdowns()) {
        tables.add(edition.table(metric, breakdown));
      }
    }
    return tables;
  }
}
