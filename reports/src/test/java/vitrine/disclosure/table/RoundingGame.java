package vitrine.disclosure.table;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;

/**
 * The game of an attacker who knows every case of a table but one, sees all sums of its lattice and
 * says whether the one is there.
 *
 * <p>The attacker knows how the table is rounded, though not the key, and weighs how likely what is
 * seen is in both worlds [1]. For soft rounding the likelihood is that of the distribution which
 * its sweeps draw from, so the advantage seen is nearly that of the best attacker.
 *
 * <p>[1] Neyman and Pearson 1933, Phil. Trans. R. Soc. A 231:289.
 */
final class RoundingGame {
  private static final double IMPOSSIBLE = -1e9;

  private final Counts table;
  private final int trials;
  private final Random random;

  RoundingGame(Counts table, int trials, long seed) {
    this.table = table;
    this.trials = trials;
    this.random = new Random(seed);
  }

  /** What one target adds to, in a world. */
  private record World(Lattice lattice, int target) {
    long[] counts() {
      return lattice.table().counts();
    }

    Draft draft(Rounding rounding) {
      int[] cells = IntStream.range(0, counts().length).toArray();
      List<Groups> margins =
          lattice.margins().stream().skip(1).map(Lattice.Margin::groups).toList();
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

  /** Cells of 1 to 4 cases, of which one case is the target. */
  private List<Integer> targets(int count) {
    long[] counts = table.counts();
    return random
        .ints(0, counts.length)
        .filter(it -> counts[it] >= 1 && counts[it] <= 4)
        .distinct()
        .limit(count)
        .boxed()
        .toList();
  }

  private World world(int target, long less) {
    long[] counts = table.counts().clone();
    counts[target] -= less;
    return new World(new Lattice(table.with(counts)), target);
  }

  /** Plays against a rounding. */
  Scored play(Rounding rounding, int targets) {
    return Scored.of(targets(targets).stream().map(it -> play(rounding, it)).toList());
  }

  private Scored.Target play(Rounding rounding, Integer target) {
    World without = world(target, 1);
    World with = world(target, 0);
    Likelihood others = new Likelihood(rounding, without);
    Likelihood all = new Likelihood(rounding, with);
    return new Scored.Target(
        trials(() -> ratio(others, all, published(rounding, without))),
        trials(() -> ratio(others, all, published(rounding, with))));
  }

  private static double ratio(Likelihood others, Likelihood all, long[] published) {
    return all.log(published) - others.log(published);
  }

  private double[] trials(DoubleSupplier score) {
    return IntStream.range(0, trials).mapToDouble(it -> score.getAsDouble()).toArray();
  }

  private long[] published(Rounding rounding, World world) {
    return rounding.round(world.lattice(), RoundingData.key(random), "game").counts();
  }

  /** How likely tables are in a world, but for what all worlds share. */
  private static final class Likelihood {
    private final Rounding rounding;
    private final World world;
    private final Law law;
    private final long[] truths;
    private final double[] takenBack;

    Likelihood(Rounding rounding, World world) {
      this.rounding = rounding;
      this.world = world;
      Laws laws = new Laws(rounding.prior());
      truths = world.truths();
      law = laws.of(truths[0]);
      HeatBath bath = new HeatBath(world.draft(rounding), rounding.beta(), laws);
      takenBack = new double[world.counts().length];
      Arrays.setAll(takenBack, bath::takenBack);
    }

    double log(long[] published) {
      double base = rounding.prior().base();
      int index = (int) (published[world.target()] / (long) base - law.lowest());
      if (index < 0 || index >= law.size()) {
        return IMPOSSIBLE;
      }
      double squares = 0;
      for (int cell = 0; cell < published.length; cell++) {
        double off = (world.counts()[cell] - published[cell]) / base;
        squares -= takenBack[cell] * off * off;
      }
      long[] sums = world.sums(published);
      for (int i = 1; i < truths.length; i++) {
        double off = truths[i] - sums[i];
        squares += off * off / Math.sqrt(Math.max(1, truths[i]));
      }
      return law.logWeights()[index] - rounding.beta() * squares;
    }
  }

  /** Plays against each sum being rounded by chance on its own. */
  Scored playIndependent(int base, int targets) {
    Laws laws = new Laws(new Prior.Interval(base));
    return Scored.of(targets(targets).stream().map(it -> independent(laws, base, it)).toList());
  }

  private Scored.Target independent(Laws laws, int base, Integer target) {
    long[] truths = world(target, 0).truths();
    long[] others = world(target, 1).truths();
    return new Scored.Target(
        trials(() -> ratio(laws, base, others, truths, rounded(laws, base, others))),
        trials(() -> ratio(laws, base, others, truths, rounded(laws, base, truths))));
  }

  private long[] rounded(Laws laws, int base, long[] truths) {
    return Arrays.stream(truths).map(it -> base * laws.of(it).draw(random.nextDouble())).toArray();
  }

  private static double ratio(Laws laws, int base, long[] others, long[] truths, long[] published) {
    double ratio = 0;
    for (int i = 0; i < truths.length; i++) {
      ratio += logChance(laws, base, truths[i], published[i]);
      ratio -= logChance(laws, base, others[i], published[i]);
    }
    return ratio;
  }

  private static double logChance(Laws laws, int base, long truth, long published) {
    Law law = laws.of(truth);
    long index = published / base - law.lowest();
    return index < 0 || index >= law.size() ? IMPOSSIBLE : law.logWeights()[(int) index];
  }
}
