package vitrine.pipelines.tally;

import vitrine.pipelines.batch.Batch;

/** The rows that are in each of some sets, as a list. */
final class Selection {
  private final Rows rows;
  private final RowSet[] sets;
  private final int[] selected = new int[Batch.CAPACITY];
  private int count;
  private int filling = Rows.NONE;

  Selection(Rows rows, RowSet... sets) {
    this.rows = rows;
    this.sets = sets;
  }

  /** How many rows there are; the first so many of {@link #rows} are theirs. */
  int count() {
    if (filling != rows.filling()) {
      filling = rows.filling();
      select();
    }
    return count;
  }

  /** The indexes of the rows in ascending order; not to be changed. */
  int[] rows() {
    return selected;
  }

  private void select() {
    count = 0;
    int words = rows.size() + Long.SIZE - 1 >> 6;
    for (int word = 0; word < words; word++) {
      long bits = -1L;
      for (RowSet set : sets) {
        bits &= set.words()[word];
      }
      for (; bits != 0; bits &= bits - 1) {
        selected[count++] = (word << 6) + Long.numberOfTrailingZeros(bits);
      }
    }
  }
}
