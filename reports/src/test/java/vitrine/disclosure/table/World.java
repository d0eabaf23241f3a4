package vitrine.disclosure.table;

import java.util.List;
import java.util.stream.IntStream;

/** The true counts with a target among them or without it, and the sums that it adds to. */
record World(Lattice lattice, int target) {
  long[] counts() {
    return lattice.table().counts();
  }

  Draft draft(Rounding rounding) {
    int[] cells = IntStream.range(0, counts().length).toArray();
    List<Groups> margins = lattice.margins().stream().skip(1).map(Lattice.Margin::groups).toList();
    long[] none = new long[cells.length];
    return new Draft(rounding.prior().base(), margins, cells, counts(), none);
  }

  long sum(Lattice.Margin margin, long[] counts) {
    Groups groups = margin.groups();
    int group = groups.of(target);
    return IntStream.range(0, groups.size(group))
        .mapToLong(it -> counts[groups.member(group, it)])
        .sum();
  }

  long[] sums(long[] counts) {
    return lattice.margins().stream().mapToLong(it -> sum(it, counts)).toArray();
  }

  long[] truths() {
    return sums(counts());
  }
}
