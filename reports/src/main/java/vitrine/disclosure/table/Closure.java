package vitrine.disclosure.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An attack by subtraction: every sum is that of its parts, at each finer level of a dimension.
 *
 * <p>Contract: bounds of a sum and of its parts narrow each other until nothing changes; each true
 * table within the bounds stays within them.
 */
final class Closure {
  private final List<int[]> sums = new ArrayList<>();
  private final List<List<Integer>> sumsOf;

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
    sumsOf = sumsOf(relations.rows(), sums);
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

  private static List<List<Integer>> sumsOf(int rows, List<int[]> sums) {
    List<List<Integer>> sumsOf =
        Stream.generate(() -> (List<Integer>) new ArrayList<Integer>()).limit(rows).toList();
    for (int sum = 0; sum < sums.size(); sum++) {
      for (int row : sums.get(sum)) {
        sumsOf.get(row).add(sum);
      }
    }
    return sumsOf;
  }

  /** What follows from what is known. */
  Known of(Known known) {
    Narrowing narrowing = new Narrowing(known.copy(), sums, sumsOf);
    IntStream.range(0, sumsOf.size()).forEach(narrowing::changed);
    return narrowing.closed();
  }

  /** What follows if the count of one more row is told, and all else followed before. */
  Known of(Known closed, int row, long count) {
    Known told = closed.copy();
    told.low()[row] = count;
    told.high()[row] = count;
    Narrowing narrowing = new Narrowing(told, sums, sumsOf);
    narrowing.changed(row);
    return narrowing.closed();
  }
}
