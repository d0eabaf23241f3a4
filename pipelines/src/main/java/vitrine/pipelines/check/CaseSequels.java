package vitrine.pipelines.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import vitrine.casefile.Moment;
import vitrine.casefile.Resource;
import vitrine.catalogue.Condition;
import vitrine.catalogue.Sequel;
import vitrine.pipelines.batch.Batch;
import vitrine.pipelines.tally.MatchingRows;

/** The fields of cases that follow from the rows that belong to them. */
final class CaseSequels {
  private final Map<Resource, RowsOfCase> byResource = new EnumMap<>(Resource.class);
  private final List<RowsOfCase> all;
  private final List<Number> numbers = new ArrayList<>();
  private final List<First> firsts = new ArrayList<>();

  /**
   * The fields of cases.
   *
   * @param cases the batch that will be filled again and again
   * @param asOf when the export was made, in seconds since 1970
   */
  CaseSequels(Children children, Batch cases, long asOf) {
    children
        .byResource()
        .forEach((resource, index) -> byResource.put(resource, new RowsOfCase(index, asOf)));
    all = List.copyOf(byResource.values());
    for (Sequel sequel : Sequel.list()) {
      if (sequel instanceof Sequel.Number number) {
        add(number, cases);
      } else if (sequel instanceof Sequel.First first) {
        add(first, cases);
      }
    }
  }

  private void add(Sequel.Number number, Batch cases) {
    find(number.rows())
        .ifPresent(it -> numbers.add(new Number(it, cases.longs(number.field()).values())));
  }

  private void add(Sequel.First first, Batch cases) {
    List<Times> times = new ArrayList<>();
    for (Sequel.Time time : first.times()) {
      find(time.rows()).ifPresent(it -> times.add(new Times(it, time)));
    }
    long[] values = cases.longs(first.field()).values();
    Optional<long[]> least = first.notBefore().map(it -> cases.longs(it).values());
    firsts.add(new First(times, values, least));
  }

  private Optional<Counted> find(Sequel.Rows rows) {
    return Optional.ofNullable(byResource.get(rows.resource()))
        .map(it -> new Counted(it, it.ordinals(rows.where())));
  }

  /** Fills the fields of a case, and tells whether any row belongs to it. */
  boolean fill(int row, long keyHigh, long keyLow) {
    boolean any = false;
    for (RowsOfCase rows : all) {
      any |= rows.find(keyHigh, keyLow);
    }
    for (Number number : numbers) {
      number.values[row] = any ? number.rows.count() : 0;
    }
    for (int i = 0; any && i < firsts.size(); i++) {
      firsts.get(i).fill(row);
    }
    return any;
  }

  /** The rows of one resource that belong to the case at hand. */
  private static final class RowsOfCase {
    private final Children.KeyIndex index;
    private final long asOf;
    private int[] ordinals = new int[8];
    private int size;

    RowsOfCase(Children.KeyIndex index, long asOf) {
      this.index = index;
      this.asOf = asOf;
    }

    boolean find(long keyHigh, long keyLow) {
      size = 0;
      index.forEach(keyHigh, keyLow, this::add);
      return size > 0;
    }

    private void add(int ordinal) {
      if (size == ordinals.length) {
        ordinals = Arrays.copyOf(ordinals, 2 * size);
      }
      ordinals[size++] = ordinal;
    }

    /** The ordinals of all rows that meet a condition, whatever their case. */
    BitSet ordinals(Condition where) {
      BitSet met = new BitSet();
      int before = 0;
      for (Batch batch : index.batches()) {
        int offset = before;
        MatchingRows.of(where, batch, asOf).stream().forEach(it -> met.set(offset + it));
        before += batch.size();
      }
      return met;
    }
  }

  /** Those of the rows that count. */
  private record Counted(RowsOfCase rows, BitSet ordinals) {
    long count() {
      long count = 0;
      for (int i = 0; i < rows.size; i++) {
        count += ordinals.get(rows.ordinals[i]) ? 1 : 0;
      }
      return count;
    }

    /** The least stated one of the values that the rows have, or that given. */
    long least(long otherwise, IntToLongFunction value) {
      long least = otherwise;
      for (int i = 0; i < rows.size; i++) {
        if (ordinals.get(rows.ordinals[i])) {
          long each = value.applyAsLong(rows.ordinals[i]);
          least = Moment.isStated(each) && each < least ? each : least;
        }
      }
      return least;
    }
  }

  private record Number(Counted rows, long[] values) {}

  private record Times(Counted rows, Sequel.Time time) {
    /** The first time from a second on; of equal ones the finest, which packs lowest. */
    long first(long before, long fromSecond) {
      Children.KeyIndex index = rows.rows().index;
      return rows.least(
          before,
          ordinal -> {
            long at = index.moment(time.at(), ordinal);
            return Moment.epochSecond(at) >= fromSecond ? at : Moment.EMPTY;
          });
    }
  }

  private record First(List<Times> times, long[] values, Optional<long[]> notBefore) {
    void fill(int row) {
      long least = notBefore.map(it -> it[row]).orElse(LEAST);
      if (!Moment.isStated(least)) {
        return;
      }
      long first = Long.MAX_VALUE;
      for (Times time : times) {
        first = time.first(first, Moment.epochSecond(least));
      }
      values[row] = first == Long.MAX_VALUE ? Moment.EMPTY : first;
    }

    private static final long LEAST = Moment.pack(Long.MIN_VALUE >> 4, Moment.Precision.SECOND);
  }
}
