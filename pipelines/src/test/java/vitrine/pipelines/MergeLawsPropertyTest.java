package vitrine.pipelines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Period;
import vitrine.catalogue.Statistic;
import vitrine.catalogue.Unit;
import vitrine.disclosure.Figure;
import vitrine.disclosure.FigureKey;
import vitrine.disclosure.ProtectionKey;
import vitrine.pipelines.engine.Engine;
import vitrine.pipelines.engine.LocalEngine;
import vitrine.pipelines.engine.Progress;
import vitrine.pipelines.export.CaseExport;
import vitrine.pipelines.export.ExportOpener;
import vitrine.release.Folder;
import vitrine.release.Manifest;
import vitrine.release.Release;
import vitrine.tally.Cell;
import vitrine.tally.Tallies;

/**
 * Tallies of parts add to the tallies of the whole, whatever the parts are and in whatever order
 * they come.
 */
class MergeLawsPropertyTest {
  private static final Period PERIOD = Period.parse("2025");
  private static final ProtectionKey KEY = ProtectionKey.of(new byte[ProtectionKey.BYTES]);
  private static final int LEAST_CASES = 80;
  private static final int MOST_CASES = 120;
  private static final int MOST_SUBMISSIONS = 5;
  private static final int STEPS = 4;

  private Path folder;
  private Random random;
  private RandomSplit split;
  private int places;

  @BeforeTry
  void makeFolder() throws IOException {
    folder = Files.createTempDirectory("merge-laws");
  }

  @AfterTry
  void removeFolder() throws IOException {
    Folder.delete(folder);
  }

  /**
   * What may differ of a manifest is what lists the inputs, and the rules about a submission as a
   * whole (V12, V13, V27), which ask its submitter and refuse no row. Metrics about submissions
   * count the parts.
   */
  @Property(tries = 8, shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.RANDOM_SEED)
  void run_anySplitOfTheRows_computesTheSame(@ForAll long seed) throws IOException {
    start(seed);
    ExportRows rows = rows(seed);
    Release whole = run(List.of(written(rows, "whole", "")));
    List<Path> exports = new ArrayList<>();
    for (ExportRows part : split.deal(rows, 1 + random.nextInt(MOST_SUBMISSIONS))) {
      exports.add(written(part, "s-" + exports.size(), ""));
    }
    Release parts = run(exports);
    assertEquals(List.of(), differences(whole.tallies(), parts.tallies()));
    assertEquals(figures(whole), figures(parts));
    assertEquals((double) exports.size(), submissions(parts));
    assertEquals(rowsIn(whole), rowsIn(parts));
  }

  @Property(tries = 4, shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.RANDOM_SEED)
  void run_anyOrderOfExports_givesTheSameBytes(@ForAll long seed) throws IOException {
    start(seed);
    List<Path> exports = new ArrayList<>();
    for (ExportRows part : split.deal(rows(seed), MOST_SUBMISSIONS)) {
      String supersedes = exports.size() == 3 ? "s-1" : "";
      exports.add(written(part, "s-" + exports.size(), supersedes));
    }
    Release inOrder = run(exports);
    Collections.shuffle(exports, random);
    assertEquals(digests(inOrder), digests(run(exports)));
    assertEquals(MOST_SUBMISSIONS - 1, inOrder.manifest().inputs().size());
  }

  @Property(tries = 4, shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.RANDOM_SEED)
  void run_ontoAnEarlierRelease_givesTheBytesOfARunFromScratch(@ForAll long seed)
      throws IOException {
    start(seed);
    Map<String, Path> counted = new TreeMap<>();
    counted.put("s-0", written(rows(seed), "s-0", ""));
    Release release = run(List.copyOf(counted.values()));
    for (int step = 1; step <= STEPS; step++) {
      String any = List.copyOf(counted.keySet()).get(random.nextInt(counted.size()));
      ExportRows rows = rows(seed + step);
      switch (counted.size() == 1 ? 0 : random.nextInt(4)) {
        case 0 -> release = add(release, counted, rows, "s-" + step, "");
        case 1 -> release = add(release, counted, rows, any, "");
        case 2 -> release = add(release, counted, rows, "s-" + step, any);
        default -> {
          counted.remove(any);
          release = run(Kept.of(release, PERIOD).without(any), List.of());
        }
      }
      List<Path> shuffled = new ArrayList<>(counted.values());
      Collections.shuffle(shuffled, random);
      assertEquals(digests(run(shuffled)), digests(release), "step " + step);
    }
  }

  private Release add(
      Release release, Map<String, Path> counted, ExportRows rows, String name, String supersedes)
      throws IOException {
    Path export = written(rows, name, supersedes);
    counted.remove(supersedes);
    counted.put(name, export);
    Release next = run(Kept.of(release, PERIOD), List.of(export));
    assertNotEquals(release.digest(), next.digest());
    return next;
  }

  private void start(long seed) {
    random = new Random(seed);
    split = new RandomSplit(random);
  }

  private ExportRows rows(long seed) {
    int cases = LEAST_CASES + random.nextInt(MOST_CASES);
    return split.easedForParquet(new RandomRows(seed).rows(cases).shuffled(seed));
  }

  private Path written(ExportRows rows, String name, String supersedes) throws IOException {
    return split.write(place(name), rows, RandomSplit.submission(name, supersedes));
  }

  private Path place(String name) {
    return folder.resolve(name + "-" + places++);
  }

  private Release run(List<Path> exports) throws IOException {
    return run(Kept.NOTHING, exports);
  }

  private Release run(Kept kept, List<Path> exports) throws IOException {
    List<CaseExport> opened =
        exports.stream().map(it -> new ExportOpener(folder).open(it.toString())).toList();
    try (Engine engine = new LocalEngine(1 + random.nextInt(3), Progress.SILENT)) {
      return new Pipeline(engine, KEY)
          .run(Roster.of(kept.parts(), opened), Restated.NONE, PERIOD, place("release"));
    }
  }

  private static Map<String, String> digests(Release release) {
    Map<String, String> digests = new TreeMap<>();
    release.manifest().files().forEach(file -> digests.put(file.path(), file.sha256()));
    digests.put("manifest.json", release.digest());
    return digests;
  }

  /** The first cells of rows that have other tallies in the one than in the other. */
  private static List<String> differences(Tallies whole, Tallies parts) {
    Set<Cell> cells = new TreeSet<>(whole.byCell().keySet());
    cells.addAll(parts.byCell().keySet());
    return cells.stream()
        .filter(cell -> !isOfSubmissions(cell))
        .filter(cell -> !whole.find(cell).equals(parts.find(cell)))
        .map(cell -> "%s: %s, %s".formatted(cell, whole.find(cell), parts.find(cell)))
        .limit(3)
        .toList();
  }

  /** The figures that do not tell where rows came from. */
  private static Map<FigureKey, Figure> figures(Release release) {
    Map<FigureKey, Figure> figures = new TreeMap<>(release.figures().byKey());
    figures.keySet().removeIf(key -> isOfSubmissions(key.cell()));
    assertFalse(figures.isEmpty());
    return figures;
  }

  private static boolean isOfSubmissions(Cell cell) {
    Unit unit = Catalogue.current().get(cell.metric()).measure().population().unit();
    return unit == Unit.SUBMISSION;
  }

  private static double submissions(Release release) {
    Cell all = new Cell("Q1", Breakdown.WHOLE.code(), List.of());
    Figure count = release.figures().find(all, Statistic.COUNT, "").orElseThrow();
    return count.findAmount().orElseThrow().value();
  }

  private static List<Long> rowsIn(Release release) {
    List<Manifest.InputFile> files =
        release.manifest().inputs().stream().flatMap(it -> it.files().stream()).toList();
    return List.of(
        files.stream().mapToLong(Manifest.InputFile::rows).sum(),
        files.stream().mapToLong(Manifest.InputFile::valid).sum(),
        files.stream().mapToLong(Manifest.InputFile::quarantined).sum());
  }
}
