package vitrine.pipelines.batch;

import java.util.Arrays;
import java.util.HexFormat;
import vitrine.casefile.Field;
import vitrine.casefile.Rule;

/**
 * A column of tokens. A token is known by its first 32 hexadecimal digits: two tokens of one
 * submission that agree in these are taken for the same.
 */
public final class TokenColumn extends Column {
  private static final long serialVersionUID = 1;

  private static final int SHORTEST = 16;
  private static final int LONGEST = 64;
  private static final int KEPT = 32;

  private final long[] high;
  private final long[] low;

  TokenColumn(Field field, int capacity, Problems problems) {
    super(field, problems);
    high = new long[capacity];
    low = new long[capacity];
  }

  /** The first 16 digits of each token. */
  public long[] high() {
    return high;
  }

  /** The next 16 digits of each token; what a shorter token lacks is zero. */
  public long[] low() {
    return low;
  }

  @Override
  public void read(int row, char[] text, int from, int length) {
    setEmpty(row);
    if (nullCode(text, from, length) >= 0) {
      return;
    }
    if (length < SHORTEST || length > LONGEST || !readDigits(row, text, from, length)) {
      setEmpty(row);
      problem(row, Rule.V07, "is not a token: " + field().type().form());
    }
  }

  /** Reads digits that are not all zero, and tells whether it could. */
  private boolean readDigits(int row, char[] text, int from, int length) {
    long first = 0;
    long second = 0;
    int all = 0;
    for (int i = 0; i < length; i++) {
      int digit = digit(text[from + i]);
      all |= digit;
      if (i < KEPT / 2) {
        first = first << 4 | digit;
      } else if (i < KEPT) {
        second = second << 4 | digit;
      }
    }
    set(row, first, second << 4 * Math.max(0, KEPT - length));
    return all > 0;
  }

  /** What a digit stands for; -1 if the letter is none. */
  private static int digit(char letter) {
    if (letter >= '0' && letter <= '9') {
      return letter - '0';
    }
    return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
  }

  /** Sets a token of 32 digits; both halves must not be zero. */
  public void set(int row, long highHalf, long lowHalf) {
    high[row] = highHalf;
    low[row] = lowHalf;
  }

  @Override
  public boolean isPackable() {
    return false;
  }

  @Override
  public long pack(int row) {
    throw new UnsupportedOperationException("a token has 128 bits");
  }

  @Override
  public void unpack(int row, long packed) {
    throw new UnsupportedOperationException("a token has 128 bits");
  }

  @Override
  public String text(int row) {
    return isEmpty(row)
        ? ""
        : HexFormat.of().toHexDigits(high[row]) + HexFormat.of().toHexDigits(low[row]);
  }

  @Override
  public void setEmpty(int row) {
    high[row] = 0;
    low[row] = 0;
  }

  @Override
  void clear(int rows) {
    Arrays.fill(high, 0, rows, 0);
    Arrays.fill(low, 0, rows, 0);
  }

  @Override
  public boolean isEmpty(int row) {
    return high[row] == 0 && low[row] == 0;
  }

  @Override
  public boolean isStated(int row) {
    return !isEmpty(row);
  }

  @Override
  void copy(int row, Column from, int fromRow) {
    high[row] = ((TokenColumn) from).high[fromRow];
    low[row] = ((TokenColumn) from).low[fromRow];
  }
}
