package vitrine.pipelines.tally;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import vitrine.casefile.CodeList;
import vitrine.casefile.Moment;
import vitrine.catalogue.Dimension;
import vitrine.catalogue.Milestone;
import vitrine.catalogue.Period;
import vitrine.pipelines.batch.Batch;
import vitrine.pipelines.batch.IntColumn;
import vitrine.pipelines.batch.LongColumn;

/** One dimension of the cells of a metric, as small integers. */
interface CellAxis {
  /** For each row of a batch, the integer of its value. */
  int[] values(Batch batch, ConditionBits conditions);

  /** The value that an integer stands for, as it stands in files; empty where not stated. */
  String value(int integer);

  /** The axis of a dimension for batches of one make. */
  static CellAxis of(Dimension dimension, Milestone milestone, Period period, Batch batch) {
    return dimension.answer(
        new Dimension.Cases<>() {
          @Override
          public CellAxis ofField(Dimension.OfField field) {
            return new OfField(field, batch.ints(field.field()));
          }

          @Override
          public CellAxis ofCount(Dimension.OfCount count) {
            return new OfCount(count);
          }

          @Override
          public CellAxis ofCondition(Dimension.OfCondition condition) {
            return new OfCondition(condition);
          }

          @Override
          public CellAxis ofPeriod(Dimension.OfPeriod part) {
            return new OfPeriod(part, milestone, period);
          }
        });
  }

  /** A field's codes; unknown ones count as not stated. */
  record OfField(Dimension.OfField dimension, IntColumn column) implements CellAxis {
    @Override
    public int[] values(Batch batch, ConditionBits conditions) {
      int[] values = batch.ints(dimension.field()).values();
      int[] cells = new int[batch.size()];
      for (int row = 0; row < cells.length; row++) {
        cells[row] = values[row] == CodeList.UNKNOWN ? CodeList.EMPTY : values[row];
      }
      return cells;
    }

    @Override
    public String value(int integer) {
      return column.word(integer);
    }
  }

  /** A field's numbers up to the largest that is kept apart; 0 where not stated. */
  record OfCount(Dimension.OfCount dimension) implements CellAxis {
    @Override
    public int[] values(Batch batch, ConditionBits conditions) {
      LongColumn column = batch.longs(dimension.field());
      int[] cells = new int[batch.size()];
      for (int row = 0; row < cells.length; row++) {
        boolean stated = column.isStated(row);
        cells[row] = stated ? 1 + (int) Math.min(column.values()[row], dimension.most()) : 0;
      }
      return cells;
    }

    @Override
    public String value(int integer) {
      return integer == 0 ? "" : dimension.valueOf(integer - 1);
    }
  }

  /** Yes, no, or no answer. */
  record OfCondition(Dimension.OfCondition dimension) implements CellAxis {
    private static final List<String> VALUES = List.of("", "NO", "YES");

    @Override
    public int[] values(Batch batch, ConditionBits conditions) {
      BitSet asked = conditions.of(dimension.asked());
      BitSet met = conditions.of(dimension.met());
      int[] cells = new int[batch.size()];
      for (int row = asked.nextSetBit(0); row >= 0; row = asked.nextSetBit(row + 1)) {
        cells[row] = met.get(row) ? 2 : 1;
      }
      return cells;
    }

    @Override
    public String value(int integer) {
      return VALUES.get(integer);
    }
  }

  /** Months or quarters of the period. */
  final class OfPeriod implements CellAxis {
    private final Dimension.OfPeriod dimension;
    private final Milestone milestone;
    private final Period period;
    private final long[] starts;

    OfPeriod(Dimension.OfPeriod dimension, Milestone milestone, Period period) {
      this.dimension = dimension;
      this.milestone = milestone;
      this.period = period;
      starts = new long[Math.max(1, period.months() / dimension.months())];
      for (int i = 0; i < starts.length; i++) {
        starts[i] = start(i).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
      }
    }

    private LocalDate start(int part) {
      return period.start().plusMonths((long) part * dimension.months());
    }

    @Override
    public int[] values(Batch batch, ConditionBits conditions) {
      long[] times = Times.of(batch, milestone);
      int[] cells = new int[batch.size()];
      for (int row = 0; row < cells.length; row++) {
        int found = Arrays.binarySearch(starts, Moment.epochSecond(times[row]));
        cells[row] = Math.max(0, found >= 0 ? found : -found - 2);
      }
      return cells;
    }

    @Override
    public String value(int integer) {
      LocalDate start = start(integer);
      return dimension.months() == 1
          ? "%d-%02d".formatted(start.getYear(), start.getMonthValue())
          : "%d-Q%d".formatted(start.getYear(), (start.getMonthValue() + 2) / 3);
    }
  }
}
