package vitrine.pipelines.batch;

import java.util.Arrays;
import vitrine.casefile.CodeList;
import vitrine.casefile.Field;

/** A column of small integers that stand for words. */
public abstract sealed class IntColumn extends Column permits CodeColumn, IdentifierColumn {
  private static final long serialVersionUID = 1;

  private final int[] values;

  IntColumn(Field field, int capacity, Problems problems) {
    super(field, problems);
    values = new int[capacity];
  }

  /** The integers; the first three are those of the null values of {@link CodeList}. */
  public final int[] values() {
    return values;
  }

  /** How many integers stand for a word so far; each is less. */
  public abstract int size();

  /** The word that an integer stands for. */
  public abstract String word(int value);

  @Override
  public final long pack(int row) {
    return values[row];
  }

  @Override
  public final void unpack(int row, long packed) {
    values[row] = (int) packed;
  }

  @Override
  public final String text(int row) {
    return word(values[row]);
  }

  @Override
  public final void setEmpty(int row) {
    values[row] = CodeList.EMPTY;
  }

  @Override
  final void clear(int rows) {
    Arrays.fill(values, 0, rows, CodeList.EMPTY);
  }

  @Override
  public final boolean isEmpty(int row) {
    return values[row] == CodeList.EMPTY;
  }

  @Override
  public final boolean isStated(int row) {
    return values[row] >= CodeList.FIRST;
  }
}
