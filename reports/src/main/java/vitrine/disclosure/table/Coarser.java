package vitrine.disclosure.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table by the finest grouping of one dimension in place of its codes. */
final class Coarser {
  private Coarser() {}

  static Counts of(Counts table, int dimension) {
    Axis axis = table.axes().get(dimension);
    List<Axis> axes = new ArrayList<>(table.axes());
    axes.set(dimension, of(axis));
    int[][] codes = table.codes().clone();
    codes[dimension] = Arrays.stream(codes[dimension]).map(it -> axis.at(1, it)).toArray();
    return Counts.of(axes, codes, table.counts());
  }

  private static Axis of(Axis axis) {
    if (axis.groupings().isEmpty()) {
      return new Axis(axis.name(), List.of(Axis.TOTAL), List.of());
    }
    Axis.Grouping finest = axis.groupings().get(0);
    return new Axis(
        finest.name(),
        finest.codes(),
        axis.groupings().stream().skip(1).map(it -> of(it, finest)).toList());
  }

  private static Axis.Grouping of(Axis.Grouping coarse, Axis.Grouping finest) {
    int[] groupOf = new int[finest.codes().size()];
    for (int code = 0; code < finest.groupOf().length; code++) {
      groupOf[finest.groupOf()[code]] = coarse.groupOf()[code];
    }
    return new Axis.Grouping(coarse.name(), coarse.codes(), groupOf);
  }

  /** What to do to get it. */
  static String how(Counts table, int dimension) {
    Axis axis = table.axes().get(dimension);
    return axis.groupings().isEmpty()
        ? "Leave out dimension %s or group its codes first".formatted(axis.name())
        : "Replace the codes of dimension %s by grouping %s first"
            .formatted(axis.name(), axis.groupings().get(0).name());
  }
}
