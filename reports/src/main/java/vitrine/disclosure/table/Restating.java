package vitrine.disclosure.table;

import java.util.Arrays;

/**
 * The change of published counts where true ones changed: each keeps its count with the largest
 * probability that the new distribution allows (maximal coupling [1]).
 *
 * <p>[1] Thorisson 2000, Coupling, Stationarity, and Regeneration, chapter 1.
 */
final class Restating {
  private final Draft draft;
  private final HeatBath bath;
  private final Laws laws;
  private final KeyedStream stream;

  Restating(Draft draft, HeatBath bath, Laws laws, KeyedStream stream) {
    this.draft = draft;
    this.bath = bath;
    this.laws = laws;
    this.stream = stream;
  }

  /** Lets the true counts of cells change, one after the other. */
  void run(int[] cells, long[] before, long[] truth) {
    for (int cell : cells) {
      draft.shift(cell, before[cell] - truth[cell]);
    }
    for (int cell : cells) {
      Law old = laws.of(before[cell]);
      double[] was = bath.chances(cell, old);
      draft.shift(cell, truth[cell] - before[cell]);
      Law law = laws.of(truth[cell]);
      draft.move(cell, coupled(cell, old, was, law, bath.chances(cell, law)));
    }
  }

  private long coupled(int index, Law old, double[] was, Law law, double[] is) {
    long now = draft.steps(index);
    double kept = at(law, is, now) / at(old, was, now);
    if (stream.uniform() < kept) {
      return now;
    }
    double[] more = new double[is.length];
    for (int i = 0; i < is.length; i++) {
      more[i] = Math.max(0, is[i] - at(old, was, law.lowest() + i));
    }
    double sum = Arrays.stream(more).sum();
    double[] weights = sum > 0 ? more : is;
    return law.lowest() + Law.pick(weights, stream.uniform() * (sum > 0 ? sum : 1));
  }

  private static double at(Law law, double[] chances, long steps) {
    long index = steps - law.lowest();
    return index < 0 || index >= law.size() ? 0 : chances[(int) index];
  }
}
