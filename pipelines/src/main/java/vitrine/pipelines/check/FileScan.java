package vitrine.pipelines.check;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vitrine.casefile.CaseFields;
import vitrine.casefile.Moment;
import vitrine.casefile.Resource;
import vitrine.casefile.Severity;
import vitrine.pipelines.batch.Batch;
import vitrine.pipelines.batch.MomentText;
import vitrine.pipelines.batch.TokenColumn;
import vitrine.pipelines.engine.Engine;
import vitrine.pipelines.export.ExportFile;
import vitrine.pipelines.export.Submission;
import vitrine.tally.Tallies;

/**
 * One pass over one file: reading, typing, every row rule, and the tallies of cases and of rows
 * that belong to none.
 *
 * @param tallied what to tally
 * @param excluded rows that are refused for what is known of all files
 * @param keys where the keys of cases go; empty for memory
 * @param number the number of the file among those that are read
 */
record FileScan(
    Submission submission,
    ExportFile file,
    Tallied tallied,
    BitSet excluded,
    List<KeyFiles> keys,
    int number)
    implements Serializable {

  /** Reads the file; a file that is refused yields its defect and nothing else. */
  Scanned scan(Engine.Shared<Children> children) {
    try {
      return new Scan(children.value()).run();
    } catch (FileRefused e) {
      keys.forEach(it -> it.write(number).close());
      DefectLog log = new DefectLog(submission.submissionId(), file.path());
      log.add(e.row(), e.column(), e.rule(), Severity.REJECT, e.getMessage());
      return scanned(
          new ScannedFile(0, 0, 0, true, log.list(), RowKeys.NONE, List.of()), ScannedSums.NONE);
    }
  }

  private Scanned scanned(ScannedFile file, ScannedSums sums) {
    return new Scanned(new TreeMap<>(Map.of(number, file)), sums);
  }

  private final class Scan {
    private final DefectLog log = new DefectLog(submission.submissionId(), file.path());
    private final Batch batch = new Batch(file.resource().allFields());
    private final List<Batch> kept = new ArrayList<>();
    private final RowRules rules;
    private final long asOf;
    private final Children children;
    private final CaseTallies cases;
    private final Optional<ChildTallies> alone;
    private final SeenKeys seen = new SeenKeys();
    private final RowKeys inMemory = new RowKeys();
    private KeySink refs = inMemory;
    private long valid;
    private long quarantined;

    Scan(Children children) {
      long moment = MomentText.parse(submission.asOf());
      this.children = children;
      asOf = Moment.epochSecond(moment);
      rules = RowRules.of(file.resource(), moment, submission.submitterRole());
      cases = new CaseTallies(FileScan.this, batch, asOf, children);
      alone =
          mayBeAlone()
              ? Optional.of(
                  new ChildTallies(tallied.catalogue(), file.resource(), tallied.span(), asOf))
              : Optional.empty();
    }

    Scanned run() {
      long rows;
      try (KeySink sink = openKeys()) {
        refs = sink;
        rows = new FileRows(file).read(batch, this::take);
      }
      Tallies tallies = alone.map(ChildTallies::tallies).orElseGet(cases::tallies);
      return scanned(
          new ScannedFile(rows, valid, quarantined, false, log.list(), inMemory.trimmed(), kept),
          ScannedSums.of(tallies, cases.diagnosis(), cases.matched()));
    }

    private void take(Batch filled) {
      rules.check(filled);
      if (file.resource() == Resource.CASES) {
        refuseRepeated(filled);
        cases.add(filled);
      } else {
        Batch valid = filled.valid();
        kept.add(valid);
        alone.ifPresent(it -> it.addAlone(valid));
      }
      log.add(filled);
      int refused = filled.problems().refusedRows();
      quarantined += refused;
      valid += filled.size() - refused;
    }

    private KeySink openKeys() {
      return keys.isEmpty() ? inMemory : keys.get(0).write(number);
    }

    private void refuseRepeated(Batch filled) {
      TokenColumn tokens = filled.tokens(CaseFields.CASE_REF);
      for (int row = 0; row < filled.size(); row++) {
        long number = filled.rowNumber(row);
        long high = tokens.high()[row];
        long low = tokens.low()[row];
        boolean isExcluded = excluded.get(Math.toIntExact(number));
        if (isExcluded || !filled.problems().isRefused(row)) {
          boolean isNew = seen.isNew(high, low);
          if (isNew && !isExcluded) {
            refs.add(high, low, number);
          } else {
            filled.problems().refuse(row);
          }
          if (!isNew) {
            log.addRepeated(number);
          }
        }
      }
    }
  }

  /** Whether rows of the file may belong to no case. */
  private boolean mayBeAlone() {
    return file.resource()
        .findField(CaseFields.CASE_REF.name())
        .filter(it -> it.requirement().isAlways())
        .isEmpty();
  }
}
