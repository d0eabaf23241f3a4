package vitrine.disclosure.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** All sums that a table is published with: each dimension at each of its levels. */
public final class Lattice {
  private final Counts table;
  private final List<Margin> margins = new ArrayList<>();

  /**
   * The sums at a level of each dimension.
   *
   * @param levels the level in each dimension; all 0 are the inner cells themselves
   * @param groups the inner cells that make up each sum
   */
  public record Margin(int[] levels, Groups groups) {}

  /** The lattice of a table: the inner cells first, the whole last. */
  public Lattice(Counts table) {
    this.table = table;
    int[] levels = new int[table.axes().size()];
    boolean more = true;
    while (more) {
      margins.add(margin(levels.clone()));
      more = next(levels);
    }
  }

  public Counts table() {
    return table;
  }

  public List<Margin> margins() {
    return List.copyOf(margins);
  }

  /** The codes of a sum, one for each dimension. */
  public List<String> codes(Margin margin, int group) {
    int cell = margin.groups().member(group, 0);
    return IntStream.range(0, table.axes().size())
        .mapToObj(it -> code(table.axes().get(it), margin.levels()[it], table.codes()[it][cell]))
        .toList();
  }

  private static String code(Axis axis, int level, int code) {
    return axis.code(level, axis.at(level, code));
  }

  private boolean next(int[] levels) {
    for (int dimension = levels.length - 1; dimension >= 0; dimension--) {
      levels[dimension]++;
      if (levels[dimension] < table.axes().get(dimension).levels()) {
        return true;
      }
      levels[dimension] = 0;
    }
    return false;
  }

  private Margin margin(int[] levels) {
    long[] keys = new long[table.size()];
    for (int dimension = 0; dimension < levels.length; dimension++) {
      Axis axis = table.axes().get(dimension);
      for (int cell = 0; cell < keys.length; cell++) {
        int at = axis.at(levels[dimension], table.codes()[dimension][cell]);
        keys[cell] = keys[cell] * axis.size(levels[dimension]) + at;
      }
    }
    long[] distinct = Arrays.stream(keys).sorted().distinct().toArray();
    int[] of = Arrays.stream(keys).mapToInt(it -> Arrays.binarySearch(distinct, it)).toArray();
    return new Margin(levels, new Groups(of, distinct.length));
  }
}
