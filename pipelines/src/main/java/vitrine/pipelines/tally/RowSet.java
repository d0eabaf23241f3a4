package vitrine.pipelines.tally;

import java.util.Arrays;
import vitrine.pipelines.batch.Batch;

/** Some rows of a batch, one bit for each; worked out at most once for each filling of it. */
final class RowSet {
  static final int WORDS = Batch.CAPACITY + Long.SIZE - 1 >> 6;

  /** Sets the bits of rows in words that are zero. */
  interface Marking {
    void mark(long[] words, int size);
  }

  private final Rows rows;
  private final Marking marking;
  private final long[] words = new long[WORDS];
  private int filling = Rows.NONE;

  RowSet(Rows rows, Marking marking) {
    this.rows = rows;
    this.marking = marking;
  }

  /** The bits; not to be changed. */
  long[] words() {
    if (filling != rows.filling()) {
      filling = rows.filling();
      Arrays.fill(words, 0);
      marking.mark(words, rows.size());
    }
    return words;
  }

  static boolean isIn(long[] words, int row) {
    return (words[row >> 6] >>> row & 1) != 0;
  }

  /** Sets the bits of all rows. */
  static void markAll(long[] words, int size) {
    Arrays.fill(words, 0, size >> 6, -1L);
    if ((size & 63) != 0) {
      words[size >> 6] = (1L << size) - 1;
    }
  }
}
