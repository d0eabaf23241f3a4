package vitrine.disclosure.table;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * An earlier edition of a table and the truth of the next one, all by the same cells.
 *
 * @param before the true counts of the earlier edition
 * @param published its published counts
 * @param truth the true counts of the next edition
 */
record Editions(Counts before, Counts published, Counts truth) {
  /**
   * The editions by all cells that one of them has.
   *
   * @throws TableRefused if dimensions differ or published counts are no multiples of the base
   */
  static Editions aligned(Counts before, Counts published, Counts truth, int base) {
    requireEqual(before.axes(), truth.axes());
    requireEqual(published.axes(), truth.axes());
    requireMultiples(published, base);
    List<Counts> all = List.of(before, published, truth);
    return new Editions(onto(before, all), onto(published, all), onto(truth, all));
  }

  private static void requireEqual(List<Axis> axes, List<Axis> others) {
    if (!described(axes).equals(described(others))) {
      throw new TableRefused(
          "the dimensions differ from those of the earlier edition: restate by the same codes, or"
              + " begin a new series with a new key");
    }
  }

  private static void requireMultiples(Counts published, int base) {
    if (of(published).anyMatch(it -> it % base != 0)) {
      throw new TableRefused(
          "published counts must be multiples of the base: restate with the parameters of the"
              + " earlier edition");
    }
  }

  private static List<List<String>> described(List<Axis> axes) {
    return axes.stream()
        .flatMap(it -> IntStream.range(0, it.levels()).mapToObj(level -> level(it, level)))
        .toList();
  }

  private static List<String> level(Axis axis, int level) {
    return IntStream.range(0, axis.codes().size())
        .mapToObj(it -> axis.code(level, axis.at(level, it)))
        .toList();
  }

  private static Counts onto(Counts table, List<Counts> all) {
    int[][] codes = new int[table.axes().size()][];
    for (int i = 0; i < codes.length; i++) {
      int dimension = i;
      codes[i] = all.stream().flatMapToInt(it -> Arrays.stream(it.codes()[dimension])).toArray();
    }
    LongStream counts =
        all.stream().flatMapToLong(it -> it == table ? of(it) : of(it).map(count -> 0));
    return Counts.of(table.axes(), codes, counts.toArray());
  }

  private static LongStream of(Counts table) {
    return Arrays.stream(table.counts());
  }

  /** The cells whose true counts differ. */
  int[] changed() {
    return IntStream.range(0, truth.size())
        .filter(it -> before.counts()[it] != truth.counts()[it])
        .toArray();
  }

  /** What tells these editions from all others. */
  byte[] digest() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Counts each : List.of(before, published, truth)) {
        for (long count : each.counts()) {
          digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, count));
        }
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
