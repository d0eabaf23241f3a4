package vitrine.edition;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import vitrine.attack.Review;
import vitrine.catalogue.Chapter;
import vitrine.catalogue.Metric;
import vitrine.catalogue.Statistic;
import vitrine.chart.Drawn;
import vitrine.chart.SvgRenderer;
import vitrine.disclosure.Amount;
import vitrine.disclosure.Figure;

class ReportPdfTest {
  private static final Review REVIEW = new Review(List.of(), List.of());
  private static final byte[] DESCRIPTOR = {'{', '}'};

  private static Edition edition;
  private static Function<Metric, String> charts;
  private static SortedMap<String, byte[]> files;
  private static byte[] pdf;
  private static Print print;

  @BeforeAll
  static void print() throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    edition = SmallEdition.of("2010");
    Charts drawn = Charts.drawn(edition, new SvgRenderer());
    files = new TreeMap<>(EditionFiles.of(edition, REVIEW, drawn, Map.of()).byPath());
    charts = it -> text(EditionFiles.chartPath(it));
    files.put("datapackage.json", DESCRIPTOR);
    pdf = EditionPdf.of(edition, REVIEW, charts, files);
    try (PDDocument document = Print.open(pdf)) {
      print = Print.of(document);
    }
  }

  private static String text(String path) {
    return new String(files.get(path), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @EnumSource(names = {"PDFUA_1", "PDFA_3_U"})
  void report_checkedByVeraPdf_breaksNoRule(PDFAFlavour flavour) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      assertEquals(List.of(), broken(result).limit(9).toList());
      assertTrue(result.isCompliant());
    }
  }

  private static Stream<String> broken(ValidationResult result) {
    return result.getTestAssertions().stream()
        .filter(it -> it.getStatus() == TestAssertion.Status.FAILED)
        .map(it -> it.getRuleId().getClause() + " " + it.getMessage() + it.getLocation());
  }

  @Test
  void sameEdition_printedLater_isEqualByteForByte() {
    Instant first = Instant.now();
    while (Instant.now().getEpochSecond() == first.getEpochSecond()) {
      Thread.onSpinWait();
    }
    assertArrayEquals(pdf, EditionPdf.of(edition, REVIEW, charts, files));
  }

  @Test
  void tables_everyLine_isInTextInOrder() {
    int place = 0;
    for (Metric metric : edition.catalogue().list()) {
      for (PrintedTable printed :
          PrintedMetric.of(edition, metric, new Drawn("", ""), Places.inPrint()).tables()) {
        for (FigureTable.Line line : printed.table().lines()) {
          String expected = words(printed.table(), line);
          int found = print.text().indexOf(expected, place);
          assertTrue(found >= 0, printed.table().title() + ": " + expected);
          place = found + expected.length();
        }
      }
    }
  }

  private static String words(FigureTable table, FigureTable.Line line) {
    StringBuilder words =
        new StringBuilder(line.isWhole() ? "All" : String.join("", line.labels()));
    for (int i = 0; i < table.columns().size(); i++) {
      Statistic.Kind kind = table.columns().get(i).statistic().kind();
      Figure figure = line.figures().get(i);
      words.append(Display.of(figure, kind));
      figure
          .findAmount()
          .flatMap(Amount::interval)
          .ifPresent(it -> words.append(Display.interval(it, kind)));
    }
    return words.toString().replaceAll("\\s+", "");
  }

  @Test
  void longTable_isCutAndSaysSo() {
    FigureTable longest =
        edition.catalogue().list().stream()
            .flatMap(it -> it.breakdowns().stream().map(by -> edition.table(it, by)))
            .filter(it -> it.lines().size() > PrintedTable.MOST_LINES)
            .findFirst()
            .orElseThrow();
    int more = longest.lines().size() - PrintedTable.MOST_LINES;
    String expected = more + " lines more, and every statistic: " + longest.key() + ".csv";
    assertTrue(print.text().contains(expected.replace(" ", "")), expected);
  }

  @Test
  void text_everywhere_isInsideTheMarginsAndOnNoOther() {
    assertEquals(List.of(), print.misplaced());
  }

  @Test
  void bookmarks_nameEveryPartAndMetric() {
    List<String> expected =
        Stream.concat(
                Stream.of("Contents", "At a glance", "Methods", "Symbols and data"),
                Stream.concat(
                    Stream.concat(
                        edition.chapters().stream().map(Chapter::title),
                        Stream.of(Part.COMPARISON, Part.COVERAGE, Part.GLOSSARY).map(Part::title)),
                    edition.catalogue().list().stream().map(it -> it.code() + " " + it.name())))
            .sorted()
            .toList();
    assertEquals(expected, print.bookmarks().stream().sorted().toList());
  }

  @Test
  void files_everyTableAndItsDescription_areAttachedAsTheyAre() throws Exception {
    Map<String, byte[]> expected = new TreeMap<>();
    files.forEach(
        (path, bytes) -> {
          if (path.matches("tables/.*[.]csv") || path.equals("datapackage.json")) {
            expected.put(path.replace("tables/", ""), bytes);
          }
        });
    try (PDDocument document = Print.open(pdf)) {
      Map<String, PDComplexFileSpecification> attached = Print.of(document).files();
      assertEquals(expected.keySet(), attached.keySet());
      for (Map.Entry<String, PDComplexFileSpecification> file : attached.entrySet()) {
        PDEmbeddedFile embedded = file.getValue().getEmbeddedFile();
        boolean table = file.getKey().endsWith(".csv");
        assertArrayEquals(expected.get(file.getKey()), embedded.toByteArray());
        assertEquals(table ? "text/csv" : "application/json", embedded.getSubtype());
        assertEquals(Instant.parse("2026-03-01T00:00:00Z"), embedded.getModDate().toInstant());
        assertEquals(table ? "Data" : "Source", relation(file.getValue()));
      }
      assertEquals(expected.size(), associated(document).size());
    }
  }

  private static String relation(PDComplexFileSpecification file) {
    return file.getCOSObject().getNameAsString("AFRelationship");
  }

  private static COSArray associated(PDDocument document) {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    return catalog.getCOSArray(COSName.getPDFName("AF"));
  }
}
