package vitrine.pipelines.batch;

import vitrine.casefile.Field;
import vitrine.casefile.Moment;
import vitrine.casefile.Rule;

/** A column of times. */
final class MomentColumn extends LongColumn {
  private static final long serialVersionUID = 1;

  MomentColumn(Field field, int capacity, Problems problems) {
    super(field, capacity, problems);
  }

  @Override
  public void read(int row, char[] text, int from, int length) {
    if (readNull(row, text, from, length)) {
      return;
    }
    long packed = MomentText.parse(text, from, length);
    if (packed == Moment.EMPTY) {
      malformed(row, text, from, length, Rule.V07, "is not a UTC time as 2025-03-30T10:15:00Z");
    } else {
      values()[row] = packed;
    }
  }

  @Override
  public void readEpochSecond(int row, long epochSecond) {
    values()[row] = Moment.pack(epochSecond, Moment.Precision.SECOND);
  }

  @Override
  String statedText(long value) {
    return MomentText.format(value);
  }
}
