package vitrine.pipelines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Measure;
import vitrine.catalogue.Metric;
import vitrine.catalogue.Statistic;
import vitrine.pipelines.check.Check;
import vitrine.pipelines.check.CheckedExport;
import vitrine.pipelines.engine.Engine;
import vitrine.pipelines.engine.LocalEngine;
import vitrine.pipelines.engine.Progress;
import vitrine.pipelines.engine.SparkEngine;
import vitrine.pipelines.export.ExportOpener;
import vitrine.pipelines.export.Submission;
import vitrine.tally.Cell;
import vitrine.tally.ExactStatistics;
import vitrine.tally.Tallies;

class ScenarioTest {
  private static final double CLASS_WIDTH = 1 / 128.0;
  private static final Engine LOCAL = new LocalEngine(2, Progress.SILENT);
  @TempDir private static Path scratch;
  private static Engine spark;

  @TempDir private Path folder;

  static Stream<Scenario> scenarios() {
    return Scenario.all();
  }

  @BeforeAll
  static void startSpark() {
    spark = new SparkEngine("local[2]", Map.of(), scratch, Progress.SILENT);
  }

  @AfterAll
  static void stopEngines() {
    LOCAL.close();
    spark.close();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void figures_workedByHand_areThoseOfEveryEngine(Scenario scenario) throws IOException {
    List<Tallies> all = new ArrayList<>();
    for (Submission submission : scenario.submissions()) {
      Path export = folder.resolve(submission.submissionId());
      scenario.write(export, submission);
      CheckedExport local = checked(LOCAL, export);
      Tallies plain = new PlainReading(local.export(), local.defects()).tallies(Scenario.PERIOD);
      assertEquals(plain.byCell(), local.tallies().byCell());
      assertEquals(plain.byCell(), checked(spark, export).tallies().byCell());
      all.add(plain);
    }
    assertExpected(scenario, Tallies.sum(all));
  }

  @Test
  void metric_everyOne_hasAWorkedExample() {
    Set<String> worked = Scenario.all().map(Scenario::metric).collect(Collectors.toSet());
    List<String> without =
        Catalogue.current().list().stream()
            .map(Metric::code)
            .filter(code -> !worked.contains(code))
            .toList();
    assertEquals(List.of(), without, "metrics without a folder in data-samples/scenarios");
  }

  private CheckedExport checked(Engine engine, Path export) {
    CheckedExport checked =
        new Check(engine, Scenario.PERIOD).check(new ExportOpener(folder).open(export.toString()));
    assertTrue(checked.isAccepted(), () -> checked.defects().toString());
    return checked;
  }

  /** How far off a value may be that quantiles go into: by a class, of two of them by more. */
  private static double classes(Metric metric, Statistic statistic) {
    boolean derived = metric.measure() instanceof Measure.Derived;
    return switch (statistic.kind()) {
      case DURATION -> CLASS_WIDTH;
      case DIFFERENCE -> 4 * CLASS_WIDTH;
      case NUMBER, SHARE, RATE -> derived ? 4 * CLASS_WIDTH : 0;
    };
  }

  private static void assertExpected(Scenario scenario, Tallies tallies) {
    Metric metric = Catalogue.current().get(scenario.metric());
    for (Scenario.Expected expected : scenario.expected()) {
      boolean whole = expected.breakdown().equals("WHOLE");
      List<String> values = whole ? List.of() : List.of(expected.cell().split("\\|", -1));
      Statistic statistic = Statistic.valueOf(expected.statistic());
      Cell cell = new Cell(metric.code(), expected.breakdown(), values);
      Double value =
          ExactStatistics.of(metric, cell, tallies)
              .get(new ExactStatistics.Name(statistic, expected.part()));
      assertNotNull(value, () -> "no value for " + expected);
      double tolerance = Math.max(1e-4, Math.abs(expected.value()) * classes(metric, statistic));
      assertEquals(expected.value(), value, tolerance, expected::toString);
    }
  }
}
