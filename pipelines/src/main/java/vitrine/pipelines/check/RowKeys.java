package vitrine.pipelines.check;

import java.io.Serializable;
import java.util.Arrays;

/** The keys of rows, and which row of its file each belongs to. */
final class RowKeys implements KeySink, Serializable {
  private static final long serialVersionUID = 1;
  static final RowKeys NONE = new RowKeys();
  static final String REPEATED = "is the key of an earlier row too";

  private long[] high = new long[0];
  private long[] low = new long[0];
  private int[] rows = new int[0];
  private int size;

  /** For each hash, one more than the index of a key; 0 where there is none. */
  private transient int[] slots = new int[0];

  @Override
  public void add(long keyHigh, long keyLow, long row) {
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

  /** Adds the key of a row unless it is there, and tells whether it was new. */
  boolean addNew(long keyHigh, long keyLow, long row) {
    if (size * 2 >= slots.length) {
      slots = new int[Math.max(1024, slots.length * 2)];
      for (int i = 0; i < size; i++) {
        slots[slot(high[i], low[i])] = i + 1;
      }
    }
    int slot = slot(keyHigh, keyLow);
    boolean isNew = slots[slot] == 0;
    if (isNew) {
      add(keyHigh, keyLow, row);
      slots[slot] = size;
    }
    return isNew;
  }

  /** Whether a key was added as a new one. */
  boolean contains(long keyHigh, long keyLow) {
    return slots.length > 0 && slots[slot(keyHigh, keyLow)] > 0;
  }

  /** The slot of a key, or the free one that it would have. */
  private int slot(long keyHigh, long keyLow) {
    long mixed = (keyHigh ^ keyLow) * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 32) & slots.length - 1;
    while (slots[slot] > 0 && !isKey(slots[slot] - 1, keyHigh, keyLow)) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private boolean isKey(int index, long keyHigh, long keyLow) {
    return high[index] == keyHigh && low[index] == keyLow;
  }

  @Override
  public void close() {}

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

  /** The same keys without room for more. */
  RowKeys trimmed() {
    RowKeys trimmed = new RowKeys();
    trimmed.high = Arrays.copyOf(high, size);
    trimmed.low = Arrays.copyOf(low, size);
    trimmed.rows = Arrays.copyOf(rows, size);
    trimmed.size = size;
    return trimmed;
  }
}
