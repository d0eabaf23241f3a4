package vitrine.pipelines.batch;

import java.math.BigDecimal;
import vitrine.casefile.Field;
import vitrine.casefile.Rule;

/** A column of decimal numbers, held as the bits of doubles. */
final class DecimalColumn extends LongColumn {
  private static final long serialVersionUID = 1;

  private static final int LONGEST = 32;

  DecimalColumn(Field field, int capacity, Problems problems) {
    super(field, capacity, problems);
  }

  @Override
  public void read(int row, char[] text, int from, int length) {
    if (readNull(row, text, from, length)) {
      return;
    }
    String number = new String(text, from, Math.min(length, LONGEST + 1));
    if (length > LONGEST || !number.matches("-?[0-9]+([.][0-9]+)?")) {
      malformed(row, text, from, length, Rule.V07, "is not a decimal number with a point");
    } else {
      values()[row] = Double.doubleToLongBits(Double.parseDouble(number) + 0.0);
    }
  }

  @Override
  String statedText(long value) {
    return BigDecimal.valueOf(Double.longBitsToDouble(value)).toPlainString();
  }
}
