package vitrine.pipelines.attack;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrine.catalogue.Catalogue;
import vitrine.disclosure.Exposure;
import vitrine.disclosure.Parameters;
import vitrine.release.Json;
import vitrine.release.Sha256;
import vitrine.tally.Tallies;

class MembershipGameTest {
  private static final int CASES = Integer.getInteger("vitrine.game.cases", 6_000);
  private static final int ROUNDS = Integer.getInteger("vitrine.game.rounds", 20);
  private static final Catalogue CATALOGUE = Catalogue.current().in(2025);

  @TempDir private Path folder;

  /** Rows of cases that are counted in the year, by their lines. */
  private static List<Integer> counted(Path file) throws IOException {
    List<Integer> lines = new ArrayList<>();
    try (var records = CsvReader.builder().ofNamedCsvRecord(file)) {
      records.forEach(
          it -> {
            boolean isCounted =
                it.getField("received_at").startsWith("2025")
                    && it.getField("duplicate_of").isEmpty()
                    && it.getField("exercise").equals("NO");
            if (isCounted) {
              lines.add((int) it.getStartingLineNumber() - 1);
            }
          });
    }
    return lines;
  }

  private static void remove(Path export, int line) throws IOException {
    Path file = export.resolve("cases-00001.csv");
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.remove(line);
    Files.writeString(file, String.join("\n", lines) + "\n");
    Path description = export.resolve("datapackage.json");
    JsonNode json = Json.read(Files.readString(description), JsonNode.class);
    for (JsonNode resource : json.get("resources")) {
      if (resource.get("path").asText().equals("cases-00001.csv")) {
        ((ObjectNode) resource)
            .put("bytes", Files.size(file))
            .put("hash", "sha256:" + Sha256.of(file))
            .put("rows", lines.size() - 1);
      }
    }
    Files.writeString(description, Json.write(json));
  }

  private static double mean(List<Advantage> advantages) {
    return advantages.stream().mapToDouble(Advantage::value).average().orElseThrow();
  }

  @Test
  void attackerOfAllTables_hasLittleAdvantage_andMuchIfThereIsLittleNoise() throws IOException {
    SampleTallies samples = new SampleTallies(folder);
    Path all = samples.export("all", CASES);
    Tallies with = samples.of(all);
    List<Integer> lines = counted(all.resolve("cases-00001.csv"));
    List<Advantage> standard = new ArrayList<>();
    List<Advantage> little = new ArrayList<>();
    for (int target : IntStream.of(lines.size() / 3, lines.size() / 2).map(lines::get).toArray()) {
      Path rest = samples.export("without" + target, CASES);
      remove(rest, target);
      Tallies without = samples.of(rest);
      standard.add(game(Parameters.STANDARD).play(without, with, ROUNDS, target));
      little.add(game(Parameters.of(5)).play(without, with, ROUNDS, target));
    }
    assertTrue(mean(standard) < Exposure.MOST_ADVANTAGE, standard.toString());
    assertTrue(mean(little) > mean(standard), little + " against " + standard);
    double tables = Exposure.meanTables(CATALOGUE, with);
    assertTrue(Exposure.of(tables, Parameters.STANDARD.spread()).isAllowed(), "" + tables);
    assertFalse(Exposure.of(tables, 5).isAllowed(), "" + tables);
  }

  private static MembershipGame game(Parameters parameters) {
    return new MembershipGame(CATALOGUE, SampleTallies.YEAR, parameters);
  }
}
