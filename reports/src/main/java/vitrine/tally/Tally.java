package vitrine.tally;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The additive statistics of one cell: tallies of parts add to the tally of the whole.
 *
 * <p>What the counts and histograms mean follows from the measure; {@link Layout} names them.
 */
public final class Tally implements Serializable {
  private static final long serialVersionUID = 1;

  private final long[] counts;
  private final List<Histogram> histograms;

  public Tally(long[] counts, List<Histogram> histograms) {
    this.counts = counts.clone();
    this.histograms = List.copyOf(histograms);
  }

  public long count(int index) {
    return counts[index];
  }

  public long[] counts() {
    return counts.clone();
  }

  public Histogram histogram(int index) {
    return histograms.get(index);
  }

  public List<Histogram> histograms() {
    return histograms;
  }

  /**
   * The sum of two tallies.
   *
   * @throws IllegalArgumentException if they are of different shape
   */
  public Tally plus(Tally other) {
    requireSameShape(other);
    long[] sum = counts.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] = Math.addExact(sum[i], other.counts[i]);
    }
    List<Histogram> sums = new ArrayList<>();
    for (int i = 0; i < histograms.size(); i++) {
      sums.add(histograms.get(i).plus(other.histograms.get(i)));
    }
    return new Tally(sum, sums);
  }

  /**
   * What is left without a part.
   *
   * @throws IllegalArgumentException if it is of different shape or not a part
   */
  public Tally minus(Tally part) {
    requireSameShape(part);
    return new Tally(
        IntStream.range(0, counts.length)
            .mapToLong(i -> Math.subtractExact(counts[i], part.counts[i]))
            .toArray(),
        IntStream.range(0, histograms.size())
            .mapToObj(i -> histograms.get(i).minus(part.histograms.get(i)))
            .toList());
  }

  private void requireSameShape(Tally other) {
    if (counts.length != other.counts.length || histograms.size() != other.histograms.size()) {
      throw new IllegalArgumentException("tallies of different measures do not add");
    }
  }

  /** Whether it holds no unit. */
  boolean isEmpty() {
    return Arrays.stream(counts).allMatch(it -> it == 0)
        && histograms.stream().allMatch(it -> it.size() == 0);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Tally that
        && Arrays.equals(counts, that.counts)
        && histograms.equals(that.histograms);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(counts) + histograms.hashCode();
  }

  @Override
  public String toString() {
    return Arrays.toString(counts) + histograms;
  }
}
