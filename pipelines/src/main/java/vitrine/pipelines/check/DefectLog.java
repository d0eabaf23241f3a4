package vitrine.pipelines.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vitrine.casefile.CaseFields;
import vitrine.casefile.Defect;
import vitrine.casefile.Rule;
import vitrine.casefile.Severity;
import vitrine.pipelines.batch.Batch;
import vitrine.pipelines.batch.Problems;

/**
 * The defects of one file. The first {@link #POINTERS} breaches of a rule in a column are listed
 * one by one; further ones are counted in one defect without a row.
 */
public final class DefectLog {
  static final int POINTERS = 10_000;

  private record Kind(Rule rule, Severity severity, String column) {}

  private final String submission;
  private final String file;
  private final List<Defect> listed = new ArrayList<>();
  private final Map<Kind, Long> counts = new HashMap<>();

  public DefectLog(String submission, String file) {
    this.submission = submission;
    this.file = file;
  }

  void add(Batch batch) {
    for (Problems.Problem problem : batch.problems().list()) {
      add(
          batch.rowNumber(problem.row()),
          problem.column(),
          problem.rule(),
          problem.severity(),
          problem.message());
    }
  }

  public void add(long row, String column, Rule rule, Severity severity, String message) {
    long count = counts.merge(new Kind(rule, severity, column), 1L, Long::sum);
    if (count <= POINTERS) {
      listed.add(new Defect(submission, file, row, column, rule, severity, 1, message));
    }
  }

  /** Notes a row whose key an earlier row has. */
  void addRepeated(long row) {
    add(row, CaseFields.CASE_REF.name(), Rule.V03, Rule.V03.severity(), RowKeys.REPEATED);
  }

  public List<Defect> list() {
    List<Defect> defects = new ArrayList<>(listed);
    counts.forEach(
        (kind, count) -> {
          if (count > POINTERS) {
            String message = "further rows with the same breach";
            long further = count - POINTERS;
            defects.add(
                new Defect(
                    submission,
                    file,
                    0,
                    kind.column(),
                    kind.rule(),
                    kind.severity(),
                    further,
                    message));
          }
        });
    defects.sort(null);
    return defects;
  }
}
