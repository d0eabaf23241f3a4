package vitrine.tally;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import vitrine.catalogue.Measure;
import vitrine.catalogue.Statistic;

/**
 * What a measure yields for one exact tally, unprotected: for auditors and worked examples only.
 * Quantiles are the end of their class of durations, at most 0.8 % too long. A statistic that has
 * no value, such as a share of nothing, is left out.
 */
public final class ExactStatistics implements Measure.Cases<Map<ExactStatistics.Name, Double>> {
  /**
   * Which statistic.
   *
   * @param part the value of a mix or the limit of a {@link Statistic#WITHIN}; empty for others
   */
  public record Name(Statistic statistic, String part) {}

  private final Tally tally;
  private final Map<Name, Double> values = new LinkedHashMap<>();

  private ExactStatistics(Tally tally) {
    this.tally = tally;
  }

  public static Map<Name, Double> of(Measure measure, Tally tally) {
    return measure.answer(new ExactStatistics(tally));
  }

  @Override
  public Map<Name, Double> count(Measure.Count measure) {
    put(Statistic.COUNT, tally.count(0));
    return values;
  }

  @Override
  public Map<Name, Double> total(Measure.Total measure) {
    put(Statistic.TOTAL, tally.count(Layout.SUM));
    put(Statistic.COUNT, tally.count(Layout.STATED) + tally.count(Layout.UNSTATED));
    return values;
  }

  @Override
  public Map<Name, Double> share(Measure.Share measure) {
    long met = tally.count(Layout.MET);
    long of = met + tally.count(Layout.NOT_MET);
    if (of > 0) {
      put(Statistic.SHARE, met / (double) of);
    }
    put(Statistic.MET, met);
    put(Statistic.COUNT, of);
    return values;
  }

  @Override
  public Map<Name, Double> mix(Measure.Mix measure) {
    double of = 0;
    for (long count : tally.counts()) {
      of += count;
    }
    for (int i = 0; i < measure.values().size(); i++) {
      String value = measure.values().get(i);
      if (tally.count(i) > 0) {
        values.put(new Name(Statistic.COUNT, value), (double) tally.count(i));
        values.put(new Name(Statistic.SHARE, value), tally.count(i) / of);
      }
    }
    put(Statistic.COUNT, of);
    return values;
  }

  @Override
  public Map<Name, Double> elapsed(Measure.Elapsed measure) {
    Incidence incidence =
        Incidence.fine(
            tally.histogram(Layout.REACHED),
            tally.histogram(Layout.COMPETING),
            tally.histogram(Layout.OPEN));
    long timed = incidence.reached() + incidence.competing() + incidence.open();
    put(Statistic.MEDIAN, incidence.quantile(0.5));
    put(Statistic.P90, incidence.quantile(0.9));
    put(Statistic.MEDIAN_COMPLETED, incidence.quantileOfReached(0.5));
    for (TimeBins.Limit limit : TimeBins.LIMITS) {
      values.put(new Name(Statistic.WITHIN, limit.label()), incidence.within(limit.seconds()));
    }
    put(Statistic.COUNT, timed + tally.count(Layout.UNTIMED));
    put(Statistic.REACHED, incidence.reached());
    put(Statistic.ENDED_OTHERWISE, incidence.competing());
    put(Statistic.OPEN, incidence.open());
    return values;
  }

  @Override
  public Map<Name, Double> backlog(Measure.Backlog measure) {
    Histogram ages = tally.histogram(0);
    Incidence byAge = Incidence.fine(ages, Histogram.EMPTY, Histogram.EMPTY);
    put(Statistic.COUNT, ages.total() + tally.count(Layout.UNTIMED));
    put(Statistic.MEDIAN, byAge.quantile(0.5));
    put(Statistic.P90, byAge.quantile(0.9));
    return values;
  }

  private void put(Statistic statistic, double value) {
    values.put(new Name(statistic, ""), value);
  }

  private void put(Statistic statistic, OptionalDouble value) {
    value.ifPresent(it -> put(statistic, it));
  }
}
