package vitrine.disclosure;

import java.util.ArrayList;
import java.util.List;
import vitrine.catalogue.Measure;
import vitrine.catalogue.Quantity;
import vitrine.tally.Layout;
import vitrine.tally.Tally;

/** The exact sums of a tally in the units they are published in, before they are protected. */
final class Sums {
  private static final double SECONDS_PER_HOUR = 3600;

  private Sums() {}

  /** The sums that the figures of a measure are derived from; of most measures none. */
  static List<Long> of(Measure measure, Tally tally) {
    List<Long> sums = new ArrayList<>();
    if (measure instanceof Measure.Total total) {
      sums.add(published(tally, Layout.sum(0), total.quantity()));
    } else if (measure instanceof Measure.Ratio ratio) {
      sums.add(published(tally, Layout.sum(0), ratio.first()));
      sums.add(published(tally, Layout.sum(1), ratio.second()));
    } else if (measure instanceof Measure.Stages stages) {
      for (int part = 0; part < stages.values().size(); part++) {
        sums.add(Math.round(tally.count(Layout.sum(part)) / SECONDS_PER_HOUR));
      }
    }
    return sums;
  }

  private static long published(Tally tally, int sum, Quantity quantity) {
    return Math.round(tally.count(sum) / (double) quantity.perPublished());
  }
}
