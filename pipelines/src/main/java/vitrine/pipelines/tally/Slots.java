package vitrine.pipelines.tally;

import vitrine.catalogue.Measure;
import vitrine.tally.Buckets;
import vitrine.tally.Layout;

/**
 * What rows add to a tally: one to a count or to a class of a histogram, and to some sums an
 * amount.
 */
abstract class Slots {
  /** The slot of a row that adds nothing. */
  static final int NONE = -1;

  private static final int HISTOGRAM = 1 << 16;
  private static final int BUCKET_BITS = 13;
  private static final int HISTOGRAMS = 7;
  private static final long[][] NO_SUMS = {};

  /** Sets the slots of some rows. */
  abstract void fill(int[] selected, int count, int[] slots);

  /** For each sum of the measure, what each row adds whose slot says that it states it. */
  long[][] sums() {
    return NO_SUMS;
  }

  static boolean isHistogram(int slot) {
    return slot >= HISTOGRAM;
  }

  static int histogram(int slot) {
    return slot >> BUCKET_BITS & HISTOGRAMS;
  }

  static int bucket(int slot) {
    return slot & ((1 << BUCKET_BITS) - 1);
  }

  static int slot(int histogram, long seconds) {
    return HISTOGRAM + (histogram << BUCKET_BITS) + Buckets.of(seconds);
  }

  /** The slot of the other group of two that are compared. */
  static int ofOthers(int slot) {
    return slot + (isHistogram(slot) ? Layout.OF_CLOCK << BUCKET_BITS : 1);
  }

  /** The slots of a measure. */
  static Slots of(Measure measure, Rows rows) {
    return measure.answer(new SlotsOfMeasure(rows));
  }

  /** Every row adds to the one count. */
  static final class OfUnits extends Slots {
    @Override
    void fill(int[] selected, int count, int[] slots) {
      for (int i = 0; i < count; i++) {
        slots[selected[i]] = 0;
      }
    }
  }

  /** Rows in a set add to one count, others to the other. */
  static final class OfShare extends Slots {
    private final RowSet met;

    OfShare(RowSet met) {
      this.met = met;
    }

    @Override
    void fill(int[] selected, int count, int[] slots) {
      long[] words = met.words();
      for (int i = 0; i < count; i++) {
        int row = selected[i];
        slots[row] = RowSet.isIn(words, row) ? Layout.MET : Layout.NOT_MET;
      }
    }
  }

  /** Rows that state every amount add them to sums. */
  static final class OfSums extends Slots {
    private final Amounts[] amounts;
    private final long[][] sums;

    OfSums(int capacity, Amounts... amounts) {
      this.amounts = amounts;
      this.sums = new long[amounts.length][capacity];
    }

    @Override
    void fill(int[] selected, int count, int[] slots) {
      for (int i = 0; i < count; i++) {
        slots[selected[i]] = Layout.STATED;
      }
      for (int sum = 0; sum < amounts.length; sum++) {
        Amounts each = amounts[sum];
        for (int i = 0; i < count; i++) {
          int row = selected[i];
          sums[sum][row] = each.of(row);
          slots[row] = sums[sum][row] == Amounts.NONE ? Layout.UNSTATED : slots[row];
        }
      }
    }

    @Override
    long[][] sums() {
      return sums;
    }
  }
}
