package vitrine.web.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a refused cell holds is nowhere but in the export. */
@ExtendWith(HandMadeLine.Gone.class)
class PoisonTest {
  private static final String MARKER = Poison.MARKER.toLowerCase(Locale.ROOT);

  private static HandMadeLine line;

  @BeforeAll
  static void goTheLine(HandMadeLine gone) {
    line = gone;
  }

  @Test
  void dump_everyTable_isLookedAt() {
    List<String> tables = List.of("record.release", "record.tally", "published.artefact");
    tables.forEach(it -> assertTrue(line.said().get("database").contains(it), it));
    assertTrue(line.said().get("database").contains(HandMadeCases.LARGE));
  }

  @Test
  void check_poisonedRows_areAllRefused() throws IOException {
    String said = line.said().get("check " + line.vitrine().path("defects.csv") + ", output");
    long rows = Poison.cases().size() + Poison.appeals().lines().count();
    assertTrue(said.contains("%d quarantined".formatted(rows)), said);
    assertTrue(said.contains("File refused: corrections.csv"), said);
  }

  @Test
  void commandsSiteAndDatabase_neverRepeatACell() {
    line.said().forEach((where, said) -> assertFalse(holdsMarker(said), where));
  }

  @Test
  void filesButTheExport_neverRepeatACell() throws IOException {
    try (Stream<Path> files = Files.walk(line.vitrine().path(""))) {
      List<Path> holders =
          files
              .filter(Files::isRegularFile)
              .filter(it -> !it.startsWith(line.vitrine().path("export")))
              .filter(PoisonTest::holdsMarker)
              .toList();
      assertEquals(List.of(), holders);
    }
  }

  private static boolean holdsMarker(Path file) {
    try {
      return holdsMarker(Files.readString(file, StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean holdsMarker(String text) {
    return text.toLowerCase(Locale.ROOT).contains(MARKER);
  }
}
