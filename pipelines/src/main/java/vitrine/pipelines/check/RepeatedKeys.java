package vitrine.pipelines.check;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/** Finds the rows whose key an earlier row has. */
final class RepeatedKeys {
  /** A row of one of the parts. */
  record Place(int part, int row) {}

  private RepeatedKeys() {}

  /** The places of all but the first row of each key; parts come in order, rows within parts. */
  static List<Place> in(List<RowKeys> parts) {
    List<int[]> orders = parts.stream().map(RepeatedKeys::order).toList();
    PriorityQueue<int[]> heads =
        new PriorityQueue<>((a, b) -> compare(parts, orders, a[0], a[1], b[0], b[1]));
    for (int part = 0; part < parts.size(); part++) {
      if (parts.get(part).size() > 0) {
        heads.add(new int[] {part, 0});
      }
    }
    List<Place> repeated = new ArrayList<>();
    int[] last = null;
    while (!heads.isEmpty()) {
      int[] head = heads.poll();
      if (last != null && sameKey(parts, orders, last, head)) {
        RowKeys keys = parts.get(head[0]);
        repeated.add(new Place(head[0], keys.row(orders.get(head[0])[head[1]])));
      }
      last = head;
      if (head[1] + 1 < parts.get(head[0]).size()) {
        heads.add(new int[] {head[0], head[1] + 1});
      }
    }
    return repeated;
  }

  private static int[] order(RowKeys keys) {
    return IntStream.range(0, keys.size())
        .boxed()
        .sorted((a, b) -> compareKeys(keys, a, keys, b))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static boolean sameKey(List<RowKeys> parts, List<int[]> orders, int[] a, int[] b) {
    return compareKeys(
            parts.get(a[0]), orders.get(a[0])[a[1]], parts.get(b[0]), orders.get(b[0])[b[1]])
        == 0;
  }

  private static int compare(
      List<RowKeys> parts, List<int[]> orders, int partA, int a, int partB, int b) {
    int byKey =
        compareKeys(parts.get(partA), orders.get(partA)[a], parts.get(partB), orders.get(partB)[b]);
    return byKey != 0
        ? byKey
        : partA != partB ? Integer.compare(partA, partB) : Integer.compare(a, b);
  }

  private static int compareKeys(RowKeys a, int i, RowKeys b, int j) {
    int byHigh = Long.compareUnsigned(a.high(i), b.high(j));
    return byHigh != 0 ? byHigh : Long.compareUnsigned(a.low(i), b.low(j));
  }
}
