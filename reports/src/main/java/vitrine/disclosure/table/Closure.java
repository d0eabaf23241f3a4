package vitrine.disclosure.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * An attack by subtraction: every sum is that of its parts, at each finer level of a dimension.
 *
 * <p>Contract: bounds of a sum and of its parts narrow each other until nothing changes; each true
 * table within the bounds stays within them.
 */
final class Closure {
  private final List<int[]> sums = new ArrayList<>();

  /** A sum and its parts: the first row is that of the others. */
  Closure(Relations relations) {
    Set<List<Integer>> known = new LinkedHashSet<>();
    List<Lattice.Margin> margins = relations.lattice().margins();
    for (int coarse = 0; coarse < margins.size(); coarse++) {
      for (int fine = 0; fine < coarse; fine++) {
        if (differInOne(margins.get(fine).levels(), margins.get(coarse).levels())) {
          known.addAll(sums(relations, fine, coarse));
        }
      }
    }
    known.forEach(it -> sums.add(it.stream().mapToInt(row -> row).toArray()));
  }

  private static boolean differInOne(int[] fine, int[] coarse) {
    return IntStream.range(0, fine.length).filter(it -> fine[it] != coarse[it]).count() == 1;
  }

  /** The sums of a margin over another one, if each of its parts is in one sum only. */
  private static List<List<Integer>> sums(Relations relations, int fine, int coarse) {
    Groups parts = relations.lattice().margins().get(fine).groups();
    Groups wholes = relations.lattice().margins().get(coarse).groups();
    List<List<Integer>> sums = new ArrayList<>();
    for (int whole = 0; whole < wholes.count(); whole++) {
      sums.add(new ArrayList<>(List.of(relations.row(coarse, whole))));
    }
    for (int part = 0; part < parts.count(); part++) {
      int whole = wholes.of(parts.member(part, 0));
      for (int i = 1; i < parts.size(part); i++) {
        if (wholes.of(parts.member(part, i)) != whole) {
          return List.of();
        }
      }
      sums.get(whole).add(relations.row(fine, part));
    }
    sums.removeIf(it -> it.size() == 2 && it.get(0).equals(it.get(1)));
    return sums;
  }

  /** What follows from what is known. */
  Known of(Known known) {
    Known closed = known.copy();
    boolean changes = true;
    while (changes) {
      changes = false;
      for (int[] sum : sums) {
        changes |= narrow(sum, closed.low(), closed.high());
      }
    }
    return closed;
  }

  private static boolean narrow(int[] sum, long[] low, long[] high) {
    long least = 0;
    long most = 0;
    int open = 0;
    for (int i = 1; i < sum.length; i++) {
      least += low[sum[i]];
      most += high[sum[i]] == Known.OPEN ? 0 : high[sum[i]];
      open += high[sum[i]] == Known.OPEN ? 1 : 0;
    }
    long wholeLow = low[sum[0]];
    long wholeHigh = high[sum[0]];
    boolean changes = tighten(sum[0], least, open > 0 ? Known.OPEN : most, low, high);
    for (int i = 1; i < sum.length; i++) {
      boolean isOpen = high[sum[i]] == Known.OPEN;
      boolean othersAreOpen = open > (isOpen ? 1 : 0);
      long from = othersAreOpen ? 0 : wholeLow - (most - (isOpen ? 0 : high[sum[i]]));
      long to = wholeHigh == Known.OPEN ? Known.OPEN : wholeHigh - (least - low[sum[i]]);
      changes |= tighten(sum[i], from, to, low, high);
    }
    return changes;
  }

  private static boolean tighten(int row, long from, long to, long[] low, long[] high) {
    boolean changes = from > low[row] || to < high[row];
    low[row] = Math.max(low[row], from);
    high[row] = Math.min(high[row], to);
    return changes;
  }
}
