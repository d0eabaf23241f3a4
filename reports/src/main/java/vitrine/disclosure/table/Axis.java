package vitrine.disclosure.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A dimension of a table: its codes, groupings of them, and the whole.
 *
 * <p>Levels: 0 is that of the codes, then one for each grouping, the last is the whole.
 *
 * @param name what reports call it
 * @param codes the codes by their numbers
 * @param groupings from fine to coarse
 */
public record Axis(String name, List<String> codes, List<Grouping> groupings) {
  /** The code of the whole. */
  public static final String TOTAL = "_T";

  /**
   * A grouping of the codes of a dimension.
   *
   * @param name what reports call it
   * @param codes the codes of the groups by their numbers
   * @param groupOf the group of each code of the dimension
   */
  public record Grouping(String name, List<String> codes, int[] groupOf) {
    /** A grouping by the code of the group of each code. */
    public static Grouping of(String name, List<String> groupOfCode) {
      Map<String, Integer> numbers = new LinkedHashMap<>();
      int[] groupOf =
          groupOfCode.stream()
              .mapToInt(it -> numbers.computeIfAbsent(it, absent -> numbers.size()))
              .toArray();
      return new Grouping(name, new ArrayList<>(numbers.keySet()), groupOf);
    }

    private boolean isWithin(Grouping coarser) {
      int[] groupOfGroup = new int[codes.size()];
      Arrays.fill(groupOfGroup, -1);
      for (int code = 0; code < groupOf.length; code++) {
        int known = groupOfGroup[groupOf[code]];
        if (known >= 0 && known != coarser.groupOf[code]) {
          return false;
        }
        groupOfGroup[groupOf[code]] = coarser.groupOf[code];
      }
      return true;
    }
  }

  public Axis {
    codes = List.copyOf(codes);
    groupings = List.copyOf(groupings);
  }

  /** Whether each group of a grouping lies in one group of the next. */
  public boolean isNested() {
    for (int i = 1; i < groupings.size(); i++) {
      if (!groupings.get(i - 1).isWithin(groupings.get(i))) {
        return false;
      }
    }
    return true;
  }

  public int levels() {
    return groupings.size() + 2;
  }

  /** How many codes a level has. */
  public int size(int level) {
    if (level == 0) {
      return codes.size();
    }
    return isWhole(level) ? 1 : groupings.get(level - 1).codes().size();
  }

  /** The number at a level that a code belongs to. */
  public int at(int level, int code) {
    if (level == 0) {
      return code;
    }
    return isWhole(level) ? 0 : groupings.get(level - 1).groupOf()[code];
  }

  /** The code of a level with a number. */
  public String code(int level, int number) {
    if (level == 0) {
      return codes.get(number);
    }
    return isWhole(level) ? TOTAL : groupings.get(level - 1).codes().get(number);
  }

  private boolean isWhole(int level) {
    return level > groupings.size();
  }
}
