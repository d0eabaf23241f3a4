package vitrine.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import vitrine.catalogue.Measure;
import vitrine.catalogue.Quantity;
import vitrine.catalogue.Statistic;
import vitrine.tally.Cell;
import vitrine.tally.Incidence;
import vitrine.tally.Interval;
import vitrine.tally.Layout;
import vitrine.tally.TimeBins;

/**
 * The figures of one cell, from its protected parts and nothing else.
 *
 * <p>Shares have two significant digits; a share of none or all of few units is shown as a bound
 * only. Intervals are 95 % intervals of the estimate and of the noise together, taken for
 * independent and the noise of parts for that of as many counts.
 */
final class Derivation implements Measure.Cases<Map<FigureKey, Figure>> {
  private static final int SECONDS_PER_HOUR = 3600;
  private static final double Z95 = 1.96;
  private static final double TOLD_FROM_NONE = 0.05;

  private final Parameters parameters;
  private final Cell cell;
  private final Parts parts;
  private final List<Figure> sums;
  private final Map<FigureKey, Figure> figures = new HashMap<>();

  /**
   * A derivation for one cell.
   *
   * @param sums the protected sums of the cell, in the order of {@link Sums}
   */
  Derivation(Parameters parameters, Cell cell, Parts parts, List<Figure> sums) {
    this.parameters = parameters;
    this.cell = cell;
    this.parts = parts;
    this.sums = sums;
  }

  @Override
  public Map<FigureKey, Figure> count(Measure.Count measure) {
    putCount(Statistic.COUNT, "", parts.units());
    return figures;
  }

  @Override
  public Map<FigureKey, Figure> total(Measure.Total measure) {
    put(Statistic.TOTAL, "", sums.get(0));
    putCount(Statistic.COUNT, "", parts.units());
    return figures;
  }

  @Override
  public Map<FigureKey, Figure> ratio(Measure.Ratio measure) {
    Figure first = sum(measure.first(), 0);
    Figure second = sum(measure.second(), 1);
    put(Statistic.TOTAL, Measure.Ratio.FIRST, first);
    put(Statistic.TOTAL, Measure.Ratio.SECOND, second);
    put(measure.statistic(), "", quotient(first, second, measure.multiple()));
    putCount(Statistic.COUNT, "", parts.units());
    return figures;
  }

  private Figure sum(Quantity quantity, int index) {
    return quantity instanceof Quantity.One
        ? new Figure.Shown(Amount.of(parts.count(0)))
        : sums.get(index);
  }

  private Figure quotient(Figure first, Figure second, long multiple) {
    return parts.count(0) < parameters.leastForShare()
        ? new Figure.Hidden()
        : DerivedFigures.quotient(first, second, multiple, 0);
  }

  @Override
  public Map<FigureKey, Figure> share(Measure.Share measure) {
    long met = parts.count(Layout.MET);
    put(Statistic.SHARE, "", share(met, parts.units()));
    putCount(Statistic.MET, "", met);
    putCount(Statistic.COUNT, "", parts.units());
    return figures;
  }

  @Override
  public Map<FigureKey, Figure> mix(Measure.Mix measure) {
    for (int value = 0; value < measure.values().size(); value++) {
      long count = parts.count(value);
      putCount(Statistic.COUNT, measure.values().get(value), count);
      put(Statistic.SHARE, measure.values().get(value), share(count, parts.units()));
    }
    putCount(Statistic.COUNT, "", parts.units());
    return figures;
  }

  @Override
  public Map<FigureKey, Figure> elapsed(Measure.Elapsed measure) {
    Incidence incidence = incidence(parts);
    long timed = timed(parts);
    put(Statistic.MEDIAN, "", median(parts));
    put(Statistic.P90, "", tail(parts));
    put(
        Statistic.MEDIAN_COMPLETED,
        "",
        quantile(
            incidence.quantileOfReached(0.5), incidence.reached(), parameters.leastForMedian()));
    for (TimeBins.Limit limit : TimeBins.LIMITS) {
      put(Statistic.WITHIN, limit.label(), within(incidence, limit, timed));
    }
    putCount(Statistic.COUNT, "", parts.units());
    putCount(Statistic.REACHED, "", incidence.reached());
    putCount(Statistic.ENDED_OTHERWISE, "", incidence.competing());
    putCount(Statistic.OPEN, "", incidence.open());
    return figures;
  }

  private static Incidence incidence(Parts clock) {
    return Incidence.coarse(
        clock.bins(Layout.REACHED), clock.bins(Layout.COMPETING), clock.bins(Layout.OPEN));
  }

  private static long timed(Parts clock) {
    return clock.units() - clock.count(Layout.UNTIMED);
  }

  private Figure median(Parts clock) {
    Incidence incidence = incidence(clock);
    return quantile(
        incidence.quantile(0.5),
        incidence.intervalOfQuantile(0.5, noise(timed(clock), TimeBins.count() / 2)),
        timed(clock),
        parameters.leastForMedian());
  }

  private Figure tail(Parts clock) {
    return quantile(incidence(clock).quantile(0.9), timed(clock), parameters.leastForTail());
  }

  @Override
  public Map<FigureKey, Figure> compared(Measure.Compared measure) {
    Parts first = parts.group(0);
    Parts others = parts.group(1);
    group(Measure.Compared.FIRST, first);
    group(Measure.Compared.OTHERS, others);
    put(Statistic.GAP, "", Gap.of(median(first), median(others)));
    put(Statistic.GAP_P90, "", Gap.of(tail(first), tail(others)));
    putCount(Statistic.COUNT, "", parts.units());
    return figures;
  }

  private void group(String group, Parts clock) {
    put(Statistic.MEDIAN, group, median(clock));
    put(Statistic.P90, group, tail(clock));
    for (TimeBins.Limit limit : TimeBins.LIMITS) {
      String part = Measure.Compared.within(group, limit.label());
      put(Statistic.WITHIN, part, within(incidence(clock), limit, timed(clock)));
    }
    putCount(Statistic.COUNT, group, clock.units());
  }

  @Override
  public Map<FigureKey, Figure> stages(Measure.Stages measure) {
    Figure all = all(sums);
    for (int part = 0; part < measure.values().size(); part++) {
      String value = measure.values().get(part);
      put(Statistic.SHARE, value, quotient(sums.get(part), all, 1));
      put(Statistic.MEAN, value, mean(sums.get(part)));
    }
    putCount(Statistic.COUNT, "", parts.units());
    return figures;
  }

  /** The sum of shown figures; not shown if one of them is not. */
  private static Figure all(List<Figure> sums) {
    double sum = 0;
    for (Figure figure : sums) {
      if (figure.findAmount().isEmpty()) {
        return figure;
      }
      sum += figure.findAmount().get().value();
    }
    return new Figure.Shown(Amount.of(sum));
  }

  private Figure mean(Figure hours) {
    Figure units = new Figure.Shown(Amount.of(parts.count(0)));
    return quotient(hours, units, SECONDS_PER_HOUR);
  }

  @Override
  public Map<FigureKey, Figure> balance(Measure.Balance measure) {
    long oldClosed = parts.count(Layout.OLD_CLOSED);
    long oldOpen = parts.count(Layout.OLD_OPEN);
    long newClosed = parts.count(Layout.NEW_CLOSED);
    long newOpen = parts.count(Layout.NEW_OPEN);
    putCount(Statistic.COUNT, Measure.Balance.Entry.OPEN_AT_START.name(), oldClosed + oldOpen);
    putCount(Statistic.COUNT, Measure.Balance.Entry.OPENED.name(), newClosed + newOpen);
    putCount(Statistic.COUNT, Measure.Balance.Entry.CLOSED.name(), oldClosed + newClosed);
    putCount(Statistic.COUNT, Measure.Balance.Entry.OPEN_AT_END.name(), oldOpen + newOpen);
    putCount(Statistic.COUNT, "", parts.units());
    return figures;
  }

  @Override
  public Map<FigureKey, Figure> derived(Measure.Derived measure) {
    return figures;
  }

  @Override
  public Map<FigureKey, Figure> backlog(Measure.Backlog measure) {
    long[] none = new long[TimeBins.count()];
    Incidence ages = Incidence.coarse(parts.bins(0), none, none);
    putCount(Statistic.COUNT, "", parts.units());
    put(
        Statistic.MEDIAN,
        "",
        quantile(ages.quantile(0.5), ages.reached(), parameters.leastForMedian()));
    put(Statistic.P90, "", quantile(ages.quantile(0.9), ages.reached(), parameters.leastForTail()));
    return figures;
  }

  private Figure share(long met, long of) {
    if (of < parameters.leastForShare()) {
      return new Figure.Hidden();
    }
    return shown(
        met / (double) of, of, widened(met / (double) of, Interval.wilson(met, of), noise(of, 1)));
  }

  private Figure within(Incidence incidence, TimeBins.Limit limit, long of) {
    if (of < parameters.leastForShare()) {
      return new Figure.Hidden();
    }
    double within = incidence.within(limit.seconds());
    int before = TimeBins.LIMITS.indexOf(limit) + 1;
    int bins = Math.min(before, TimeBins.count() - before);
    Interval interval = incidence.intervalWithin(limit.seconds());
    return shown(within, of, widened(within, interval, noise(of, bins)));
  }

  private Figure shown(double share, long of, Interval interval) {
    double least = TOLD_FROM_NONE;
    if (of < parameters.leastForMedian() && share < least) {
      return new Figure.Shown(new Amount(least, Amount.Bound.AT_MOST, Optional.of(interval)));
    }
    if (of < parameters.leastForMedian() && share > 1 - least) {
      return new Figure.Shown(new Amount(1 - least, Amount.Bound.AT_LEAST, Optional.of(interval)));
    }
    return new Figure.Shown(
        new Amount(Significant.round(share, 2), Amount.Bound.EXACTLY, Optional.of(interval)));
  }

  private static Interval widened(double share, Interval interval, double noise) {
    double below = Math.hypot(share - interval.low(), noise);
    double above = Math.hypot(interval.high() - share, noise);
    return new Interval(
        Significant.round(Math.max(0, share - below), 2),
        Significant.round(Math.min(1, share + above), 2));
  }

  private static Figure quantile(OptionalDouble seconds, long of, int least) {
    return quantile(seconds, Optional.empty(), of, least);
  }

  private static Figure quantile(
      OptionalDouble seconds, Optional<Interval> interval, long of, int least) {
    if (of < least) {
      return new Figure.Hidden();
    }
    return seconds.isPresent()
        ? new Figure.Shown(
            new Amount(
                wholeSeconds(seconds.getAsDouble()),
                Amount.Bound.EXACTLY,
                interval.map(it -> new Interval(wholeSeconds(it.low()), wholeSeconds(it.high())))))
        : new Figure.Absent(Figure.Reason.NOT_REACHED);
  }

  private static double wholeSeconds(double seconds) {
    return Math.rint(Significant.round(seconds, 2));
  }

  /** Half the width of the 95 % interval of the noise of a share, the sum of so many counts. */
  private double noise(long of, int counts) {
    return Z95 * parameters.spread() * Math.sqrt(counts) / of;
  }

  private void putCount(Statistic statistic, String part, long count) {
    put(statistic, part, new Figure.Shown(Amount.of(count)));
  }

  private void put(Statistic statistic, String part, Figure figure) {
    figures.put(new FigureKey(cell, statistic, part), figure);
  }
}
