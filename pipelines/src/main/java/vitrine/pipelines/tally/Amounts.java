package vitrine.pipelines.tally;

import java.util.Arrays;
import java.util.BitSet;
import vitrine.casefile.Moment;
import vitrine.catalogue.Milestone;
import vitrine.catalogue.Pause;
import vitrine.catalogue.Quantity;
import vitrine.pipelines.batch.Batch;
import vitrine.pipelines.batch.LongColumn;

/** What each row of a batch adds to a sum, and which rows state it. */
final class Amounts implements Quantity.Cases<Void> {
  private final Batch batch;
  private final long[] values;
  private final BitSet stated;

  Amounts(Batch batch, Quantity quantity) {
    this.batch = batch;
    this.values = new long[batch.size()];
    this.stated = new BitSet(batch.size());
    quantity.answer(this);
  }

  /** The amounts by row; 0 where none is stated. */
  long[] values() {
    return values;
  }

  boolean isStated(int row) {
    return stated.get(row);
  }

  @Override
  public Void stated(Quantity.Stated quantity) {
    LongColumn column = batch.longs(quantity.field());
    for (int row = 0; row < values.length; row++) {
      if (column.isStated(row)) {
        put(row, column.values()[row]);
      }
    }
    return null;
  }

  @Override
  public Void time(Quantity.Time quantity) {
    return between(quantity.from(), quantity.to(), (row, from, to) -> to - from);
  }

  @Override
  public Void paused(Quantity.Paused quantity) {
    PausedTime paused = new PausedTime(batch, quantity.pauses().toArray(Pause[]::new));
    return between(quantity.from(), quantity.to(), paused::between);
  }

  @Override
  public Void one() {
    Arrays.fill(values, 1);
    stated.set(0, values.length);
    return null;
  }

  private interface Seconds {
    long between(int row, long from, long to);
  }

  private Void between(Milestone first, Milestone last, Seconds seconds) {
    long[] from = Times.of(batch, first);
    long[] to = Times.of(batch, last);
    for (int row = 0; row < values.length; row++) {
      if (isTimed(from[row]) && isTimed(to[row])) {
        long start = Moment.epochSecond(from[row]);
        put(row, Math.max(0, seconds.between(row, start, Moment.epochSecond(to[row]))));
      }
    }
    return null;
  }

  private static boolean isTimed(long moment) {
    return Moment.isStated(moment) && Moment.isTimed(moment);
  }

  private void put(int row, long value) {
    values[row] = value;
    stated.set(row);
  }
}
