package vitrine.pipelines.check;

import java.io.Serializable;
import vitrine.casefile.Moment;
import vitrine.casefile.Resource;
import vitrine.pipelines.batch.Batch;
import vitrine.pipelines.batch.MomentText;
import vitrine.pipelines.export.ExportFile;
import vitrine.pipelines.export.Submission;

/**
 * The rows of one file of cases that every row rule accepts. Keys are not compared between files.
 *
 * @param submission the delivery that the file belongs to
 */
public record CaseRows(Submission submission, ExportFile file) implements Serializable {
  private static final long serialVersionUID = 1;

  /** Takes an accepted row. */
  @FunctionalInterface
  public interface RowSink {
    /**
     * Takes a row, which is gone afterwards.
     *
     * @param row its index in the batch
     */
    void accept(Batch batch, int row);
  }

  /** How many rows were read and how many of them were accepted. */
  public record Read(long rows, long accepted) implements Serializable {
    private static final long serialVersionUID = 1;

    public static final Read NONE = new Read(0, 0);

    public Read plus(Read other) {
      return new Read(rows + other.rows, accepted + other.accepted);
    }
  }

  /** When the export was made, in seconds since 1970. */
  public long asOf() {
    return Moment.epochSecond(MomentText.parse(submission.asOf()));
  }

  /**
   * Reads the file.
   *
   * @throws FileUnreadable if it is refused as a whole
   */
  public Read read(RowSink sink) {
    long moment = MomentText.parse(submission.asOf());
    RowRules rules = RowRules.of(Resource.CASES, moment, submission.submitterRole());
    long[] refused = {0};
    try {
      long rows =
          new FileRows(file)
              .read(
                  new Batch(Resource.CASES.allFields()),
                  batch -> {
                    rules.check(batch);
                    refused[0] += batch.problems().refusedRows();
                    accept(batch, sink);
                  });
      return new Read(rows, rows - refused[0]);
    } catch (FileRefused e) {
      throw new FileUnreadable(
          "%s of %s is refused: %s"
              .formatted(file.path(), submission.submissionId(), e.getMessage()));
    }
  }

  private static void accept(Batch batch, RowSink sink) {
    for (int row = 0; row < batch.size(); row++) {
      if (!batch.problems().isRefused(row)) {
        sink.accept(batch, row);
      }
    }
  }
}
