package vitrine.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The estimates beside those of R's package survival [Therneau], where R is installed. */
class IncidenceAgainstRTest {
  private static final double EQUAL = 1e-9;
  private static final double WIDEST_CLASS = 1 / 128.0;
  private static final int LONGEST = 120;

  @TempDir private Path folder;

  /** One unit: 0 open, 1 reached, 2 ended otherwise. */
  private record Observed(long time, int status) {}

  @BeforeAll
  static void find() {
    assumeTrue(isInstalled(), "Rscript with the package survival is not installed");
  }

  private static boolean isInstalled() {
    try {
      return new ProcessBuilder("Rscript", "-e", "library(survival)").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> ask(String... arguments) throws IOException {
    Path program = folder.resolve("incidence.R");
    try (var in = getClass().getResourceAsStream("incidence.R")) {
      Files.write(program, in.readAllBytes());
    }
    List<String> command = new ArrayList<>(List.of("Rscript", program.toString()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (var out = process.inputReader(StandardCharsets.UTF_8)) {
      return out.lines().toList();
    }
  }

  private Map<String, Double> answers(List<Observed> sample) throws IOException {
    Path table = folder.resolve("cases.csv");
    String rows =
        sample.stream().map(it -> it.time() + "," + it.status()).collect(Collectors.joining("\n"));
    Files.writeString(table, "time,status\n" + rows + "\n");
    return parse(ask(table.toString()));
  }

  private static Map<String, Double> parse(List<String> lines) {
    return lines.stream()
        .filter(it -> !it.startsWith("case,"))
        .collect(
            Collectors.toMap(
                it -> it.substring(0, it.lastIndexOf(',')),
                it -> Double.valueOf(it.substring(it.lastIndexOf(',') + 1))));
  }

  private static Incidence incidence(List<Observed> sample) {
    return Incidence.fine(of(sample, 1), of(sample, 2), of(sample, 0));
  }

  private static Histogram of(List<Observed> sample, int status) {
    return Histogram.ofSeconds(
        sample.stream().filter(it -> it.status() == status).mapToLong(Observed::time).toArray());
  }

  private static List<Observed> random(long seed, int kinds) {
    Random random = new Random(seed);
    List<Observed> sample = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      sample.add(new Observed(1 + random.nextInt(LONGEST), random.nextInt(kinds)));
    }
    return sample;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void within_openUnits_equalsKaplanMeierOfR(long seed) throws IOException {
    List<Observed> sample = random(seed, 2);
    Incidence incidence = incidence(sample);
    Map<String, Double> answers = answers(sample);
    for (int time = 1; time <= LONGEST; time++) {
      assertEquals(answers.get("within," + time), incidence.within(time), EQUAL);
      if (answers.containsKey("low," + time)) {
        Interval interval = incidence.intervalWithin(time);
        assertEquals(answers.get("low," + time), interval.low(), EQUAL);
        assertEquals(answers.get("high," + time), interval.high(), EQUAL);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6, 7, 8})
  void within_competingEvents_equalsAalenJohansenOfR(long seed) throws IOException {
    List<Observed> sample = random(seed, 3);
    Incidence incidence = incidence(sample);
    Map<String, Double> answers = answers(sample);
    for (int time = 1; time <= LONGEST; time++) {
      assertEquals(answers.get("within," + time), incidence.within(time), EQUAL);
    }
  }

  @Test
  void quantile_ofPublicData_isThatOfRWithinOneClass() throws IOException {
    List<String> lines = ask();
    List<Observed> lung =
        lines.stream()
            .filter(it -> it.startsWith("case,"))
            .map(it -> it.split(","))
            .map(it -> new Observed(Long.parseLong(it[1]), Integer.parseInt(it[2])))
            .toList();
    Map<String, Double> answers = parse(lines);
    Incidence incidence = incidence(lung);
    assertWithinOneClass(310, answers.get("median"));
    assertWithinOneClass(answers.get("median"), incidence.quantile(0.5).getAsDouble());
    Interval interval = incidence.intervalOfQuantile(0.5, 0).orElseThrow();
    assertWithinOneClass(answers.get("medianlow"), interval.low());
    assertWithinOneClass(answers.get("medianhigh"), interval.high());
  }

  private static void assertWithinOneClass(double exact, double estimated) {
    assertTrue(
        exact <= estimated && estimated <= exact * (1 + WIDEST_CLASS), exact + ": " + estimated);
  }
}
