package vitrine.tally;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How many units had reached a milestone by each time, open units and competing events allowed for.
 *
 * <p>The estimate is the cumulative incidence of Aalen and Johansen [1] from counts in classes of
 * time; without competing events it is one minus the Kaplan-Meier estimate. Units open in a class
 * leave the risk set at its end if classes are {@link #fine}, and half of them before its events if
 * classes are {@link #coarse} (the actuarial method [2]). Variance by the delta method [3]. Assumes
 * that units still open would have gone on like the others.
 *
 * <p>[1] Aalen, Johansen 1978, Scand. J. Statist. 5:141. [2] Cutler, Ederer 1958, J. Chronic Dis.
 * 8:699. [3] Marubini, Valsecchi 1995, Analysing Survival Data, eq. 10.12. [4] Brookmeyer, Crowley
 * 1982, Biometrics 38:29.
 */
public final class Incidence {
  private final long[] ends;
  private final long[] reached;
  private final long[] competing;
  private final long[] open;
  private final double[] incidence;
  private final double[] survivalBefore;
  private final double[] risk;
  private final boolean coarse;

  private Incidence(long[] ends, long[] reached, long[] competing, long[] open, boolean coarse) {
    this.ends = ends;
    this.reached = reached;
    this.competing = competing;
    this.open = open;
    this.coarse = coarse;
    this.incidence = new double[ends.length];
    this.survivalBefore = new double[ends.length];
    this.risk = new double[ends.length];
    estimate();
  }

  /** The estimate from exact histograms: the time of an event is the end of its class. */
  public static Incidence fine(Histogram reached, Histogram competing, Histogram open) {
    Histogram all = reached.plus(competing).plus(open);
    long[] ends = new long[all.size()];
    long[][] counts = new long[3][all.size()];
    for (int i = 0; i < ends.length; i++) {
      int bucket = all.bucket(i);
      ends[i] = Buckets.greatest(bucket);
      counts[0][i] = reached.between(bucket, bucket);
      counts[1][i] = competing.between(bucket, bucket);
      counts[2][i] = open.between(bucket, bucket);
    }
    return new Incidence(ends, counts[0], counts[1], counts[2], false);
  }

  /** The estimate from counts in the public classes of time, one count for each class. */
  public static Incidence coarse(long[] reached, long[] competing, long[] open) {
    long[] ends = new long[TimeBins.count()];
    for (int i = 0; i < TimeBins.LIMITS.size(); i++) {
      ends[i] = TimeBins.LIMITS.get(i).seconds();
    }
    ends[TimeBins.LIMITS.size()] = Long.MAX_VALUE;
    return new Incidence(ends, reached.clone(), competing.clone(), open.clone(), true);
  }

  private void estimate() {
    double atRisk = total(reached) + total(competing) + total(open);
    double survival = 1;
    double sum = 0;
    for (int i = 0; i < ends.length; i++) {
      double events = reached[i] + competing[i];
      risk[i] = Math.max(events, coarse ? atRisk - open[i] / 2.0 : atRisk);
      survivalBefore[i] = survival;
      if (risk[i] > 0) {
        sum += survival * reached[i] / risk[i];
        survival *= 1 - events / risk[i];
      }
      incidence[i] = sum;
      atRisk -= events + open[i];
    }
  }

  public long reached() {
    return total(reached);
  }

  public long competing() {
    return total(competing);
  }

  public long open() {
    return total(open);
  }

  /** The share of units that had reached the milestone within a time in seconds. */
  public double within(long seconds) {
    int last = lastEndingBy(seconds);
    return last < 0 ? 0 : Math.min(1, incidence[last]);
  }

  /** The 95 % interval of {@link #within}. */
  public Interval intervalWithin(long seconds) {
    int last = lastEndingBy(seconds);
    return last < 0 ? new Interval(0, 0) : Interval.logLog(within(seconds), variance(last));
  }

  private double variance(int last) {
    double variance = 0;
    for (int i = 0; i <= last; i++) {
      double events = reached[i] + competing[i];
      double left = risk[i] - events;
      double further = incidence[last] - incidence[i];
      if (left > 0) {
        variance += further * further * events / (risk[i] * left);
      }
      if (risk[i] > 0) {
        double survival = survivalBefore[i];
        double hazard = reached[i] / (risk[i] * risk[i]);
        variance += survival * survival * hazard * (risk[i] - reached[i]) / risk[i];
        variance -= 2 * further * survival * hazard;
      }
    }
    return Math.max(0, variance);
  }

  /**
   * The time in seconds within which a share of the units has reached the milestone; empty if so
   * many have not by the end of the last bounded class. From fine classes it is the end of a class,
   * from coarse ones it is interpolated between its ends.
   */
  public OptionalDouble quantile(double share) {
    return quantile(share, incidence);
  }

  /**
   * The 95 % interval of {@link #quantile}: the times at which the interval of the share reached
   * crosses the share [4]; empty if its upper end does not.
   *
   * @param moved how far the shares reached may be off on either side
   */
  public Optional<Interval> intervalOfQuantile(double share, double moved) {
    double[] low = new double[ends.length];
    double[] high = new double[ends.length];
    for (int i = 0; i < ends.length; i++) {
      Interval interval = Interval.logLog(Math.min(1, incidence[i]), variance(i));
      low[i] = interval.low();
      high[i] = interval.high();
    }
    OptionalDouble from = quantile(share - moved, high);
    OptionalDouble to = quantile(share + moved, low);
    return from.isPresent() && to.isPresent()
        ? Optional.of(new Interval(from.getAsDouble(), to.getAsDouble()))
        : Optional.empty();
  }

  /**
   * The same of those units only that have reached the milestone: the figure that forms without
   * open cases ask for, which is too short as long as cases are open.
   */
  public OptionalDouble quantileOfReached(double share) {
    double[] shares = new double[ends.length];
    long sum = 0;
    for (int i = 0; i < ends.length; i++) {
      sum += reached[i];
      shares[i] = sum / (double) Math.max(1, reached());
    }
    return quantile(share, shares);
  }

  private OptionalDouble quantile(double share, double[] shares) {
    for (int i = 0; i < ends.length && ends[i] < Long.MAX_VALUE; i++) {
      if (shares[i] >= share - 1e-12) {
        double before = i == 0 ? 0 : shares[i - 1];
        double start = i == 0 ? 0 : ends[i - 1];
        double part = (share - before) / (shares[i] - before);
        return OptionalDouble.of(coarse ? start + part * (ends[i] - start) : ends[i]);
      }
    }
    return OptionalDouble.empty();
  }

  private int lastEndingBy(long seconds) {
    int last = -1;
    while (last + 1 < ends.length && ends[last + 1] <= seconds) {
      last++;
    }
    return last;
  }

  private static long total(long[] counts) {
    long sum = 0;
    for (long count : counts) {
      sum += count;
    }
    return sum;
  }
}
