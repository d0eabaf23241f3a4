package vitrine.pipelines.check;

import java.util.BitSet;
import vitrine.casefile.CodeList;
import vitrine.casefile.RedressCodes;
import vitrine.casefile.Rule;
import vitrine.casefile.ServiceFactFields;
import vitrine.pipelines.batch.Batch;
import vitrine.pipelines.batch.LongColumn;

/** V25 and V26. Ratios lie in [0, 1], equal their parts, and are NA over zero. */
final class Ratios implements RowRule {
  private static final double TOLERANCE = 0.005;
  private static final BitSet RATIOS = new BitSet();

  static {
    CodeList indicators = RedressCodes.INDICATOR;
    indicators.inGroup("RATIO").forEach(code -> RATIOS.set(indicators.indexOf(code)));
  }

  @Override
  public void check(Batch batch) {
    int[] indicators = batch.ints(ServiceFactFields.INDICATOR).values();
    LongColumn values = batch.longs(ServiceFactFields.VALUE);
    LongColumn numerators = batch.longs(ServiceFactFields.NUMERATOR);
    LongColumn denominators = batch.longs(ServiceFactFields.DENOMINATOR);
    for (int row = 0; row < batch.size(); row++) {
      if (!RATIOS.get(indicators[row]) || !values.isStated(row)) {
        continue;
      }
      double value = Double.longBitsToDouble(values.values()[row]);
      boolean over = denominators.isStated(row);
      long denominator = over ? denominators.values()[row] : 1;
      if (value < 0 || value > 1) {
        report(batch, row, Rule.V25, "is a ratio outside 0 to 1");
      } else if (denominator == 0) {
        report(batch, row, Rule.V26, "is a ratio over zero");
      } else if (over && numerators.isStated(row)) {
        double expected = numerators.values()[row] / (double) denominator;
        if (Math.abs(expected - value) > TOLERANCE) {
          report(batch, row, Rule.V25, "is not the numerator over the denominator");
        }
      }
    }
  }

  private static void report(Batch batch, int row, Rule rule, String message) {
    batch.problems().add(row, ServiceFactFields.VALUE.name(), rule, message);
  }
}
