package vitrine.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vitrine.catalogue.Measure;

/**
 * The parts of the lines of one table, from noisy counts.
 *
 * <p>Contract: where parts come in groups, such as the classes of time of one outcome, groups have
 * noise of their own and parts are fitted to them, so that many empty parts do not take units from
 * others. A unit then is in two counts, each of which has √2 of the spread: together they tell as
 * much of it as one of the spread would.
 */
final class NoisyParts {
  private final Measure measure;
  private final int[] groups;
  private final Noise noise;
  private final Fit fit;

  /**
   * The parts of a table.
   *
   * @param noise of the spread that {@link #spread} tells
   */
  NoisyParts(Measure measure, Noise noise, Fit fit) {
    this.measure = measure;
    this.groups = Parts.groups(measure);
    this.noise = noise;
    this.fit = fit;
  }

  /** The spread of the noise of each count, so that all of them tell as much as one of a spread. */
  static double spread(Measure measure, double spread) {
    return isGrouped(Parts.groups(measure)) ? Math.sqrt(2) * spread : spread;
  }

  private static boolean isGrouped(int[] groups) {
    return Arrays.stream(groups).anyMatch(it -> it > 1);
  }

  /** The parts of the whole, that add up to its units. */
  long[] ofWhole(Line whole) {
    Noisy noisy = noisy(whole);
    long[] totals = fit.line(noisy.groups(), whole.units());
    return IntStream.range(0, groups.length)
        .mapToObj(group -> fit.line(noisy.parts()[group], totals[group]))
        .flatMapToLong(Arrays::stream)
        .toArray();
  }

  /** The parts of each line, of which the last may be the one for all others. */
  long[][] ofLines(List<Line> lines, long[] ofWhole) {
    Noisy[] noisy = lines.stream().map(this::noisy).toArray(Noisy[]::new);
    int last = noisy.length - 1;
    long[] units = lines.stream().mapToLong(Line::units).toArray();
    boolean others = lines.get(last).cell().isOthers();
    long[][] parts = new long[lines.size()][ofWhole.length];
    double[][] noisyGroups = Arrays.stream(noisy).map(Noisy::groups).toArray(double[][]::new);
    long[][] totals = fit(noisyGroups, units, totals(ofWhole), others);
    for (int group = 0, from = 0; group < groups.length; from += groups[group], group++) {
      int of = group;
      double[][] inGroup = Arrays.stream(noisy).map(it -> it.parts()[of]).toArray(double[][]::new);
      long[] rows = Arrays.stream(totals).mapToLong(it -> it[of]).toArray();
      long[] columns = Arrays.copyOfRange(ofWhole, from, from + groups[group]);
      long[][] fitted = fit(inGroup, rows, columns, others);
      for (int line = 0; line < fitted.length; line++) {
        System.arraycopy(fitted[line], 0, parts[line], from, groups[group]);
      }
    }
    return parts;
  }

  private long[][] fit(double[][] noisy, long[] rows, long[] columns, boolean others) {
    if (columns.length == 1) {
      return Arrays.stream(rows).mapToObj(it -> new long[] {it}).toArray(long[][]::new);
    }
    if (others) {
      noisy[noisy.length - 1] = rest(noisy, columns);
    }
    return fit.table(noisy, rows, columns);
  }

  /** What the last line has: what the whole has without the other lines. */
  private static double[] rest(double[][] noisy, long[] ofWhole) {
    double[] rest = Arrays.stream(ofWhole).asDoubleStream().toArray();
    for (int line = 0; line < noisy.length - 1; line++) {
      for (int part = 0; part < rest.length; part++) {
        rest[part] -= noisy[line][part];
      }
    }
    return rest;
  }

  private long[] totals(long[] parts) {
    long[] totals = new long[groups.length];
    for (int group = 0, from = 0; group < groups.length; from += groups[group], group++) {
      totals[group] = Arrays.stream(parts, from, from + groups[group]).sum();
    }
    return totals;
  }

  /** Groups with noise, and the parts of each. */
  private record Noisy(double[] groups, double[][] parts) {}

  private Noisy noisy(Line line) {
    long[] exact = Parts.of(measure, line.exact()).counts();
    if (!isGrouped(groups)) {
      double[] noisy = noise.over(exact, line.row());
      double[][] each =
          Arrays.stream(noisy).mapToObj(it -> new double[] {it}).toArray(double[][]::new);
      return new Noisy(noisy, each);
    }
    long[] totals = totals(exact);
    long[] both = Arrays.copyOf(totals, totals.length + exact.length);
    System.arraycopy(exact, 0, both, totals.length, exact.length);
    double[] noisy = noise.over(both, line.row());
    double[][] parts = new double[groups.length][];
    for (int group = 0, from = groups.length;
        group < groups.length;
        from += groups[group], group++) {
      parts[group] = Arrays.copyOfRange(noisy, from, from + groups[group]);
    }
    return new Noisy(Arrays.copyOf(noisy, groups.length), parts);
  }
}
