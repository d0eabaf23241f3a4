package vitrine.disclosure.table;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** Bounds of sums and of their parts while they narrow each other. */
final class Narrowing {
  private final Known known;
  private final List<int[]> sums;
  private final List<List<Integer>> sumsOf;
  private final Deque<Integer> waiting = new ArrayDeque<>();
  private final BitSet isWaiting = new BitSet();

  /**
   * Bounds before they narrow.
   *
   * @param known where bounds change
   * @param sums the row of each sum, then those of its parts
   * @param sumsOf the sums that each row is in
   */
  Narrowing(Known known, List<int[]> sums, List<List<Integer>> sumsOf) {
    this.known = known;
    this.sums = sums;
    this.sumsOf = sumsOf;
  }

  /** Notes that the bounds of a row are new. */
  void changed(int row) {
    for (int sum : sumsOf.get(row)) {
      if (!isWaiting.get(sum)) {
        isWaiting.set(sum);
        waiting.add(sum);
      }
    }
  }

  /** The bounds when none narrows another any more. */
  Known closed() {
    while (!waiting.isEmpty()) {
      int sum = waiting.remove();
      isWaiting.clear(sum);
      narrow(sums.get(sum));
    }
    return known;
  }

  private void narrow(int[] sum) {
    long least = 0;
    long most = 0;
    int open = 0;
    for (int i = 1; i < sum.length; i++) {
      least += known.low()[sum[i]];
      most += closedHigh(sum[i]);
      open += isOpen(sum[i]) ? 1 : 0;
    }
    long low = known.low()[sum[0]];
    long high = known.high()[sum[0]];
    tighten(sum[0], least, open > 0 ? Known.OPEN : most);
    for (int i = 1; i < sum.length; i++) {
      boolean othersAreOpen = open > (isOpen(sum[i]) ? 1 : 0);
      long from = othersAreOpen ? 0 : low - (most - closedHigh(sum[i]));
      long to = high == Known.OPEN ? Known.OPEN : high - (least - known.low()[sum[i]]);
      tighten(sum[i], from, to);
    }
  }

  private boolean isOpen(int row) {
    return known.high()[row] == Known.OPEN;
  }

  private long closedHigh(int row) {
    return isOpen(row) ? 0 : known.high()[row];
  }

  private void tighten(int row, long from, long to) {
    if (from > known.low()[row] || to < known.high()[row]) {
      known.low()[row] = Math.max(known.low()[row], from);
      known.high()[row] = Math.min(known.high()[row], to);
      changed(row);
    }
  }
}
