package vitrine.disclosure.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The inner cells that make up each sum of a lattice; sums of the same inner cells are one row.
 *
 * <p>Cells of the lattice are numbered margin by margin, the inner cells first.
 */
final class Relations {
  private final Lattice lattice;
  private final int[] start;
  private final int[] rowOf;
  private final List<int[]> rows = new ArrayList<>();

  Relations(Lattice lattice) {
    this.lattice = lattice;
    List<Lattice.Margin> margins = lattice.margins();
    start = new int[margins.size() + 1];
    for (int i = 0; i < margins.size(); i++) {
      start[i + 1] = start[i] + margins.get(i).groups().count();
    }
    rowOf = new int[start[margins.size()]];
    Map<String, Integer> known = new HashMap<>();
    for (int i = 0; i < margins.size(); i++) {
      Groups groups = margins.get(i).groups();
      for (int group = 0; group < groups.count(); group++) {
        rowOf[start[i] + group] = row(members(groups, group), known);
      }
    }
  }

  private int row(int[] members, Map<String, Integer> known) {
    return known.computeIfAbsent(
        Arrays.toString(members),
        absent -> {
          rows.add(members);
          return rows.size() - 1;
        });
  }

  private static int[] members(Groups groups, int group) {
    int[] members = new int[groups.size(group)];
    Arrays.setAll(members, it -> groups.member(group, it));
    return members;
  }

  Lattice lattice() {
    return lattice;
  }

  /** How many inner cells there are; the row of each has its own number. */
  int inner() {
    return lattice.table().size();
  }

  int rows() {
    return rows.size();
  }

  /** The inner cells of a row, in ascending order. */
  int[] members(int row) {
    return rows.get(row);
  }

  /** How many cells the lattice has. */
  int cells() {
    return rowOf.length;
  }

  /** The row of a cell by its margin and its group there. */
  int row(int margin, int group) {
    return rowOf[start[margin] + group];
  }

  int rowOf(int cell) {
    return rowOf[cell];
  }

  /** The codes of a cell of the lattice, one for each dimension. */
  List<String> codes(int cell) {
    int found = Arrays.binarySearch(start, cell);
    int margin = found >= 0 ? found : -found - 2;
    return lattice.codes(lattice.margins().get(margin), cell - start[margin]);
  }

  /** The sum of each row over values of the inner cells. */
  long[] sums(long[] inner) {
    long[] sums = new long[rows.size()];
    Arrays.setAll(sums, row -> Arrays.stream(rows.get(row)).mapToLong(it -> inner[it]).sum());
    return sums;
  }
}
