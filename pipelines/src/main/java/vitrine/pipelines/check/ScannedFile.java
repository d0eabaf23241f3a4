package vitrine.pipelines.check;

import java.io.Serializable;
import java.util.List;
import vitrine.casefile.Defect;
import vitrine.pipelines.batch.Batch;

/**
 * What one pass over one file yields, beside what adds up over files.
 *
 * @param rows the rows of the file; 0 if it is refused
 * @param valid the rows that were taken over
 * @param quarantined the rows that some rule refuses
 * @param refused whether the file is refused as a whole
 * @param keys the keys in a file of cases, of rows that no other rule refuses; none if they are on
 *     a disk
 * @param kept the valid rows of a file of another resource
 */
public record ScannedFile(
    long rows,
    long valid,
    long quarantined,
    boolean refused,
    List<Defect> defects,
    RowKeys keys,
    List<Batch> kept)
    implements Serializable {

  void requireConserved(String path) {
    if (rows != valid + quarantined) {
      throw new IllegalStateException(
          "rows of %s are not conserved: %d in, %d valid, %d quarantined"
              .formatted(path, rows, valid, quarantined));
    }
  }
}
