package vitrine.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vitrine.catalogue.Metric;
import vitrine.tally.Cell;

/**
 * Sums of one table with noise, such as of money and of hours.
 *
 * <p>Contract: the noise of a sum is that of a count, each unit taken for the mean of its cell; it
 * covers what a usual unit adds and not what one far above the mean does. Sums of shown cells add
 * up to that of the whole, with that of all others if there are any.
 */
final class NoisySums {
  private final Metric metric;
  private final Noise noise;
  private final Fit fit;

  NoisySums(Metric metric, Noise noise, Fit fit) {
    this.metric = metric;
    this.noise = noise;
    this.fit = fit;
  }

  List<Figure> ofWhole(Line whole) {
    return Arrays.stream(noisy(whole)).mapToObj(it -> byItself(whole, it)).toList();
  }

  private Figure byItself(Line line, double sum) {
    return addsUp(line.cell())
        ? shown(fit.nearest(sum))
        : new Figure.Absent(Figure.Reason.NOT_APPLICABLE);
  }

  /** The sums of each line, of which the last may be the one for all others. */
  List<List<Figure>> ofLines(List<Line> lines, List<Figure> ofWhole) {
    double[][] noisy = lines.stream().map(this::noisy).toArray(double[][]::new);
    List<List<Figure>> figures = new ArrayList<>();
    lines.forEach(it -> figures.add(new ArrayList<>()));
    for (int sum = 0; sum < ofWhole.size(); sum++) {
      int of = sum;
      double[] sums = Arrays.stream(noisy).mapToDouble(it -> it[of]).toArray();
      List<Figure> column = column(lines, sums, ofWhole.get(sum).findAmount());
      for (int i = 0; i < column.size(); i++) {
        figures.get(i).add(column.get(i));
      }
    }
    return figures;
  }

  private List<Figure> column(List<Line> lines, double[] sums, Optional<Amount> ofWhole) {
    if (ofWhole.isEmpty()) {
      return IntStream.range(0, sums.length)
          .mapToObj(i -> byItself(lines.get(i), sums[i]))
          .toList();
    }
    long total = (long) ofWhole.get().value();
    int last = sums.length - 1;
    if (lines.get(last).cell().isOthers()) {
      sums[last] = total - Arrays.stream(sums, 0, last).sum();
    }
    return Arrays.stream(fit.line(sums, total)).mapToObj(NoisySums::shown).toList();
  }

  private double[] noisy(Line line) {
    List<Long> sums = Sums.of(metric.measure(), line.exact());
    double units = Math.max(1, Parts.of(metric.measure(), line.exact()).count(0));
    double[] noisy = noise.over(new long[sums.size()], line.row());
    for (int i = 0; i < noisy.length; i++) {
      noisy[i] = sums.get(i) + noisy[i] * sums.get(i) / units;
    }
    return noisy;
  }

  private boolean addsUp(Cell cell) {
    return !cell.isOthers() && metric.addsUpIn(cell.breakdown(), cell.values());
  }

  private static Figure shown(long sum) {
    return new Figure.Shown(Amount.of(sum));
  }
}
