package vitrine.pipelines.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vitrine.casefile.Resource;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Measure;
import vitrine.pipelines.audit.lineage.Lineage;
import vitrine.pipelines.export.Format;
import vitrine.release.Release;
import vitrine.tally.Cell;

class AuditTraceCommandTest {
  private static final List<String> SUBMISSIONS = List.of("sample-1", "sample-2", "s-small");

  @TempDir private Path folder;

  private AuditDesk desk;

  @BeforeEach
  void makeRelease() throws IOException {
    desk = new AuditDesk(in("home"));
    sample(1, 2500);
    sample(2, 400);
    new BrokenExport(in("s-small"), Format.CSV, BrokenExport.submission("s-small", "x-test", ""))
        .cell(Resource.CASES, 2, "service_id", "only-here");
    desk.execute(
            "run",
            in("sample-1"),
            in("sample-2"),
            in("s-small"),
            "--period",
            "2025",
            "--out",
            in("all"))
        .is(Exit.OK);
  }

  private Path in(String name) {
    return folder.resolve(name);
  }

  private void sample(int seed, int cases) {
    desk.execute("sample", "--cases", cases, "--seed", seed, "--out", in("sample-" + seed))
        .is(Exit.OK);
  }

  private Map<String, String> lines(String release) throws IOException {
    Map<String, String> lines = new HashMap<>();
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().ofNamedCsvRecord(in(release).resolve("restricted/tallies.csv"))) {
      for (NamedCsvRecord row : csv) {
        lines.put(name(row), row.getField("counts") + row.getField("histograms"));
      }
    }
    return lines;
  }

  private static String name(NamedCsvRecord row) {
    return row.getField("metric") + " " + row.getField("breakdown") + " " + row.getField("cell");
  }

  private static String name(Cell cell) {
    return cell.metric() + " " + cell.breakdown() + " " + String.join("|", cell.values());
  }

  /** For each exact cell the submissions without which it is another one. */
  private Map<String, Set<String>> touchedWhenDropped() throws IOException {
    Map<String, String> all = lines("all");
    Map<String, Set<String>> touched = new TreeMap<>();
    for (String dropped : SUBMISSIONS) {
      List<Object> run = new ArrayList<>(List.of("run"));
      SUBMISSIONS.stream().filter(it -> !it.equals(dropped)).forEach(it -> run.add(in(it)));
      run.addAll(List.of("--period", "2025", "--out", in("without-" + dropped)));
      desk.execute(run.toArray()).is(Exit.OK);
      Map<String, String> rest = lines("without-" + dropped);
      all.forEach(
          (cell, line) -> {
            if (!line.equals(rest.get(cell))) {
              touched.computeIfAbsent(cell, it -> new TreeSet<>()).add(dropped);
            }
          });
    }
    return touched;
  }

  @Test
  void everyFigure_isTracedToTheSubmissions_withoutWhichItsCellsDiffer() throws IOException {
    Map<String, Set<String>> touched = touchedWhenDropped();
    Release release = Release.open(in("all"));
    Lineage lineage = Lineage.of(release);
    Set<Cell> cells =
        release.figures().byKey().keySet().stream()
            .map(it -> it.cell())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> shown = cells.stream().map(AuditTraceCommandTest::name).collect(Collectors.toSet());
    Catalogue catalogue = Catalogue.current();
    int plain = 0;
    int others = 0;
    int derived = 0;
    for (Cell cell : cells) {
      Set<String> traced = lineage.trace(cell).digests().keySet();
      if (catalogue.get(cell.metric()).measure() instanceof Measure.Derived) {
        derived++;
        assertTrue(!traced.isEmpty(), () -> name(cell));
      } else if (cell.isOthers()) {
        others++;
        String table = cell.metric() + " " + cell.breakdown() + " ";
        Set<String> expected = new TreeSet<>();
        touched.forEach(
            (name, by) -> {
              if (name.startsWith(table) && !shown.contains(name)) {
                expected.addAll(by);
              }
            });
        assertEquals(expected, traced, () -> name(cell));
      } else {
        plain++;
        assertEquals(touched.getOrDefault(name(cell), Set.of()), traced, () -> name(cell));
      }
    }
    assertTrue(plain > 500 && others > 50 && derived > 5, plain + " " + others + " " + derived);
  }

  @Test
  void digests_areThoseOfTheDescriptions() throws IOException {
    String digest = vitrine.release.Sha256.of(in("sample-1/datapackage.json"));
    desk.execute("audit", "trace", in("all"), "--metric", "V1")
        .is(Exit.OK)
        .says("V1 ", "definition: ", "submissions: 3", "digest: " + digest, "software: vitrine");
    desk.execute(
            "audit", "trace", in("all"), "--metric", "V1", "--by", "SERVICE", "--cell", "only-here")
        .is(Exit.OK)
        .says("submissions: 1", "submission: s-small", "units: 1");
  }

  @Test
  void submission_tellsWhatItTouched() throws IOException {
    String digest = vitrine.release.Sha256.of(in("s-small/datapackage.json"));
    Path numbers = in("numbers.csv");
    desk.execute("audit", "trace", in("all"), "--submission", digest, "--out", numbers)
        .is(Exit.OK)
        .says("submission: s-small", "cases: 6", "V1 SERVICE: 2");
    assertTrue(Files.readString(numbers).contains("V1,SERVICE,only-here,units,1\n"));
  }

  @Test
  void unknown_isToldWithWhatIsNear() {
    desk.execute("audit", "trace", in("all"), "--metric", "V1", "--by", "SERVICES")
        .is(Exit.DATA_REFUSED_OR_DIFFERENT)
        .says("did you mean SERVICE?");
    desk.execute("audit", "trace", in("all"), "--submission", "sample-3")
        .is(Exit.DATA_REFUSED_OR_DIFFERENT)
        .says("did you mean sample-");
    desk.execute("audit", "trace", in("all")).is(Exit.USAGE);
  }
}
