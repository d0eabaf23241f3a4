package vitrine.pipelines.tally;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vitrine.casefile.FieldType;
import vitrine.casefile.Moment;
import vitrine.catalogue.Milestone;
import vitrine.catalogue.Pause;
import vitrine.catalogue.Quantity;
import vitrine.pipelines.batch.Batch;
import vitrine.pipelines.batch.Column;

/** What rows add to a sum. */
interface Amounts {
  /** The amount of a row that does not state it. */
  long NONE = Long.MIN_VALUE;

  /** What a row adds, or {@link #NONE}. */
  long of(int row);

  /** The amounts of a quantity; times are worked out anew for each filling. */
  static Amounts of(Quantity quantity, Rows rows) {
    return quantity.answer(
        new Quantity.Cases<>() {
          @Override
          public Amounts stated(Quantity.Stated stated) {
            long[] values = rows.batch().longs(stated.field()).values();
            return stated.field().type() == FieldType.DECIMAL
                ? row -> Moment.isStated(values[row]) ? thousandths(values[row]) : NONE
                : row -> Moment.isStated(values[row]) ? values[row] : NONE;
          }

          @Override
          public Amounts time(Quantity.Time time) {
            return between(rows, time.from(), time.to(), (row, from, to) -> to - from);
          }

          @Override
          public Amounts paused(Quantity.Paused quantity) {
            PausedTime paused = pauses(rows.batch(), quantity);
            Amounts amounts = between(rows, quantity.from(), quantity.to(), paused::between);
            return row -> paused.isTimed(row) ? amounts.of(row) : NONE;
          }

          @Override
          public Amounts fieldsStated(Quantity.FieldsStated fields) {
            Column[] columns =
                fields.fields().stream().map(rows.batch()::column).toArray(Column[]::new);
            return row -> {
              long stated = 0;
              for (Column column : columns) {
                stated += column.isStated(row) ? 1 : 0;
              }
              return stated;
            };
          }

          @Override
          public Amounts one() {
            return row -> 1;
          }
        });
  }

  /** A decimal number in thousandths; none has more than 15 digits of them. */
  private static long thousandths(long bits) {
    BigDecimal most = BigDecimal.TEN.pow(15);
    BigDecimal value = BigDecimal.valueOf(Double.longBitsToDouble(bits));
    BigDecimal whole = value.movePointRight(3).setScale(0, RoundingMode.HALF_UP);
    return whole.max(most.negate()).min(most).longValueExact();
  }

  private static PausedTime pauses(Batch batch, Quantity.Paused quantity) {
    return new PausedTime(batch, quantity.pauses().toArray(Pause[]::new));
  }

  /** Seconds between two seconds of a row. */
  interface Seconds {
    long between(int row, long from, long to);
  }

  private static Amounts between(Rows rows, Milestone first, Milestone last, Seconds seconds) {
    Moments firsts = rows.moments(first);
    Moments lasts = rows.moments(last);
    return row -> {
      long from = firsts.times()[row];
      long to = lasts.times()[row];
      return Moments.isTimed(from) && Moments.isTimed(to)
          ? Math.max(0, seconds.between(row, Moment.epochSecond(from), Moment.epochSecond(to)))
          : NONE;
    };
  }
}
