package vitrine.pipelines.check;

import java.io.Serializable;
import java.util.Arrays;

/** The keys of rows, and which row of its file each belongs to. */
final class RowKeys implements Serializable {
  private static final long serialVersionUID = 1;
  static final RowKeys NONE = new RowKeys();

  private long[] high = new long[0];
  private long[] low = new long[0];
  private int[] rows = new int[0];
  private int size;

  void add(long keyHigh, long keyLow, long row) {
    if (size == rows.length) {
      int capacity = Math.max(1024, size * 2);
      high = Arrays.copyOf(high, capacity);
      low = Arrays.copyOf(low, capacity);
      rows = Arrays.copyOf(rows, capacity);
    }
    high[size] = keyHigh;
    low[size] = keyLow;
    rows[size++] = Math.toIntExact(row);
  }

  int size() {
    return size;
  }

  long high(int index) {
    return high[index];
  }

  long low(int index) {
    return low[index];
  }

  int row(int index) {
    return rows[index];
  }

  RowKeys trimmed() {
    RowKeys trimmed = new RowKeys();
    trimmed.high = Arrays.copyOf(high, size);
    trimmed.low = Arrays.copyOf(low, size);
    trimmed.rows = Arrays.copyOf(rows, size);
    trimmed.size = size;
    return trimmed;
  }
}
