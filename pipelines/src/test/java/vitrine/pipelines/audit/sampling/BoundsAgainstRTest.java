package vitrine.pipelines.audit.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BoundsAgainstRTest {
  private static final double EXACT = 1e-9;

  private static List<String> ask(String program) throws IOException {
    Process process =
        new ProcessBuilder("Rscript", "-e", program)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (var out = process.inputReader(StandardCharsets.UTF_8)) {
      return out.lines().toList();
    }
  }

  private static boolean isInstalled() {
    try {
      return new ProcessBuilder("Rscript", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void bounds_areThoseOfBinomTest() throws IOException {
    assumeTrue(isInstalled(), "skipped: Rscript is not installed");
    SplittableRandom random = new SplittableRandom(4);
    StringBuilder program = new StringBuilder("options(digits=15);");
    for (int i = 0; i < 60; i++) {
      int draws = 1 + random.nextInt(i < 30 ? 12 : 4000);
      int hits = i % 7 == 0 ? 0 : i % 11 == 0 ? draws : random.nextInt(draws + 1);
      double level = new double[] {0.9, 0.95, 0.99}[i % 3];
      program.append(
          ("r <- binom.test(%d, %d, conf.level=%s)$conf.int;"
                  + "cat(%d, %d, %s, sprintf('%%.15f', r), '\\n');")
              .formatted(hits, draws, level, hits, draws, level));
    }
    List<String> lines = ask(program.toString());
    assertEquals(60, lines.size());
    for (String line : lines) {
      String[] cells = line.strip().split(" +");
      Bounds bounds =
          Bounds.clopperPearson(
              Long.parseLong(cells[0]), Long.parseLong(cells[1]), Double.parseDouble(cells[2]));
      assertEquals(Double.parseDouble(cells[3]), bounds.low(), EXACT, line);
      assertEquals(Double.parseDouble(cells[4]), bounds.high(), EXACT, line);
    }
  }

  @Test
  void bounds_ofNoHit_followFromThePowerOfTheRest() {
    // (1 - p)^30 = 0.025
    Bounds bounds = Bounds.clopperPearson(0, 30, 0.95);
    assertEquals(0, bounds.low());
    assertEquals(1 - Math.pow(0.025, 1.0 / 30), bounds.high(), EXACT);
  }

  @Test
  void total_ofTwoStrata_isWorkedOutByHand() {
    StratumEstimate one = estimate("one", 1000, 50, 5);
    StratumEstimate two = estimate("two", 200, 21, 7);
    TotalEstimate total = TotalEstimate.of(List.of(one, two), 0.95);
    assertEquals(100 + 200.0 / 3, total.total(), EXACT);
    double first = 1000.0 * 1000 * 0.95 * 0.1 * 0.9 / 49;
    double second = 200.0 * 200 * (1 - 21.0 / 200) * (1 / 3.0) * (2 / 3.0) / 20;
    assertEquals(Math.sqrt(first + second), total.deviation(), EXACT);
    assertEquals(total.total() - 1.959963984540054 * total.deviation(), total.low(), 1e-6);
    Bounds surely = Bounds.clopperPearson(5, 50, 0.975);
    assertEquals(
        1000 * surely.low() + 200 * Bounds.clopperPearson(7, 21, 0.975).low(),
        total.sureLow(),
        EXACT);
  }

  @Test
  void total_ofAllCases_leavesNoDoubt() {
    TotalEstimate total = TotalEstimate.of(List.of(estimate("all", 8, 8, 3)), 0.95);
    assertEquals(
        List.of(3.0, 0.0, 3.0, 3.0),
        List.of(total.total(), total.deviation(), total.sureLow(), total.sureHigh()));
  }

  private static StratumEstimate estimate(String name, long size, long judged, long disagree) {
    return StratumEstimate.of(name, size, judged, disagree, 0, Map.of(), 0.95);
  }
}
