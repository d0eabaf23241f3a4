package vitrine.pipelines.attack;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrine.catalogue.Catalogue;
import vitrine.disclosure.Exposure;
import vitrine.disclosure.Parameters;
import vitrine.tally.Tallies;

class MembershipGameTest {
  private static final int CASES = Integer.getInteger("vitrine.game.cases", 6_000);
  private static final int ROUNDS = Integer.getInteger("vitrine.game.rounds", 20);
  private static final Catalogue CATALOGUE = Catalogue.current().in(2025);

  @TempDir private Path folder;

  private static double mean(List<Advantage> advantages) {
    return advantages.stream().mapToDouble(Advantage::value).average().orElseThrow();
  }

  @Test
  void attackerOfAllTables_hasLittleAdvantage_andMuchIfThereIsLittleNoise() throws IOException {
    SampleTallies samples = new SampleTallies(folder);
    Path all = samples.export("all", CASES);
    Tallies with = samples.of(all);
    List<Integer> lines = samples.counted(all);
    List<Advantage> standard = new ArrayList<>();
    List<Advantage> little = new ArrayList<>();
    for (int target : IntStream.of(lines.size() / 3, lines.size() / 2).map(lines::get).toArray()) {
      Path rest = samples.export("without" + target, CASES);
      samples.remove(rest, List.of(target));
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
