package vitrine.pipelines.tally;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import vitrine.casefile.CodeList;
import vitrine.casefile.FieldType;
import vitrine.casefile.Moment;
import vitrine.catalogue.Condition;
import vitrine.pipelines.batch.Batch;
import vitrine.pipelines.batch.Column;
import vitrine.pipelines.batch.LongColumn;

/** The rows of a batch that meet conditions; each condition is worked out once for each batch. */
final class ConditionBits implements Condition.Cases<BitSet> {
  private static final long SECONDS_PER_DAY = 86_400;

  private final Batch batch;
  private final long asOf;
  private final Map<Condition, BitSet> known = new HashMap<>();

  ConditionBits(Batch batch, long asOf) {
    this.batch = batch;
    this.asOf = asOf;
  }

  /** The rows that meet a condition; not to be changed. */
  BitSet of(Condition condition) {
    BitSet bits = known.get(condition);
    if (bits == null) {
      bits = condition.answer(this);
      known.put(condition, bits);
    }
    return bits;
  }

  @Override
  public BitSet is(Condition.Is condition) {
    return condition.field().type() == FieldType.CODES ? contains(condition) : equalsAny(condition);
  }

  private BitSet equalsAny(Condition.Is condition) {
    CodeList codes = condition.field().codeList();
    boolean[] wanted = new boolean[codes.size()];
    condition.values().forEach(value -> wanted[codes.indexOf(value)] = true);
    int[] values = batch.ints(condition.field()).values();
    BitSet bits = new BitSet(batch.size());
    for (int row = 0; row < batch.size(); row++) {
      if (wanted[values[row]]) {
        bits.set(row);
      }
    }
    return bits;
  }

  private BitSet contains(Condition.Is condition) {
    long wanted = Batch.bits(condition.field(), condition.values());
    Column column = batch.column(condition.field());
    long[] values = batch.longs(condition.field()).values();
    BitSet bits = new BitSet(batch.size());
    for (int row = 0; row < batch.size(); row++) {
      bits.set(row, column.isStated(row) && (values[row] & wanted) != 0);
    }
    return bits;
  }

  @Override
  public BitSet has(Condition.Has condition) {
    Column column = batch.column(condition.field());
    BitSet bits = new BitSet(batch.size());
    for (int row = 0; row < batch.size(); row++) {
      bits.set(row, column.isStated(row));
    }
    return bits;
  }

  @Override
  public BitSet atLeast(Condition.AtLeast condition) {
    Column column = batch.column(condition.field());
    long[] values = batch.longs(condition.field()).values();
    BitSet bits = new BitSet(batch.size());
    for (int row = 0; row < batch.size(); row++) {
      bits.set(row, column.isStated(row) && values[row] >= condition.least());
    }
    return bits;
  }

  @Override
  public BitSet past(Condition.Past condition) {
    long[] times = Times.of(batch, condition.milestone());
    BitSet bits = new BitSet(batch.size());
    for (int row = 0; row < batch.size(); row++) {
      bits.set(row, Moment.isStated(times[row]) && Moment.epochSecond(times[row]) <= asOf);
    }
    return bits;
  }

  @Override
  public BitSet noLater(Condition.NoLater condition) {
    long[] first = Times.of(batch, condition.first());
    long[] second = Times.of(batch, condition.second());
    BitSet bits = new BitSet(batch.size());
    for (int row = 0; row < batch.size(); row++) {
      boolean stated = Moment.isStated(first[row]) && Moment.isStated(second[row]);
      bits.set(row, stated && Moment.epochSecond(first[row]) <= Moment.epochSecond(second[row]));
    }
    return bits;
  }

  @Override
  public BitSet differ(Condition.Differ condition) {
    int[] first = batch.ints(condition.first()).values();
    int[] second = batch.ints(condition.second()).values();
    BitSet bits = new BitSet(batch.size());
    for (int row = 0; row < batch.size(); row++) {
      boolean stated = first[row] >= CodeList.FIRST && second[row] >= CodeList.FIRST;
      bits.set(row, stated && first[row] != second[row]);
    }
    return bits;
  }

  @Override
  public BitSet noLess(Condition.NoLess condition) {
    LongColumn first = batch.longs(condition.first());
    LongColumn second = batch.longs(condition.second());
    BitSet bits = new BitSet(batch.size());
    for (int row = 0; row < batch.size(); row++) {
      boolean stated = first.isStated(row) && second.isStated(row);
      bits.set(row, stated && first.values()[row] >= second.values()[row]);
    }
    return bits;
  }

  @Override
  public BitSet within(Condition.Within condition) {
    long[] first = Times.of(batch, condition.first());
    long[] second = Times.of(batch, condition.second());
    long limit = condition.limit().toSeconds();
    BitSet bits = new BitSet(batch.size());
    for (int row = 0; row < batch.size(); row++) {
      boolean stated = Moment.isStated(first[row]) && Moment.isStated(second[row]);
      long seconds = Moment.epochSecond(second[row]) - Moment.epochSecond(first[row]);
      bits.set(row, stated && seconds >= 0 && seconds <= limit);
    }
    return bits;
  }

  @Override
  public BitSet ago(Condition.Ago condition) {
    long[] times = Times.of(batch, condition.milestone());
    long latest = asOf - condition.least().toSeconds();
    BitSet bits = new BitSet(batch.size());
    for (int row = 0; row < batch.size(); row++) {
      bits.set(row, Moment.isStated(times[row]) && Moment.epochSecond(times[row]) <= latest);
    }
    return bits;
  }

  @Override
  public BitSet during(Condition.During condition) {
    long[] times = Times.of(batch, condition.milestone());
    long from = condition.from().toEpochDay() * SECONDS_PER_DAY;
    long until = condition.until().toEpochDay() * SECONDS_PER_DAY;
    BitSet bits = new BitSet(batch.size());
    for (int row = 0; row < batch.size(); row++) {
      long second = Moment.epochSecond(times[row]);
      bits.set(row, Moment.isStated(times[row]) && second >= from && second < until);
    }
    return bits;
  }

  @Override
  public BitSet timed(Condition.Timed condition) {
    long[] times = Times.of(batch, condition.milestone());
    BitSet bits = new BitSet(batch.size());
    for (int row = 0; row < batch.size(); row++) {
      bits.set(row, Moment.isStated(times[row]) && Moment.isTimed(times[row]));
    }
    return bits;
  }

  @Override
  public BitSet not(Condition.Not condition) {
    BitSet bits = (BitSet) of(condition.condition()).clone();
    bits.flip(0, batch.size());
    return bits;
  }

  @Override
  public BitSet all(Condition.All condition) {
    BitSet bits = new BitSet(batch.size());
    bits.set(0, batch.size());
    condition.conditions().forEach(part -> bits.and(of(part)));
    return bits;
  }

  @Override
  public BitSet any(Condition.Any condition) {
    BitSet bits = new BitSet(batch.size());
    condition.conditions().forEach(part -> bits.or(of(part)));
    return bits;
  }
}
