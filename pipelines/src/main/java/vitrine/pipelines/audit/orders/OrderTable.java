package vitrine.pipelines.audit.orders;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vitrine.disclosure.table.Axis;
import vitrine.disclosure.table.Counts;

/** Exact counts of orders by reason, within its state, and by some dimensions. */
record OrderTable(OrderCounts counts, List<OrderDimension> by) {
  private static final List<String> REASONS = Stream.of(Reason.values()).map(Enum::name).toList();
  private static final Axis OUTCOME =
      new Axis(
          "reason",
          REASONS,
          List.of(
              Axis.Grouping.of(
                  "state", Stream.of(Reason.values()).map(it -> it.state().name()).toList())));

  Counts table() {
    List<Map.Entry<OrderCell, Long>> rows = List.copyOf(counts.cells().entrySet());
    List<Axis> axes = new ArrayList<>(List.of(OUTCOME));
    int[][] codes = new int[by.size() + 1][];
    codes[0] = rows.stream().mapToInt(it -> it.getKey().reason().ordinal()).toArray();
    for (int i = 0; i < by.size(); i++) {
      OrderDimension dimension = by.get(i);
      List<String> values = rows.stream().map(it -> dimension.of(it.getKey())).toList();
      List<String> known = values.stream().distinct().sorted().toList();
      axes.add(dimension.axis(known));
      codes[i + 1] = values.stream().mapToInt(known::indexOf).toArray();
    }
    return Counts.of(axes, codes, rows.stream().mapToLong(Map.Entry::getValue).toArray());
  }
}
