package vitrine.pipelines.audit.sampling;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vitrine.casefile.CaseFields;
import vitrine.casefile.CaseTimes;
import vitrine.casefile.Moment;
import vitrine.pipelines.batch.Batch;
import vitrine.pipelines.batch.TokenColumn;
import vitrine.pipelines.check.CaseRows;

/**
 * The cases of one file that can be drawn: accepted by every row rule and no exercises.
 *
 * @param from the first second of receipt
 * @param until the second after the last
 */
record FrameReader(CaseRows cases, Strata strata, long from, long until) implements Serializable {
  private static final long serialVersionUID = 1;

  List<FrameRow> read() {
    List<FrameRow> rows = new ArrayList<>();
    cases.read(
        (batch, row) -> {
          if (isIn(batch, row)) {
            TokenColumn refs = batch.tokens(CaseFields.CASE_REF);
            rows.add(new FrameRow(refs.high()[row], refs.low()[row], strata.of(batch, row)));
          }
        });
    return rows;
  }

  private boolean isIn(Batch batch, int row) {
    long received = Moment.epochSecond(batch.longs(CaseTimes.RECEIVED_AT).values()[row]);
    return batch.column(CaseFields.EXERCISE).text(row).equals("NO")
        && received >= from
        && received < until;
  }
}
