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
import vitrine.catalogue.Period;
import vitrine.disclosure.Exposure;
import vitrine.disclosure.Parameters;
import vitrine.pipelines.check.Check;
import vitrine.pipelines.engine.Engine;
import vitrine.pipelines.engine.LocalEngine;
import vitrine.pipelines.engine.Progress;
import vitrine.pipelines.export.ExportOpener;
import vitrine.pipelines.export.Format;
import vitrine.pipelines.sample.Sample;
import vitrine.release.Json;
import vitrine.release.Sha256;
import vitrine.tally.Tallies;

class MembershipGameTest {
  private static final int CASES = Integer.getInteger("vitrine.game.cases", 6_000);
  private static final int ROUNDS = Integer.getInteger("vitrine.game.rounds", 20);
  private static final Period YEAR = Period.parse("2025");
  private static final Catalogue CATALOGUE = Catalogue.current().in(2025);

  @TempDir private Path folder;

  private Path export(String name) throws IOException {
    Path export = folder.resolve(name);
    new Sample(CASES, 5, Format.CSV, 0).writeTo(export, 2, Progress.SILENT);
    return export;
  }

  private Tallies tallies(Path export) throws IOException {
    try (Engine engine = new LocalEngine(2, Progress.SILENT)) {
      ExportOpener opener = new ExportOpener(folder.resolve("scratch"));
      return new Check(engine, YEAR).check(opener.open(export.toString())).tallies();
    }
  }

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
    Path all = export("all");
    Tallies with = tallies(all);
    List<Integer> lines = counted(all.resolve("cases-00001.csv"));
    List<Advantage> standard = new ArrayList<>();
    List<Advantage> little = new ArrayList<>();
    for (int target : IntStream.of(lines.size() / 3, lines.size() / 2).map(lines::get).toArray()) {
      Path rest = export("without" + target);
      remove(rest, target);
      Tallies without = tallies(rest);
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
    return new MembershipGame(CATALOGUE, YEAR, parameters);
  }
}
