package vitrine.pipelines.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrine.pipelines.Settings;

class ProtectCommandTest {
  private static final String TABLE =
      """
      service,tier,outcome,cases
      alder,VLOP,removed,912
      alder,VLOP,kept,88
      birch,VLOP,removed,13
      birch,VLOP,kept,7
      cedar,HOSTING,removed,3
      cedar,HOSTING,kept,41
      """;

  @TempDir private Path folder;

  private record Outcome(int code, String said) {}

  private Outcome protect(String table, String... options) throws IOException {
    Path file = Files.writeString(folder.resolve("table.csv"), table);
    List<String> arguments = new ArrayList<>(List.of("protect", file.toString()));
    arguments.addAll(List.of("--count", "cases", "--name", "cases 2025"));
    arguments.addAll(List.of("--out", folder.resolve("out").toString()));
    arguments.addAll(List.of(options));
    StringWriter said = new StringWriter();
    Terminal terminal = new Terminal(new PrintWriter(said), new PrintWriter(said), false);
    Settings settings = Settings.of(Map.of("VITRINE_HOME", folder.resolve("home").toString()));
    int code = Commands.line(settings, terminal).execute(arguments.toArray(String[]::new));
    return new Outcome(code, said.toString());
  }

  private List<NamedCsvRecord> published() throws IOException {
    List<NamedCsvRecord> rows = new ArrayList<>();
    try (var csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve("out/table.csv"))) {
      csv.forEach(rows::add);
    }
    return rows;
  }

  private static long sum(List<NamedCsvRecord> rows, Predicate<NamedCsvRecord> of) {
    return rows.stream().filter(of).mapToLong(it -> Long.parseLong(it.getField("value"))).sum();
  }

  @Test
  void table_rounded_hasMultiplesThatAddUp_andItsSpecification() throws IOException {
    Outcome outcome = protect(TABLE, "--by", "service,tier", "--by", "outcome");
    assertEquals(Exit.OK, outcome.code(), outcome.said());
    List<NamedCsvRecord> rows = published();
    assertTrue(rows.stream().allMatch(it -> Long.parseLong(it.getField("value")) % 5 == 0));
    assertEquals((3 + 2 + 1) * (2 + 1), rows.size());
    Predicate<NamedCsvRecord> total =
        it -> it.getField("service").equals("_T") && it.getField("outcome").equals("_T");
    Predicate<NamedCsvRecord> tiers =
        it -> it.getField("service").equals(it.getField("service").toUpperCase(Locale.ROOT));
    assertEquals(
        sum(rows, total),
        sum(rows, tiers.and(total.negate()).and(it -> it.getField("outcome").equals("_T"))));
    assertTrue(Files.readString(folder.resolve("out/specification.json")).contains("\"tier\""));
  }

  @Test
  void table_withSmallCounts_hidesThemAndWhatWouldTellThem() throws IOException {
    Outcome outcome = protect(TABLE, "--by", "service", "--by", "outcome", "--hide", "3");
    assertEquals(Exit.OK, outcome.code(), outcome.said());
    long hidden = published().stream().filter(it -> it.getField("value").isEmpty()).count();
    assertEquals(4, hidden);
    assertTrue(outcome.said().contains("4 of 12 counts are hidden"), outcome.said());
  }

  @Test
  void table_tooSparse_isRefusedWithItsRepair() throws IOException {
    String sparse = TABLE.replaceAll("\\d+", "2");
    Outcome outcome = protect(sparse, "--by", "service,tier", "--by", "outcome");
    assertEquals(Exit.DATA_REFUSED_OR_DIFFERENT, outcome.code());
    assertTrue(outcome.said().contains("too sparse"), outcome.said());
    assertTrue(outcome.said().contains("grouping tier"), outcome.said());
    assertFalse(Files.exists(folder.resolve("out")));
  }

  @Test
  void table_withoutAColumn_isRefusedWithTheColumnsThatThereAre() throws IOException {
    Outcome outcome = protect(TABLE, "--by", "platform");
    assertEquals(Exit.DATA_REFUSED_OR_DIFFERENT, outcome.code());
    assertTrue(outcome.said().contains("service, tier, outcome, cases"), outcome.said());
  }
}
