package vitrine.pipelines.tally;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import vitrine.casefile.CodeList;
import vitrine.casefile.Moment;
import vitrine.catalogue.Dimension;
import vitrine.catalogue.Milestone;
import vitrine.catalogue.Period;
import vitrine.pipelines.batch.Batch;
import vitrine.pipelines.batch.IntColumn;

/** One dimension of the cells of a metric, as small integers. */
interface CellAxis {
  /** For each row of a batch, the integer of its value. */
  int[] values(Batch batch);

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
          public CellAxis ofPeriod(Dimension.OfPeriod part) {
            return new OfPeriod(part, milestone, period);
          }
        });
  }

  /** A field's codes; unknown ones count as not stated. */
  record OfField(Dimension.OfField dimension, IntColumn column) implements CellAxis {
    @Override
    public int[] values(Batch batch) {
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
    public int[] values(Batch batch) {
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
