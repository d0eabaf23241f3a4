package vitrine.disclosure.table;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
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
  private static final double FAR = 20;

  private final Counts table;
  private final int trials;
  private final Random random;

  RoundingGame(Counts table, int trials, long seed) {
    this.table = table;
    this.trials = trials;
    this.random = new Random(seed);
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

  /** Plays against a rounding, weighing how likely what is seen is. */
  Scored play(Rounding rounding, int targets) {
    return Scored.of(
        targets(targets).stream()
            .map(it -> seen(rounding, it))
            .map(it -> new Scored.Target(ratios(it.without()), ratios(it.with())))
            .toList());
  }

  /** Plays against a rounding, having learnt from trials. */
  Scored playLearnt(Rounding rounding, int targets) {
    return Scored.of(
        targets(targets).stream().map(it -> seen(rounding, it)).map(Seen::learnt).toList());
  }

  private static double[] ratios(double[][] seen) {
    return Arrays.stream(seen).mapToDouble(it -> it[0]).toArray();
  }

  /** What trials in both worlds show: the ratio, then how far each sum of the target is off. */
  private record Seen(double[][] without, double[][] with) {
    Scored.Target learnt() {
      Learner learner = new Learner(without, with);
      return new Scored.Target(learner.scores(without), learner.scores(with));
    }
  }

  private Seen seen(Rounding rounding, Integer target) {
    World without = world(target, 1);
    World with = world(target, 0);
    Likelihood others = new Likelihood(rounding, without);
    Likelihood all = new Likelihood(rounding, with);
    return new Seen(
        seen(() -> published(rounding, without), others, all),
        seen(() -> published(rounding, with), others, all));
  }

  private double[][] seen(Supplier<long[]> publisher, Likelihood others, Likelihood all) {
    double[][] seen = new double[trials][];
    for (int trial = 0; trial < trials; trial++) {
      long[] published = publisher.get();
      double ratio = all.log(published) - others.log(published);
      seen[trial] =
          DoubleStream.concat(
                  DoubleStream.of(Math.max(-FAR, Math.min(FAR, ratio))),
                  Arrays.stream(others.off(published)).flatMap(it -> DoubleStream.of(it, it * it)))
              .toArray();
    }
    return seen;
  }

  private double[] trials(DoubleSupplier score) {
    return IntStream.range(0, trials).mapToDouble(it -> score.getAsDouble()).toArray();
  }

  private long[] published(Rounding rounding, World world) {
    return rounding.round(world.lattice(), RoundingData.key(random), "game").counts();
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
    return index < 0 || index >= law.size() ? Likelihood.IMPOSSIBLE : law.logWeights()[(int) index];
  }
}
