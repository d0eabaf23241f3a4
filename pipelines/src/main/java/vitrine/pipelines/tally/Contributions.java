package vitrine.pipelines.tally;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import vitrine.casefile.CodeList;
import vitrine.casefile.Field;
import vitrine.casefile.FieldType;
import vitrine.casefile.Moment;
import vitrine.catalogue.Measure;
import vitrine.catalogue.Milestone;
import vitrine.catalogue.Pause;
import vitrine.catalogue.Period;
import vitrine.catalogue.Quantity;
import vitrine.pipelines.batch.Batch;
import vitrine.pipelines.batch.LongColumn;
import vitrine.tally.Buckets;
import vitrine.tally.Layout;

/**
 * What each selected row of a batch adds to a tally: one to a count or to a class of a histogram,
 * and for totals an amount.
 */
final class Contributions implements Measure.Cases<Void> {
  private static final int HISTOGRAM = 1 << 16;
  private static final int BUCKET_BITS = 13;
  private static final int HISTOGRAMS = 7;

  private final Batch batch;
  private final ConditionBits conditions;
  private final Period period;
  private final long asOf;
  private final BitSet selected;
  private final int[] slots;
  private long[][] amounts = {};

  /**
   * The contributions of some rows.
   *
   * @param selected the rows; rows that turn out to add nothing are taken out of it
   */
  Contributions(Batch batch, ConditionBits conditions, Period period, long asOf, BitSet selected) {
    this.batch = batch;
    this.conditions = conditions;
    this.period = period;
    this.asOf = asOf;
    this.selected = selected;
    this.slots = new int[batch.size()];
  }

  /** The slot of a row: a count's index, or what {@link #isHistogram} tells. */
  int slot(int row) {
    return slots[row];
  }

  /** For each sum of the measure, what each row adds to it if it states it. */
  long[][] amounts() {
    return amounts;
  }

  static boolean isHistogram(int slot) {
    return slot >= HISTOGRAM;
  }

  static int histogram(int slot) {
    return slot >> BUCKET_BITS & HISTOGRAMS;
  }

  /** Whether two keys that end in slots are of the same histogram of the same cell. */
  static boolean ofOne(long key, long other) {
    return key >> BUCKET_BITS == other >> BUCKET_BITS;
  }

  static int bucket(int slot) {
    return slot & ((1 << BUCKET_BITS) - 1);
  }

  private static int slot(int histogram, long seconds) {
    return HISTOGRAM + (histogram << BUCKET_BITS) + Buckets.of(seconds);
  }

  @Override
  public Void count(Measure.Count measure) {
    return null;
  }

  @Override
  public Void total(Measure.Total measure) {
    return sum(measure.quantity());
  }

  @Override
  public Void ratio(Measure.Ratio measure) {
    return sum(measure.first(), measure.second());
  }

  private Void sum(Quantity... quantities) {
    List<Amounts> summed = Arrays.stream(quantities).map(it -> new Amounts(batch, it)).toList();
    amounts = summed.stream().map(Amounts::values).toArray(long[][]::new);
    for (int row = next(0); row >= 0; row = next(row + 1)) {
      int each = row;
      boolean stated = summed.stream().allMatch(it -> it.isStated(each));
      slots[row] = stated ? Layout.STATED : Layout.UNSTATED;
    }
    return null;
  }

  @Override
  public Void share(Measure.Share measure) {
    BitSet met = conditions.of(measure.met());
    for (int row = next(0); row >= 0; row = next(row + 1)) {
      slots[row] = met.get(row) ? Layout.MET : Layout.NOT_MET;
    }
    return null;
  }

  @Override
  public Void mix(Measure.Mix measure) {
    int[] valueOfCode = measure.valueOfCode();
    int[] codes = codes(measure.field());
    for (int row = next(0); row >= 0; row = next(row + 1)) {
      slots[row] = codes[row] < CodeList.FIRST ? 0 : valueOfCode[codes[row]];
    }
    return null;
  }

  /** Each row's code; of several the first on the list. */
  private int[] codes(Field field) {
    if (field.type() != FieldType.CODES) {
      return batch.ints(field).values();
    }
    LongColumn column = batch.longs(field);
    int[] codes = new int[batch.size()];
    for (int row = next(0); row >= 0; row = next(row + 1)) {
      int first = Long.numberOfTrailingZeros(column.values()[row]);
      codes[row] = column.isStated(row) ? CodeList.FIRST + first : CodeList.EMPTY;
    }
    return codes;
  }

  @Override
  public Void elapsed(Measure.Elapsed measure) {
    long[] starts = Times.of(batch, measure.start());
    long[] stops = Times.of(batch, measure.stop());
    long[] ends = measure.unless().map(it -> Times.of(batch, it)).orElse(null);
    PausedTime paused = new PausedTime(batch, measure.pauses().toArray(Pause[]::new));
    for (int row = next(0); row >= 0; row = next(row + 1)) {
      long start = starts[row];
      if (!Moment.isStated(start)) {
        selected.clear(row);
      } else if (Moment.isStated(stops[row])) {
        slots[row] = timed(Layout.REACHED, row, start, stops[row], paused);
      } else if (stops[row] == Moment.UNKNOWN) {
        slots[row] = Layout.UNTIMED;
      } else if (ends != null && Moment.isStated(ends[row])) {
        slots[row] = timed(Layout.COMPETING, row, start, ends[row], paused);
      } else {
        long now = Moment.pack(asOf, Moment.Precision.SECOND);
        slots[row] = timed(Layout.OPEN, row, start, now, paused);
      }
    }
    return null;
  }

  private static int timed(int histogram, int row, long start, long end, PausedTime paused) {
    if (!Moment.isTimed(start) || !Moment.isTimed(end)) {
      return Layout.UNTIMED;
    }
    long from = Moment.epochSecond(start);
    long to = Moment.epochSecond(end);
    return slot(histogram, to - from - paused.between(row, from, to));
  }

  @Override
  public Void compared(Measure.Compared measure) {
    elapsed(measure.clock());
    BitSet met = conditions.of(measure.met());
    for (int row = next(0); row >= 0; row = next(row + 1)) {
      if (!met.get(row)) {
        slots[row] += isHistogram(slots[row]) ? Layout.OF_CLOCK << BUCKET_BITS : 1;
      }
    }
    return null;
  }

  @Override
  public Void stages(Measure.Stages measure) {
    StageTimes times = new StageTimes(batch, measure);
    amounts = times.amounts();
    for (int row = next(0); row >= 0; row = next(row + 1)) {
      slots[row] = times.isStated(row) ? Layout.STATED : Layout.UNSTATED;
    }
    return null;
  }

  @Override
  public Void balance(Measure.Balance measure) {
    long[] opened = Times.of(batch, measure.opened());
    long[] closed = Times.of(batch, measure.closed());
    long start = period.startSecond() - 1;
    long end = Math.min(period.endSecond() - 1, asOf);
    for (int row = next(0); row >= 0; row = next(row + 1)) {
      boolean old = isBy(opened[row], start);
      boolean gone = closed[row] == Moment.UNKNOWN || (old && isBy(closed[row], start));
      if (gone || !isBy(opened[row], end)) {
        selected.clear(row);
      } else {
        slots[row] =
            (old ? Layout.OLD_CLOSED : Layout.NEW_CLOSED) + (isBy(closed[row], end) ? 0 : 1);
      }
    }
    return null;
  }

  @Override
  public Void derived(Measure.Derived measure) {
    throw new IllegalArgumentException("nothing is counted for a derived measure");
  }

  @Override
  public Void backlog(Measure.Backlog measure) {
    long[] opened = Times.of(batch, measure.opened());
    long[] closed = Times.of(batch, measure.closed());
    long cut = Math.min(period.endSecond() - 1, asOf);
    for (int row = next(0); row >= 0; row = next(row + 1)) {
      boolean wasOpened = isBy(opened[row], cut);
      boolean wasClosed = isBy(closed[row], cut) || closed[row] == Moment.UNKNOWN;
      if (!wasOpened || wasClosed) {
        selected.clear(row);
      } else {
        boolean timed = Moment.isTimed(opened[row]);
        long age = cut - Moment.epochSecond(opened[row]);
        slots[row] = timed ? slot(0, age) : Layout.UNTIMED;
      }
    }
    return null;
  }

  private static boolean isBy(long moment, long cut) {
    return Moment.isStated(moment) && Moment.epochSecond(moment) <= cut;
  }

  private int next(int from) {
    return selected.nextSetBit(from);
  }

  /** Keeps the rows whose milestone lies in the period. */
  void keepInPeriod(Milestone milestone) {
    long[] times = Times.of(batch, milestone);
    for (int row = next(0); row >= 0; row = next(row + 1)) {
      long second = Moment.epochSecond(times[row]);
      boolean in =
          Moment.isStated(times[row])
              && second >= period.startSecond()
              && second < period.endSecond();
      if (!in) {
        selected.clear(row);
      }
    }
  }
}
