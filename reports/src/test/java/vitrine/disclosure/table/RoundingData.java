package vitrine.disclosure.table;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import vitrine.disclosure.ProtectionKey;

/** Tables that official packages in R were run on, and keys to round them with. */
final class RoundingData {
  private static final List<List<String>> STD3 =
      List.of(List.of("p", "pg"), List.of("c", "cg"), List.of("j", "jg"));

  private RoundingData() {}

  static Counts read(String file, String count, List<List<String>> dimensions) {
    return RealTables.table("sdc-oracle/" + file, count, dimensions);
  }

  /** 11,122 non-empty inner cells of 60,000 cases. */
  static Counts large() {
    return read("std3_60k.csv", "freq", STD3);
  }

  /** 1,661 non-empty inner cells of 2,500 cases. */
  static Counts thin() {
    return read("std3_2500.csv", "freq", STD3);
  }

  /** 2,500 cases in 800 inner cells, each dimension with three groups. */
  static Counts small() {
    Counts thin = thin();
    List<Axis> axes = List.of(third("p", 10), third("c", 8), third("j", 10));
    int[][] codes = thin.codes().clone();
    for (int i = 0; i < codes.length; i++) {
      int by = thin.axes().get(i).size(0) / axes.get(i).size(0);
      codes[i] = Arrays.stream(codes[i]).map(it -> it / by).toArray();
    }
    return Counts.of(axes, codes, thin.counts());
  }

  static Axis third(String name, int size) {
    List<String> codes = IntStream.range(0, size).mapToObj(it -> name + it).toList();
    List<String> groups = IntStream.range(0, size).mapToObj(it -> "g" + it * 3 / size).toList();
    return new Axis(name, codes, List.of(Axis.Grouping.of("third of " + name, groups)));
  }

  static ProtectionKey key(Random random) {
    byte[] secret = new byte[ProtectionKey.BYTES];
    random.nextBytes(secret);
    return ProtectionKey.of(secret);
  }

  static ProtectionKey key(long number) {
    return key(new Random(number));
  }

  /** The mean absolute error of the sums of a lattice, over a number of them. */
  static double meanAbsolute(Lattice lattice, long[] published, double sums) {
    double off = 0;
    for (Lattice.Margin margin : lattice.margins()) {
      long[] truth = margin.groups().sums(lattice.table().counts());
      long[] shown = margin.groups().sums(published);
      for (int i = 0; i < truth.length; i++) {
        off += Math.abs(truth[i] - shown[i]);
      }
    }
    return off / sums;
  }
}
