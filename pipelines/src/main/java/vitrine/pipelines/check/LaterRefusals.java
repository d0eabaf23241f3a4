package vitrine.pipelines.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vitrine.casefile.Defect;
import vitrine.casefile.Rule;
import vitrine.pipelines.batch.Batch;
import vitrine.pipelines.export.ExportFile;

/** Rows that are refused once all files were read: their keys repeat others or refer to nothing. */
final class LaterRefusals {
  private final Scans scans;
  private final Map<ExportFile, Long> counts = new HashMap<>();
  private final List<Defect> defects = new ArrayList<>();

  LaterRefusals(Scans scans) {
    this.scans = scans;
  }

  /** How many valid rows of a file are refused after all. */
  long of(ExportFile file) {
    return counts.getOrDefault(file, 0L);
  }

  List<Defect> defects() {
    return defects;
  }

  /**
   * Refuses rows.
   *
   * @param files those of one resource
   * @param refused ordinals over the kept rows of all these files
   */
  void add(List<ExportFile> files, BitSet refused, String column, String message) {
    int ordinal = 0;
    for (ExportFile file : files) {
      DefectLog log = new DefectLog(scans.submissionId(), file.path());
      for (Batch batch : scans.of(file).kept()) {
        for (int row = 0; row < batch.size(); row++, ordinal++) {
          if (refused.get(ordinal)) {
            counts.merge(file, 1L, Long::sum);
            log.add(batch.rowNumber(row), column, Rule.V03, Rule.V03.severity(), message);
          }
        }
      }
      defects.addAll(log.list());
    }
  }
}
