package vitrine.disclosure.table;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What a protected table is still good for: how far its non-empty sums are off, and what of their
 * shape remains.
 *
 * <p>Contract: figures are exact, so the report stays with the true counts; {@link ToldUtility} is
 * what readers get. The largest error is not even here: it would bound every true count.
 *
 * <p>[1] Langsrud and Heldal 2018, An Algorithm for Small Count Rounding of Tabular Data, Privacy
 * in Statistical Databases. [2] Handbook on Statistical Disclosure Control 2010, section 5.8.
 *
 * @param all the errors of all non-empty sums
 * @param bySize the errors by true count
 * @param shownAsZero the share of non-empty sums that are published as 0
 * @param hellinger 1 less the Hellinger distance over the root of the sum of all true sums [1]
 * @param rankCorrelation Spearman's, of true and published sums
 * @param associations of each two dimensions [2]
 */
public record Utility(
    Errors all,
    Map<SizeClass, Errors> bySize,
    double shownAsZero,
    double hellinger,
    double rankCorrelation,
    List<Association> associations) {

  /**
   * How far sums are off, in units.
   *
   * @param sums how many there are
   * @param bias the mean error
   */
  public record Errors(long sums, double meanAbsolute, double rootMeanSquare, double bias) {
    static Errors of(long[] truth, long[] published, int[] chosen) {
      double[] off = Arrays.stream(chosen).mapToDouble(it -> published[it] - truth[it]).toArray();
      return new Errors(
          off.length,
          Arrays.stream(off).map(Math::abs).average().orElse(0),
          Math.sqrt(Arrays.stream(off).map(it -> it * it).average().orElse(0)),
          Arrays.stream(off).average().orElse(0));
    }
  }

  /** The report of a table that is published with all sums of a lattice. */
  public static Utility of(Lattice lattice, Counts published) {
    long[] all = sums(lattice, lattice.table());
    int[] filled = IntStream.range(0, all.length).filter(it -> all[it] > 0).toArray();
    long[] allPublished = sums(lattice, published);
    long[] truth = Arrays.stream(filled).mapToLong(it -> all[it]).toArray();
    long[] shown = Arrays.stream(filled).mapToLong(it -> allPublished[it]).toArray();
    return new Utility(
        Errors.of(truth, shown, IntStream.range(0, truth.length).toArray()),
        bySize(truth, shown),
        Arrays.stream(shown).filter(it -> it == 0).count() / Math.max(1.0, shown.length),
        hellinger(truth, shown),
        Ranks.correlation(truth, shown),
        Association.all(lattice, published));
  }

  private static long[] sums(Lattice lattice, Counts table) {
    return lattice.margins().stream()
        .flatMapToLong(it -> Arrays.stream(it.groups().sums(table.counts())))
        .toArray();
  }

  private static Map<SizeClass, Errors> bySize(long[] truth, long[] published) {
    Map<SizeClass, Errors> bySize = new EnumMap<>(SizeClass.class);
    for (SizeClass size : SizeClass.values()) {
      int[] chosen =
          IntStream.range(0, truth.length).filter(it -> SizeClass.of(truth[it]) == size).toArray();
      bySize.put(size, Errors.of(truth, published, chosen));
    }
    return bySize;
  }

  private static double hellinger(long[] truth, long[] published) {
    double squares = 0;
    for (int i = 0; i < truth.length; i++) {
      double apart = Math.sqrt(truth[i]) - Math.sqrt(published[i]);
      squares += apart * apart;
    }
    double sum = LongStream.of(truth).sum();
    return sum == 0 ? 1 : 1 - Math.sqrt(squares / 2 / sum);
  }
}
