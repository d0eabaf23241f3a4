package vitrine.disclosure.table;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Rounding that goes on to an optimum: accurate, and unsafe, since what is published must be the
 * best for the truth.
 *
 * <p>No step of a single cell from one end of its interval to the other makes the margins better.
 */
final class HardRounding {
  private static final double LEAST_GAIN = 1e-9;

  private final List<Groups> margins;
  private final Prior prior;
  private final Laws laws;

  HardRounding(List<Groups> margins, int base) {
    this.margins = margins;
    this.prior = new Prior.Interval(base);
    this.laws = new Laws(prior);
  }

  static HardRounding of(Lattice lattice, int base) {
    return new HardRounding(
        lattice.margins().stream().skip(1).map(Lattice.Margin::groups).toList(), base);
  }

  /** Rounds all cells. */
  long[] round(long[] truth, Random random) {
    return round(truth, IntStream.range(0, truth.length).toArray(), random);
  }

  private long[] round(long[] truth, int[] cells, Random random) {
    long[] steps =
        Arrays.stream(cells)
            .mapToLong(it -> laws.of(truth[it]).draw(random.nextDouble()))
            .toArray();
    Draft draft = new Draft(prior.base(), margins, cells, truth, steps);
    boolean improved = true;
    while (improved) {
      improved = false;
      for (int i = 0; i < cells.length; i++) {
        long by = betterBy(draft, truth, i);
        draft.move(i, draft.steps(i) + by);
        improved |= by != 0;
      }
    }
    long[] published = truth.clone();
    for (int i = 0; i < cells.length; i++) {
      published[cells[i]] = draft.steps(i) * prior.base();
    }
    return published;
  }

  /** The step of a cell that makes the margins better, or 0. */
  private long betterBy(Draft draft, long[] truth, int index) {
    Law law = laws.of(truth[draft.cell(index)]);
    if (law.size() == 1) {
      return 0;
    }
    long by = law.lowest() == draft.steps(index) ? 1 : -1;
    return by * (draft.pull(index) - draft.stiffness(index) * by) > LEAST_GAIN ? by : 0;
  }

  /** How many cells of a published table could be better if a truth were the true one. */
  int faults(long[] truth, long[] published) {
    int[] cells = IntStream.range(0, truth.length).toArray();
    long[] steps = Arrays.stream(published).map(it -> it / prior.base()).toArray();
    Draft draft = new Draft(prior.base(), margins, cells, truth, steps);
    return (int) Arrays.stream(cells).filter(it -> betterBy(draft, truth, it) != 0).count();
  }

  /**
   * Rounds only cells in margins that would be published with a count below the base; all others
   * stay as they are.
   */
  long[] roundSmall(long[] truth, Random random) {
    long[] published = truth;
    boolean[] rounded = new boolean[truth.length];
    boolean more = true;
    while (more) {
      more = addSmall(truth, published, rounded);
      int[] cells = IntStream.range(0, truth.length).filter(it -> rounded[it]).toArray();
      published = round(truth, cells, random);
    }
    return published;
  }

  private boolean addSmall(long[] truth, long[] published, boolean[] rounded) {
    boolean added = false;
    for (Groups groups : margins) {
      long[] sums = groups.sums(published);
      for (int cell = 0; cell < truth.length; cell++) {
        long sum = sums[groups.of(cell)];
        boolean isSmall = sum > 0 && sum < prior.base() && truth[cell] > 0;
        added |= isSmall && !rounded[cell];
        rounded[cell] |= isSmall;
      }
    }
    return added;
  }
}
