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
    if (!hasForm(text, from, length)) {
      problem(row, Rule.V07, "is not a token: " + field().type().form());
      return;
    }
    high[row] = hex(text, from, SHORTEST);
    int rest = Math.min(SHORTEST, length - SHORTEST);
    low[row] = rest == 0 ? 0 : hex(text, from + SHORTEST, rest) << 4 * (SHORTEST - rest);
  }

  private static boolean hasForm(char[] text, int from, int length) {
    if (length < SHORTEST || length > LONGEST) {
      return false;
    }
    boolean zero = true;
    for (int i = from; i < from + length; i++) {
      if ((text[i] < '0' || text[i] > '9') && (text[i] < 'a' || text[i] > 'f')) {
        return false;
      }
      zero &= text[i] == '0';
    }
    return !zero;
  }

  private static long hex(char[] text, int from, int count) {
    long value = 0;
    for (int i = from; i < from + count; i++) {
      value = value << 4 | (text[i] <= '9' ? text[i] - '0' : text[i] - 'a' + 10);
    }
    return value;
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
