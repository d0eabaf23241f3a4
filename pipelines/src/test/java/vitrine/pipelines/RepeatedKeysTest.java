package vitrine.pipelines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vitrine.casefile.Defect;
import vitrine.casefile.Field;
import vitrine.casefile.Resource;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Metric;
import vitrine.pipelines.check.Check;
import vitrine.pipelines.check.CheckedExport;
import vitrine.pipelines.engine.Engine;
import vitrine.pipelines.engine.LocalEngine;
import vitrine.pipelines.engine.Progress;
import vitrine.pipelines.export.ExportOpener;
import vitrine.tally.Cell;
import vitrine.tally.Tally;

class RepeatedKeysTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void check_keyRepeatedInItsFileAndInTheNext_keepsTheFirstRowOnly(boolean onDisk)
      throws IOException {
    List<Map<Field, String>> rows =
        Scenario.all().findFirst().orElseThrow().texts(Resource.CASES).subList(0, 2);
    List<Map<Field, String>> repeated = new ArrayList<>(rows);
    repeated.addAll(Collections.nCopies(4, rows.get(0)));
    CheckedExport once = checked(rows, 1, onDisk);
    CheckedExport checked = checked(repeated, 2, onDisk);
    assertEquals(2, checked.validCases());
    assertEquals(4, checked.quarantined());
    assertEquals(ofCases(once), ofCases(checked));
    assertEquals(
        List.of(
            "cases-00001.csv 4 V03",
            "cases-00002.csv 2 V03",
            "cases-00002.csv 3 V03",
            "cases-00002.csv 4 V03"),
        checked.defects().stream().map(RepeatedKeysTest::place).toList());
  }

  /** The tallies of what does not count refused rows. */
  private static Map<Cell, Tally> ofCases(CheckedExport checked) {
    Map<Cell, Tally> tallies = new TreeMap<>(checked.tallies().byCell());
    tallies.keySet().removeIf(RepeatedKeysTest::countsRefused);
    assertFalse(tallies.isEmpty());
    return tallies;
  }

  private static boolean countsRefused(Cell cell) {
    Metric metric = Catalogue.current().get(cell.metric());
    return metric.measure().population().unit().countsRefused();
  }

  private CheckedExport checked(List<Map<Field, String>> cases, int files, boolean onDisk)
      throws IOException {
    ExportRows rows = new ExportRows();
    cases.forEach(row -> rows.add(Resource.CASES, row));
    Path export = rows.write(folder.resolve("export" + files), files);
    Optional<Path> disk = onDisk ? Optional.of(folder) : Optional.empty();
    try (Engine engine = new LocalEngine(1, disk, Progress.SILENT)) {
      return new Check(engine, Scenario.PERIOD)
          .check(new ExportOpener(folder).open(export.toString()));
    }
  }

  private static String place(Defect defect) {
    return "%s %d %s".formatted(defect.file(), defect.row(), defect.rule());
  }
}
