package vitrine.edition;

import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import vitrine.attack.Review;
import vitrine.catalogue.Metric;
import vitrine.edition.pdf.Attachment;
import vitrine.edition.pdf.PdfReport;

/** An edition as one PDF that carries its tables. */
final class EditionPdf {
  private static final String TABLES = "tables/";
  private static final String DESCRIPTOR = "datapackage.json";

  private EditionPdf() {}

  /**
   * Prints an edition.
   *
   * @param charts the chart of a metric as SVG
   * @param files the edition's other files by path
   */
  static byte[] of(
      Edition edition,
      Review review,
      Function<Metric, String> charts,
      SortedMap<String, byte[]> files) {
    return new PdfReport(
            EditionHtml.print(edition, review, charts),
            edition.publishedOn(),
            edition.releaseDigest() + " " + edition.number(),
            Stream.concat(tables(edition, files), descriptor(files)).toList())
        .render();
  }

  private static Stream<Attachment> tables(Edition edition, SortedMap<String, byte[]> files) {
    return edition.catalogue().list().stream()
        .flatMap(metric -> metric.breakdowns().stream().map(it -> edition.table(metric, it)))
        .map(it -> table(it, files.get(TABLES + it.key() + ".csv")));
  }

  private static Attachment table(FigureTable table, byte[] csv) {
    return new Attachment(
        table.key() + ".csv", "text/csv", table.title(), Attachment.Relation.DATA, csv);
  }

  private static Stream<Attachment> descriptor(Map<String, byte[]> files) {
    return Stream.ofNullable(files.get(DESCRIPTOR))
        .map(
            it ->
                new Attachment(
                    DESCRIPTOR,
                    "application/json",
                    "What the attached tables hold",
                    Attachment.Relation.SOURCE,
                    it));
  }
}
