package vitrine.disclosure.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableAttackTest {
  private static final String TABLE =
      """
      service,outcome,cases
      alder,removed,912
      alder,kept,88
      birch,removed,13
      birch,kept,17
      cedar,removed,3
      cedar,kept,41
      """;

  @TempDir private Path folder;

  private Counts truth() throws IOException {
    Path file = Files.writeString(folder.resolve("table.csv"), TABLE);
    return new TableFile("cases", List.of(List.of("service"), List.of("outcome"))).read(file);
  }

  private Path published(String csv) throws IOException {
    return Files.writeString(folder.resolve("published.csv"), csv);
  }

  private static String exact(Counts truth) {
    return ProtectedTable.of(truth).csv();
  }

  @Test
  void smallCount_onlyBlanked_isTold() throws IOException {
    Counts truth = truth();
    Path published = published(exact(truth).replace("cedar,removed,3,A", "cedar,removed,,Q"));
    assertEquals(new TableAttack(1, 1, 1), TableAttack.on(truth, published, 0, 5));
  }

  @Test
  void smallCount_hiddenWithOthers_keepsItsCandidates() throws IOException {
    Counts truth = truth();
    Suppressed hidden = new Suppression(3, false).of(truth);
    Path published = published(ProtectedTable.of(truth.axes(), hidden).csv());
    assertEquals(new TableAttack(4, 0, 0), TableAttack.on(truth, published, 0, 3));
  }

  @Test
  void counts_roundedToTheNearestThree_haveThreeCandidatesAtMost() throws IOException {
    Counts truth = truth();
    StringBuilder rounded = new StringBuilder();
    exact(truth)
        .lines()
        .map(it -> it.replaceFirst(",A$", ""))
        .forEach(it -> rounded.append(rounded(it)).append('\n'));
    Path published = published(rounded.toString());
    assertEquals(new TableAttack(12, 0, 0), TableAttack.on(truth, published, 1, 3));
    assertEquals(new TableAttack(12, 0, 12), TableAttack.on(truth, published, 1, 4));
  }

  private static String rounded(String line) {
    int comma = line.lastIndexOf(',');
    String value = line.substring(comma + 1);
    return value.matches("\\d+")
        ? line.substring(0, comma + 1) + Math.round(Long.parseLong(value) / 3.0) * 3
        : line;
  }

  @Test
  void smallCount_hiddenForOneGrouping_isToldByAnother() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("table.csv"),
            """
            service,tier,state,cases
            alder,VLOP,FR,2
            birch,VLOP,DE,13
            cedar,HOSTING,FR,41
            dogwood,HOSTING,DE,77
            """);
    Counts one = new TableFile("cases", List.of(List.of("service", "tier"))).read(file);
    Counts both = new TableFile("cases", List.of(List.of("service", "tier", "state"))).read(file);
    Suppressed hidden = new Suppression(3, false).of(one);
    Path published = published(ProtectedTable.of(one.axes(), hidden).csv());
    assertEquals(new TableAttack(2, 0, 0), TableAttack.on(one, published, 0, 5));
    Files.writeString(published, "FR,43,A\nDE,90,A\n", StandardOpenOption.APPEND);
    assertEquals(new TableAttack(2, 2, 2), TableAttack.on(both, published, 0, 5));
  }

  @Test
  void table_ofOtherCodes_isRefused() throws IOException {
    Counts truth = truth();
    Path published = published("service,outcome,value\nelm,lost,5\n");
    assertThrows(TableRefused.class, () -> TableAttack.on(truth, published, 0, 5));
  }
}
