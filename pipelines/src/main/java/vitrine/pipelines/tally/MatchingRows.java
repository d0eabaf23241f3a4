package vitrine.pipelines.tally;

import java.util.BitSet;
import vitrine.catalogue.Condition;
import vitrine.catalogue.Period;
import vitrine.pipelines.batch.Batch;

/** The rows of one batch that meet a condition, for those who ask for nothing else of it. */
public final class MatchingRows {
  private static final Period ANY = Period.parse("1970..2199");

  private MatchingRows() {}

  /**
   * The rows that meet the condition.
   *
   * @param asOf when the export was made, in seconds since 1970
   */
  public static BitSet of(Condition condition, Batch batch, long asOf) {
    return BitSet.valueOf(new Rows(batch, ANY, ANY, asOf).of(condition).words());
  }
}
