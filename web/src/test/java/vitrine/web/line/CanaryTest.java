package vitrine.web.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vitrine.catalogue.Statistic;

/** Exact numbers of cases, and codes of few cases, are nowhere that the public can look. */
@ExtendWith(HandMadeLine.Gone.class)
class CanaryTest {
  private static final int MANY = 5_000;
  private static final int SHOWN = 20;
  private static final Set<String> TEXTS =
      Set.of(
          "application/atom+xml",
          "application/json",
          "application/jsonl",
          "application/ld+json",
          "application/problem+json",
          "application/yaml",
          "image/svg+xml",
          "text/calendar",
          "text/css",
          "text/csv",
          "text/html",
          "text/markdown",
          "text/plain");
  private static final Set<String> FONTS = Set.of("font/woff2");

  /** Listened to as a file of the edition, by the text of its pages. */
  private static final Set<String> PRINTS = Set.of("application/pdf");

  private static final Set<String> COMMANDS = Set.of("load", "publish", "serve", "verify");

  private static HandMadeLine line;
  private static Set<Long> exact;
  private static Map<String, String> heard;

  @BeforeAll
  static void listen(HandMadeLine gone) throws IOException {
    line = gone;
    exact = line.cases().exact();
    heard = new TreeMap<>();
    line.crawled().entrySet().stream()
        .filter(it -> !Unpacked.TYPES.contains(type(it.getValue())))
        .filter(it -> !PRINTS.contains(type(it.getValue())))
        .forEach(it -> heard.put(it.getKey(), it.getValue().body()));
    line.said().entrySet().stream()
        .filter(it -> COMMANDS.contains(it.getKey().split(" ")[0]))
        .forEach(it -> heard.put(it.getKey(), it.getValue()));
    for (String file : line.files(HandMadeLine.EDITION)) {
      if (Unpacked.isPacked(file)) {
        heard.putAll(Unpacked.of("file " + file, bytes(HandMadeLine.EDITION, file)));
      } else {
        heard.put("file " + file, read(HandMadeLine.EDITION, file));
      }
    }
  }

  private static String read(String folder, String file) throws IOException {
    if (file.endsWith(".pdf")) {
      try (PDDocument print = Loader.loadPDF(bytes(folder, file))) {
        return new PDFTextStripper().getText(print);
      }
    }
    return new String(bytes(folder, file), StandardCharsets.ISO_8859_1);
  }

  private static byte[] bytes(String folder, String file) throws IOException {
    return Files.readAllBytes(line.vitrine().path(folder).resolve(file));
  }

  private static boolean isHeard(long number, String text) {
    return !new Canaries(Set.of(number)).in(text).isEmpty();
  }

  @Test
  void canary_whereverItWouldStand_isHeard() {
    for (long number : exact) {
      assertNotEquals(0, number % 5, number + " could be a rounded figure");
      for (String form :
          List.of("<td>%,d</td>", "\"value\" : %d,", "A,0.5,%d,,", "of %,d cases.")) {
        assertTrue(isHeard(number, form.formatted(number)), form);
      }
      assertFalse(isHeard(number, "a%d 9%d %d9 0.%d".formatted(number, number, number, number)));
    }
  }

  @Test
  void canaries_inTheRestrictedTallies_areHeard() throws IOException {
    String tallies = read(HandMadeLine.RELEASE, "restricted/tallies.csv");
    HandMadeCases cases = line.cases();
    for (String service : List.of(HandMadeCases.LARGE, HandMadeCases.SMALL)) {
      assertTrue(isHeard(cases.opened(service), tallies), service);
    }
    assertTrue(isHeard(cases.opened(), tallies));
    HandMadeCases.OF_FEW_CASES.forEach(it -> assertTrue(tallies.contains(it), it));
  }

  @Test
  void answers_ofTheWholeSite_areTextsThatAreListenedTo() {
    assertTrue(line.crawled().size() > MANY, line.crawled().size() + " addresses");
    Set<String> types =
        line.crawled().values().stream()
            .map(CanaryTest::type)
            .collect(Collectors.toCollection(TreeSet::new));
    types.removeAll(FONTS);
    types.removeAll(Unpacked.TYPES);
    assertTrue(types.removeAll(PRINTS), "the report is linked");
    assertEquals(new TreeSet<>(TEXTS), types);
  }

  private static String type(HttpResponse<?> answer) {
    return answer.headers().firstValue("Content-Type").orElse("").split(";")[0];
  }

  @Test
  void exactNumbers_ofCasesAndItems_areNowhere() {
    Canaries canaries = new Canaries(exact);
    List<String> found =
        heard.entrySet().stream()
            .flatMap(
                it -> canaries.in(it.getValue()).stream().map(each -> it.getKey() + ": " + each))
            .limit(SHOWN)
            .toList();
    assertEquals(List.of(), found);
  }

  @Test
  void codes_ofFewCases_areNowhere() {
    assertTrue(heard.values().stream().anyMatch(it -> it.contains(HandMadeCases.LARGE)));
    for (String code : HandMadeCases.OF_FEW_CASES) {
      assertEquals(
          List.of(), heard.keySet().stream().filter(it -> heard.get(it).contains(code)).toList());
    }
  }

  @Test
  void workbooksAndArchives_areListenedTo() {
    for (String place : List.of("file data/volume.xlsx: xl/worksheets/", "file data.zip: data/")) {
      assertTrue(
          heard.entrySet().stream()
              .filter(it -> it.getKey().startsWith(place))
              .anyMatch(it -> isHeard(5, it.getValue()) || isHeard(10, it.getValue())),
          place);
    }
    assertTrue(heard.containsKey("file data.zip: data/volume.xlsx: xl/sharedStrings.xml"));
  }

  @Test
  void counts_inEveryTable_areMultiplesOfFive() {
    List<NamedCsvRecord> counts =
        heard.entrySet().stream()
            .filter(it -> it.getKey().contains("/tables/") || it.getKey().contains(" tables/"))
            .filter(it -> it.getValue().startsWith("period,"))
            .flatMap(it -> Media.records(it.getValue()).stream())
            .filter(CanaryTest::isCount)
            .toList();
    assertTrue(counts.size() > MANY, counts.size() + " counts");
    assertEquals(List.of(), counts.stream().filter(it -> value(it) % 5 != 0).limit(SHOWN).toList());
  }

  private static long value(NamedCsvRecord figure) {
    return Long.parseLong(figure.getField("value"));
  }

  private static boolean isCount(NamedCsvRecord figure) {
    return Statistic.valueOf(figure.getField("statistic")).isCount()
        && !figure.getField("value").isEmpty()
        && !LineTest.isPublic(figure.getField("metric"));
  }

  @Test
  void files_ofTheRelease_areServedByNoAddress() throws IOException {
    Set<String> published = Set.copyOf(line.files(HandMadeLine.EDITION));
    List<String> own =
        line.files(HandMadeLine.RELEASE).stream().filter(it -> !published.contains(it)).toList();
    assertTrue(own.contains("restricted/tallies.csv"), own.toString());
    for (String file : own) {
      assertEquals(404, line.crawled().get(Addresses.FILES + file).statusCode(), file);
      assertFalse(heard.containsValue(read(HandMadeLine.RELEASE, file)), file);
    }
  }
}
