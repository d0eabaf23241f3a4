package vitrine.disclosure;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import vitrine.catalogue.Measure;
import vitrine.tally.Histogram;
import vitrine.tally.Layout;
import vitrine.tally.Tally;
import vitrine.tally.TimeBins;

/**
 * The disjoint counts that the units of a cell divide into; they are protected together and public
 * figures are derived from nothing else.
 *
 * <table>
 * <caption>Parts by measure</caption>
 * <tr><td>count</td><td>units</td></tr>
 * <tr><td>total</td><td>units that state it, units that do not</td></tr>
 * <tr><td>ratio</td><td>units that state both, units that do not</td></tr>
 * <tr><td>share</td><td>met, not met</td></tr>
 * <tr><td>mix</td><td>units by value</td></tr>
 * <tr><td>elapsed</td><td>untimed; reached, competing, open by class of time</td></tr>
 * <tr><td>backlog</td><td>untimed; ages by class of time</td></tr>
 * <tr><td>compared</td><td>for each group: untimed; reached, competing, open by class</td></tr>
 * <tr><td>stages</td><td>units with all times, others</td></tr>
 * <tr><td>balance</td><td>old and new units, closed and open</td></tr>
 * </table>
 */
final class Parts {
  private final long[] counts;

  private Parts(long... counts) {
    this.counts = counts;
  }

  /** The tally of no units. */
  static Tally none(Measure measure) {
    Layout layout = Layout.of(measure);
    return new Tally(
        new long[layout.counts()], Collections.nCopies(layout.histograms(), Histogram.EMPTY));
  }

  static Parts of(long[] counts) {
    return new Parts(counts.clone());
  }

  /** The exact parts of a tally. */
  static Parts of(Measure measure, Tally tally) {
    return measure.answer(
        new Measure.Cases<>() {
          @Override
          public Parts count(Measure.Count count) {
            return new Parts(tally.counts());
          }

          @Override
          public Parts total(Measure.Total total) {
            return new Parts(tally.count(Layout.STATED), tally.count(Layout.UNSTATED));
          }

          @Override
          public Parts ratio(Measure.Ratio ratio) {
            return new Parts(tally.count(Layout.STATED), tally.count(Layout.UNSTATED));
          }

          @Override
          public Parts share(Measure.Share share) {
            return new Parts(tally.counts());
          }

          @Override
          public Parts elapsed(Measure.Elapsed elapsed) {
            return binned(tally);
          }

          @Override
          public Parts backlog(Measure.Backlog backlog) {
            return binned(tally);
          }

          @Override
          public Parts compared(Measure.Compared compared) {
            long[] first = group(tally, 0).counts;
            long[] others = group(tally, 1).counts;
            return new Parts(
                LongStream.concat(LongStream.of(first), LongStream.of(others)).toArray());
          }

          @Override
          public Parts stages(Measure.Stages stages) {
            return new Parts(tally.count(Layout.STATED), tally.count(Layout.UNSTATED));
          }

          @Override
          public Parts balance(Measure.Balance balance) {
            return new Parts(tally.counts());
          }

          @Override
          public Parts derived(Measure.Derived derived) {
            return new Parts();
          }

          @Override
          public Parts mix(Measure.Mix mix) {
            return new Parts(tally.counts());
          }
        });
  }

  private static Parts binned(Tally tally) {
    return binned(tally.count(Layout.UNTIMED), tally.histograms());
  }

  private static Parts group(Tally tally, int group) {
    int from = group * Layout.OF_CLOCK;
    return binned(tally.count(group), tally.histograms().subList(from, from + Layout.OF_CLOCK));
  }

  private static Parts binned(long untimed, List<Histogram> histograms) {
    LongStream bins = histograms.stream().flatMapToLong(it -> Arrays.stream(TimeBins.counts(it)));
    return new Parts(LongStream.concat(LongStream.of(untimed), bins).toArray());
  }

  /** How many parts there are. */
  static int count(Measure measure) {
    return of(measure, none(measure)).counts.length;
  }

  /** How many parts each group of them has, in their order; 1 for those that stand alone. */
  static int[] groups(Measure measure) {
    int[] clock = {1, TimeBins.count(), TimeBins.count(), TimeBins.count()};
    if (measure instanceof Measure.Elapsed) {
      return clock;
    }
    if (measure instanceof Measure.Compared) {
      return IntStream.concat(Arrays.stream(clock), Arrays.stream(clock)).toArray();
    }
    return measure instanceof Measure.Backlog
        ? new int[] {1, TimeBins.count()}
        : IntStream.generate(() -> 1).limit(count(measure)).toArray();
  }

  /** The parts of one of two groups that are compared. */
  Parts group(int group) {
    int each = counts.length / 2;
    return new Parts(Arrays.copyOfRange(counts, group * each, (group + 1) * each));
  }

  long[] counts() {
    return counts.clone();
  }

  long count(int index) {
    return counts[index];
  }

  /** The number of units. */
  long units() {
    return Arrays.stream(counts).sum();
  }

  /** The counts by class of time of the histogram with an index. */
  long[] bins(int histogram) {
    int from = 1 + histogram * TimeBins.count();
    return Arrays.copyOfRange(counts, from, from + TimeBins.count());
  }
}
