package vitrine.disclosure.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * How long rounding takes and what heap it needs: arguments are codes of the first dimension and
 * cases.
 */
final class RoundingBench {
  private static final int ROUNDS = 3;

  private RoundingBench() {}

  public static void main(String[] arguments) {
    int[] sizes = {Integer.parseInt(arguments[0]), 16, 30};
    int cases = Integer.parseInt(arguments[1]);
    Random random = new Random(1);
    List<Axis> axes = new ArrayList<>();
    int[][] codes = new int[sizes.length][];
    for (int i = 0; i < sizes.length; i++) {
      int size = sizes[i];
      axes.add(RoundingData.third("d" + i, size));
      codes[i] = random.doubles(cases).mapToInt(it -> (int) (size * Math.pow(it, 1.5))).toArray();
    }
    Counts table = Counts.of(axes, codes, IntStream.range(0, cases).mapToLong(it -> 1).toArray());
    for (int round = 0; round < ROUNDS; round++) {
      run(table, round);
    }
  }

  private static void run(Counts table, int round) {
    long start = System.nanoTime();
    Lattice lattice = new Lattice(table);
    long built = System.nanoTime();
    Counts published = Rounding.STANDARD.round(lattice, RoundingData.key(round), "bench");
    long rounded = System.nanoTime();
    Runtime runtime = Runtime.getRuntime();
    long peak = runtime.totalMemory() - runtime.freeMemory();
    System.gc();
    long live = runtime.totalMemory() - runtime.freeMemory();
    System.out.printf(
        "%d inner cells, %d sums: lattice %.2f s, rounding %.2f s, used %d MB, live %d MB, error"
            + " %.2f%n",
        published.size(),
        lattice.margins().stream().mapToInt(it -> it.groups().count()).sum(),
        (built - start) / 1e9,
        (rounded - built) / 1e9,
        peak >> 20,
        live >> 20,
        Utility.of(lattice, published).all().meanAbsolute());
  }
}
