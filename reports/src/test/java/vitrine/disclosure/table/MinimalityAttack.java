package vitrine.disclosure.table;

import java.util.Random;
import java.util.stream.IntStream;

/**
 * The attack of one who knows every case of a table but one and asks in which world what is
 * published is the best that rounding could do.
 */
final class MinimalityAttack {
  private final Counts table;
  private final Random random;

  MinimalityAttack(Counts table, long seed) {
    this.table = table;
    this.random = new Random(seed);
  }

  /** How a table comes to be published. */
  interface Publisher {
    long[] publish(Lattice lattice, Random random);
  }

  /**
   * What came of it.
   *
   * @param decided trials in which what is published is an optimum in just one world
   * @param right those of them in which that world was the true one
   * @param nearer trials in which one world has fewer faults
   * @param nearerRight those of them in which that world was the true one
   */
  record Outcome(int trials, int decided, int right, int nearer, int nearerRight) {}

  Outcome run(Publisher publisher, int trials) {
    int[] sums = new int[4];
    for (int trial = 0; trial < trials; trial++) {
      int[] faults = faults(publisher);
      boolean decides = (faults[0] == 0) != (faults[1] == 0);
      boolean isNearer = faults[0] != faults[1];
      sums[0] += decides ? 1 : 0;
      sums[1] += decides && faults[0] == 0 ? 1 : 0;
      sums[2] += isNearer ? 1 : 0;
      sums[3] += isNearer && faults[0] < faults[1] ? 1 : 0;
    }
    return new Outcome(trials, sums[0], sums[1], sums[2], sums[3]);
  }

  /** The faults in the true world, and in the one with a case more or less in some cell. */
  private int[] faults(Publisher publisher) {
    int target = random.nextInt(table.size());
    long[] other = table.counts().clone();
    other[target] += random.nextBoolean() && other[target] > 1 ? -1 : 1;
    boolean isOther = random.nextBoolean();
    Lattice truth = new Lattice(isOther ? table.with(other) : table);
    Lattice wrong = new Lattice(isOther ? table : table.with(other));
    long[] published = publisher.publish(truth, random);
    return IntStream.of(0, 1).map(it -> faults(it == 0 ? truth : wrong, published)).toArray();
  }

  private static int faults(Lattice lattice, long[] published) {
    return HardRounding.of(lattice, 5).faults(lattice.table().counts(), published);
  }
}
