package vitrine.disclosure.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vitrine.RealData;

/** Tables of official packages and their answers, which are not part of the project. */
final class RealTables {
  private RealTables() {}

  static Counts table(String name, String count, List<List<String>> dimensions) {
    try {
      return new TableFile(count, dimensions).read(RealData.path(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Counts cube(String name) {
    return table(name, "freq", List.of(List.of("p", "pg"), List.of("c", "cg"), List.of("j", "jg")));
  }

  static Counts z2() {
    return table(
        "sdc-oracle/z2.csv",
        "ant",
        List.of(List.of("region", "fylke", "kostragr"), List.of("hovedint")));
  }

  /** The cube of 2,500 cases with its codes put together to 10 by 8 by 10, in groups of three. */
  static Counts smallCube() {
    Counts cube = cube("sdc-oracle/std3_2500.csv");
    List<Axis> axes = new ArrayList<>();
    int[][] codes = new int[3][];
    for (int dimension = 0; dimension < 3; dimension++) {
      Axis axis = cube.axes().get(dimension);
      int size = dimension == 1 ? 8 : 10;
      codes[dimension] =
          IntStream.of(cube.codes()[dimension]).map(it -> number(axis, it, size)).toArray();
      axes.add(coarser(axis, size));
    }
    return Counts.of(axes, codes, cube.counts()).dense();
  }

  private static int number(Axis axis, int code, int size) {
    return Integer.parseInt(axis.codes().get(code).substring(1)) % size;
  }

  private static Axis coarser(Axis axis, int size) {
    List<String> codes = IntStream.range(0, size).mapToObj(it -> "c" + it).toList();
    List<String> groups = IntStream.range(0, size).mapToObj(it -> "g" + it * 3 / size).toList();
    return new Axis(axis.name(), codes, List.of(Axis.Grouping.of("group", groups)));
  }
}
