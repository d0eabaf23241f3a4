package vitrine.pipelines.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vitrine.casefile.Defect;
import vitrine.casefile.Resource;
import vitrine.pipelines.engine.Engine;
import vitrine.pipelines.export.ExportFile;
import vitrine.pipelines.export.Submission;
import vitrine.release.Folder;
import vitrine.tally.Tallies;

/** What the last pass over each file of one submission yielded. */
final class Scans implements AutoCloseable {
  private final Engine engine;
  private final Submission submission;
  private final Tallied tallied;
  private final List<KeyFiles> keys;
  private final Map<ExportFile, ScannedFile> scanned = new HashMap<>();
  private ScannedSums sums = ScannedSums.NONE;

  Scans(Engine engine, Submission submission, Tallied tallied) {
    this.engine = engine;
    this.submission = submission;
    this.tallied = tallied;
    this.keys = engine.sharedDisk().map(Scans::keyFiles).stream().toList();
  }

  private static KeyFiles keyFiles(Path disk) {
    try {
      return new KeyFiles(Files.createTempDirectory(disk, "keys").toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String submissionId() {
    return submission.submissionId();
  }

  /** What the submission adds as one delivery, given all that was found. */
  Tallies ofSubmission(List<Defect> defects) {
    return tallied.isNothing()
        ? Tallies.sum(List.of())
        : SubmissionTallies.of(submission, tallied.catalogue(), tallied.span(), defects);
  }

  /**
   * Reads files side by side.
   *
   * @param children what belongs to the cases
   */
  void add(String step, List<ExportFile> files, Children children) {
    sums = sums.plus(read(step, files, Map.of(), children));
  }

  /**
   * Reads files again that were read with the same children.
   *
   * @param excluded rows that are refused for what is known of other files
   */
  void addAgain(String step, Map<ExportFile, BitSet> excluded, Children children) {
    List<ExportFile> files = List.copyOf(excluded.keySet());
    ScannedSums before = read(step, files, Map.of(), children);
    sums = sums.minus(before).plus(read(step, files, excluded, children));
  }

  private ScannedSums read(
      String step, List<ExportFile> files, Map<ExportFile, BitSet> excluded, Children children) {
    List<FileScan> scans = new ArrayList<>();
    for (ExportFile file : files) {
      scans.add(scan(file, excluded.getOrDefault(file, new BitSet()), scans.size()));
    }
    Engine.Shared<Children> shared = engine.share(children);
    Scanned read = engine.reduce(step, scans, it -> it.scan(shared), Scanned.NONE, Scanned::plus);
    read.files().forEach((number, file) -> scanned.put(files.get(number), file));
    return read.sums();
  }

  private FileScan scan(ExportFile file, BitSet excluded, int number) {
    boolean first = file.resource() == Resource.CASES && !scanned.containsKey(file);
    return new FileScan(submission, file, tallied, excluded, first ? keys : List.of(), number);
  }

  /** The rows of files of cases whose key an earlier valid row has. */
  List<RepeatedKeys.Place> repeated(List<ExportFile> cases) {
    if (keys.isEmpty()) {
      return RepeatedKeys.in(cases.stream().map(it -> of(it).keys()).toList());
    }
    KeyFiles files = keys.get(0);
    int parts = cases.size();
    List<Integer> shares = IntStream.range(0, KeyFiles.SHARES).boxed().toList();
    return engine.map("Comparing keys", shares, share -> files.repeated(share, parts)).stream()
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public void close() {
    try {
      for (KeyFiles files : keys) {
        Folder.delete(Path.of(files.folder()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ScannedFile of(ExportFile file) {
    return scanned.get(file);
  }

  ScannedSums sums() {
    return sums;
  }
}
