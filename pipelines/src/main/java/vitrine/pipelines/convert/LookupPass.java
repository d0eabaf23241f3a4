package vitrine.pipelines.convert;

import java.util.List;
import vitrine.pipelines.check.DefectLog;
import vitrine.pipelines.convert.Conversion.InputFile;
import vitrine.pipelines.convert.Conversion.SourceOutcome;

/** The pass over the rows of a source that makes them findable. */
final class LookupPass {
  private final String source;
  private final Lookups lookups;
  private int rows;
  private long damaged;

  LookupPass(String source, Lookups lookups) {
    this.source = source;
    this.lookups = lookups;
  }

  void take(SourceRow row, DefectLog log) {
    if (row.isWhole()) {
      lookups.add(source, row, rows);
    } else {
      damaged++;
      Fault.ofDamaged(row).addTo(log, row);
    }
    rows++;
  }

  SourceOutcome outcome(List<InputFile> files) {
    long found = lookups.found(source);
    long notFound = rows - damaged - found;
    return new SourceOutcome(source, files, rows, found, notFound, damaged, List.of());
  }
}
