package vitrine.pipelines.batch;

import vitrine.casefile.Field;
import vitrine.casefile.Rule;

/** A column of whole numbers from zero. */
final class NumberColumn extends LongColumn {
  private static final long serialVersionUID = 1;

  private static final int MOST_DIGITS = 15;
  private static final long LEAST_TOO_LARGE = 1_000_000_000_000_000L;

  NumberColumn(Field field, int capacity, Problems problems) {
    super(field, capacity, problems);
  }

  @Override
  public void read(int row, char[] text, int from, int length) {
    if (readNull(row, text, from, length)) {
      return;
    }
    long value = 0;
    for (int i = from; i < from + length; i++) {
      if (text[i] < '0' || text[i] > '9' || length > MOST_DIGITS) {
        malformed(row, text, from, length, Rule.V24, "is not a whole number of at most 15 digits");
        return;
      }
      value = value * 10 + (text[i] - '0');
    }
    values()[row] = value;
  }

  @Override
  public void readNumber(int row, long value) {
    if (value >= 0 && value < LEAST_TOO_LARGE) {
      values()[row] = value;
    } else {
      super.readNumber(row, value);
    }
  }

  @Override
  String statedText(long value) {
    return Long.toString(value);
  }
}
