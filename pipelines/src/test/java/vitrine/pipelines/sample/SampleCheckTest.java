package vitrine.pipelines.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vitrine.casefile.Defect;
import vitrine.casefile.Rule;
import vitrine.pipelines.check.Check;
import vitrine.pipelines.check.CheckedExport;
import vitrine.pipelines.engine.Engine;
import vitrine.pipelines.engine.LocalEngine;
import vitrine.pipelines.engine.Progress;
import vitrine.pipelines.export.ExportOpener;
import vitrine.pipelines.export.Format;

class SampleCheckTest {
  private static final int CASES = 20_000;
  private static final int BLOCK = 8_000;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Format.class)
  void check_nothingPlanted_findsNothing(Format format) throws IOException {
    CheckedExport checked = checked(new Sample(CASES, 42, format, 0, BLOCK));
    assertEquals(List.of(), checked.defects());
    assertEquals(0, checked.quarantined());
    assertTrue(checked.rows() > CASES);
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void check_plantedBreaches_findsExactlyThese(Format format) throws IOException {
    CheckedExport checked = checked(new Sample(CASES, 42, format, 0.02, BLOCK));
    Set<String> found =
        checked.defects().stream()
            .map(SampleCheckTest::line)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(planted(), found);
    assertEquals(found.size(), checked.defects().size());
    assertTrue(found.size() > 0.015 * CASES && found.size() < 0.025 * CASES, "" + found.size());
    assertEquals(rules(format), rulesOf(checked));
  }

  private CheckedExport checked(Sample sample) throws IOException {
    sample.writeTo(folder, 2, Progress.SILENT);
    try (Engine engine = new LocalEngine(2, Progress.SILENT)) {
      ExportOpener opener = new ExportOpener(folder.resolve("scratch"));
      return new Check(engine).check(opener.open(folder.toString()));
    }
  }

  private Set<String> planted() throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve(Planted.FILE));
    assertEquals("file,row,column,rule", lines.get(0));
    return new TreeSet<>(lines.subList(1, lines.size()));
  }

  private static String line(Defect defect) {
    return "%s,%d,%s,%s".formatted(defect.file(), defect.row(), defect.column(), defect.rule());
  }

  private static Set<Rule> rulesOf(CheckedExport checked) {
    return checked.defects().stream()
        .map(Defect::rule)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Rule.class)));
  }

  /** Parquet cannot hold a time or a number that is none. */
  private static Set<Rule> rules(Format format) {
    Set<Rule> rules =
        EnumSet.of(
            Rule.V02, Rule.V03, Rule.V04, Rule.V05, Rule.V06, Rule.V10, Rule.V11, Rule.V12,
            Rule.V20, Rule.V22, Rule.V23);
    if (format != Format.PARQUET) {
      rules.addAll(EnumSet.of(Rule.V07, Rule.V24));
    }
    return rules;
  }
}
