package vitrine.disclosure.table;

/** Cells in disjoint groups: the rows of a table, or its columns. */
public final class Groups {
  private final int[] of;
  private final int[] start;
  private final int[] members;

  /**
   * Groups of cells.
   *
   * @param of the group of each cell
   * @param count how many groups there are
   */
  public Groups(int[] of, int count) {
    this.of = of;
    start = new int[count + 1];
    for (int group : of) {
      start[group + 1]++;
    }
    for (int group = 0; group < count; group++) {
      start[group + 1] += start[group];
    }
    members = new int[of.length];
    int[] next = start.clone();
    for (int cell = 0; cell < of.length; cell++) {
      members[next[of[cell]]++] = cell;
    }
  }

  public int count() {
    return start.length - 1;
  }

  public int of(int cell) {
    return of[cell];
  }

  /** How many cells a group has. */
  public int size(int group) {
    return start[group + 1] - start[group];
  }

  /** The cell of a group with an index; cells of a group are in ascending order. */
  public int member(int group, int index) {
    return members[start[group] + index];
  }

  /** The sums of values over each group. */
  public long[] sums(long[] values) {
    long[] sums = new long[count()];
    for (int cell = 0; cell < of.length; cell++) {
      sums[of[cell]] += values[cell];
    }
    return sums;
  }
}
