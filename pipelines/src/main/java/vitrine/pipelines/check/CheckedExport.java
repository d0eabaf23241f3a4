package vitrine.pipelines.check;

import java.util.List;
import vitrine.casefile.Defect;
import vitrine.casefile.Resource;
import vitrine.casefile.Severity;
import vitrine.pipelines.export.CaseExport;
import vitrine.pipelines.export.ExportFile;
import vitrine.tally.Tallies;

/**
 * A case export after the check: its cases, as tallies, and its defects.
 *
 * @param files one for each file of the export
 */
public record CheckedExport(
    CaseExport export, List<CheckedFile> files, List<Defect> defects, Tallies tallies) {

  /**
   * How a file fared: rows = valid + quarantined.
   *
   * @param refused whether the file is refused as a whole; its rows are then not known
   */
  public record CheckedFile(ExportFile file, long rows, long quarantined, boolean refused) {
    public long valid() {
      return rows - quarantined;
    }
  }

  public long rows() {
    return files.stream().mapToLong(CheckedFile::rows).sum();
  }

  public long validCases() {
    return files.stream()
        .filter(it -> it.file().resource() == Resource.CASES)
        .mapToLong(CheckedFile::valid)
        .sum();
  }

  public long quarantined() {
    return files.stream().mapToLong(CheckedFile::quarantined).sum();
  }

  /** Whether nothing was refused: no row, no file and not the package. */
  public boolean isAccepted() {
    return defects.stream().noneMatch(it -> it.severity() == Severity.REJECT);
  }
}
