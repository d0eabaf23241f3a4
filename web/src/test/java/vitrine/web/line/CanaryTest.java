package vitrine.web.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Metric;
import vitrine.web.stage.Reader;

/** Exact numbers that are planted in an export are nowhere in what the public can read. */
@ExtendWith(HandMadeLine.Gone.class)
class CanaryTest {
  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");
  private static final List<String> LEADING_NOWHERE =
      List.of("/releases/2019", "/releases/2025/tables/v1-by-nothing", "/metrics/V0");
  private static final List<String> ASKED_WRONGLY =
      List.of("metric=V0", "metric=V1&by=NOTHING", "release=2019", "cell=1987");
  private static final String API = "/api/v1/observations?";

  private static HandMadeLine line;
  private static final Map<String, String> PUBLIC = new TreeMap<>();

  @BeforeAll
  static void readAllThatIsPublic(HandMadeLine gone) throws IOException {
    line = gone;
    Reader reader = gone.site().reader();
    crawl(reader);
    LEADING_NOWHERE.forEach(it -> PUBLIC.put(it, reader.get(it).body()));
    ASKED_WRONGLY.forEach(it -> PUBLIC.put(it, reader.get(API + it).body()));
    for (Metric metric : Catalogue.current().in(2025).list()) {
      for (Breakdown by : metric.breakdowns()) {
        String asked = API + "metric=%s&by=%s".formatted(metric.code(), by.code());
        PUBLIC.put(asked, reader.get(asked).body());
      }
    }
    readFolder(gone.vitrine().path("editions"));
    PUBLIC.put("serve", gone.said().get("serve"));
  }

  private static void crawl(Reader reader) {
    Queue<String> open = new ArrayDeque<>(List.of("/"));
    while (!open.isEmpty()) {
      String address = open.remove();
      if (!PUBLIC.containsKey(address)) {
        PUBLIC.put(address, reader.get(address).body());
        Matcher links = LINK.matcher(PUBLIC.get(address));
        links.results().map(it -> it.group(1).replace("&amp;", "&")).forEach(open::add);
      }
    }
  }

  private static void readFolder(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        PUBLIC.put(file.toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
  }

  /** Where a number stands by itself, as it is or with a mark between thousands. */
  private static List<String> holders(long number) {
    String text = Long.toString(number);
    String thousands = text.replaceFirst("(\\d)(\\d{3})$", "$1[,.\u00a0\u202f ]?$2");
    Pattern alone = Pattern.compile("(?<![\\w.,#-])" + thousands + "(?![\\w%-])");
    return PUBLIC.entrySet().stream()
        .filter(it -> alone.matcher(it.getValue()).find())
        .map(Map.Entry::getKey)
        .toList();
  }

  @Test
  void everyPage_tableAndFile_isRead() {
    assertTrue(PUBLIC.size() > 3_000, "" + PUBLIC.size());
    long shown = line.cases().opened(HandMadeCases.LARGE) / 5 * 5;
    boolean near =
        Stream.iterate(shown - 60, it -> it + 5).limit(25).anyMatch(it -> !holders(it).isEmpty());
    assertTrue(near, "a published count is found where it stands");
  }

  @Test
  void exactCounts_areNowhere() {
    long all = line.cases().opened();
    long large = line.cases().opened(HandMadeCases.LARGE);
    long small = line.cases().opened(HandMadeCases.SMALL);
    for (long exact : List.of(all, large, small, all - large, large - small)) {
      assertEquals(List.of(), holders(exact), "" + exact);
    }
  }

  @Test
  void codeOfAFewCases_isNowhere() {
    assertEquals(3, line.cases().opened(HandMadeCases.TINY));
    PUBLIC.forEach((where, text) -> assertFalse(text.contains(HandMadeCases.TINY), where));
  }

  @Test
  void restrictedFiles_areNotServed() {
    Reader reader = line.site().reader();
    for (String file : List.of("manifest.json", "figures.csv", "restricted/tallies.csv")) {
      assertEquals(404, reader.get("/releases/2025/v1/files/" + file).statusCode(), file);
      assertEquals(404, reader.get("/releases/2025/v1/files/../" + file).statusCode(), file);
    }
  }
}
