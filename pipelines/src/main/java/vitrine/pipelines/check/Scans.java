package vitrine.pipelines.check;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vitrine.pipelines.engine.Engine;
import vitrine.pipelines.export.ExportFile;
import vitrine.pipelines.export.Submission;

/** What the last pass over each file of one submission yielded. */
final class Scans {
  private final Engine engine;
  private final Submission submission;
  private final String period;
  private final Map<ExportFile, ScannedFile> scanned = new HashMap<>();

  Scans(Engine engine, Submission submission, String period) {
    this.engine = engine;
    this.submission = submission;
    this.period = period;
  }

  String submissionId() {
    return submission.submissionId();
  }

  /**
   * Reads files side by side.
   *
   * @param excluded rows that are refused for what is known of other files
   * @param children what belongs to the cases
   */
  void add(
      String step, List<ExportFile> files, Map<ExportFile, BitSet> excluded, Children children) {
    List<FileScan> scans =
        files.stream().map(file -> scan(file, excluded.getOrDefault(file, new BitSet()))).toList();
    Engine.Shared<Children> shared = engine.share(children);
    List<ScannedFile> results = engine.map(step, scans, scan -> scan.scan(shared));
    for (int i = 0; i < files.size(); i++) {
      scanned.put(files.get(i), results.get(i));
    }
  }

  private FileScan scan(ExportFile file, BitSet excluded) {
    return new FileScan(submission, file, period, excluded);
  }

  ScannedFile of(ExportFile file) {
    return scanned.get(file);
  }
}
