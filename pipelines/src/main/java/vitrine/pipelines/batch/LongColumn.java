package vitrine.pipelines.batch;

import java.util.Arrays;
import vitrine.casefile.CodeList;
import vitrine.casefile.Field;
import vitrine.casefile.Moment;

/** A column of numbers or packed moments; the three null values are those of {@link Moment}. */
public abstract sealed class LongColumn extends Column
    permits CodesColumn, DecimalColumn, MomentColumn, NumberColumn {
  private static final long serialVersionUID = 1;

  private final long[] values;

  LongColumn(Field field, int capacity, Problems problems) {
    super(field, problems);
    values = new long[capacity];
  }

  public final long[] values() {
    return values;
  }

  @Override
  public final long pack(int row) {
    return values[row];
  }

  @Override
  public final void unpack(int row, long packed) {
    values[row] = packed;
  }

  @Override
  public final String text(int row) {
    return isStated(row) ? statedText(values[row]) : MomentText.format(values[row]);
  }

  abstract String statedText(long value);

  /** Takes an empty cell, {@code NA} or {@code UNK}, and tells whether it was one of them. */
  final boolean readNull(int row, char[] text, int from, int length) {
    int nullCode = nullCode(text, from, length);
    if (nullCode < 0) {
      return false;
    }
    values[row] = nullNumber(nullCode);
    return true;
  }

  @Override
  public final void setEmpty(int row) {
    values[row] = nullNumber(CodeList.EMPTY);
  }

  @Override
  final void clear(int rows) {
    Arrays.fill(values, 0, rows, nullNumber(CodeList.EMPTY));
  }

  @Override
  public final boolean isEmpty(int row) {
    return values[row] == Moment.EMPTY;
  }

  @Override
  public final boolean isStated(int row) {
    return Moment.isStated(values[row]);
  }

  @Override
  final void copy(int row, Column from, int fromRow) {
    values[row] = ((LongColumn) from).values[fromRow];
  }
}
