package vitrine.tally;

import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import vitrine.catalogue.Measure;
import vitrine.catalogue.Metric;
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

  /** What a metric yields for one of its cells; nothing if the cell is not there. */
  public static Map<Name, Double> of(Metric metric, Cell cell, Tallies tallies) {
    if (metric.measure() instanceof Measure.Derived derived) {
      return ofMetrics(derived, cell, tallies);
    }
    Map<Name, Double> values =
        new LinkedHashMap<>(
            tallies.find(cell).map(it -> of(metric.measure(), it)).orElse(Map.of()));
    if (!metric.addsUpIn(cell.breakdown(), cell.values())) {
      values.keySet().removeIf(name -> name.statistic() != Statistic.COUNT);
    }
    return values;
  }

  private static Map<Name, Double> ofMetrics(Measure.Derived derived, Cell cell, Tallies tallies) {
    Name name = new Name(derived.statistic(), "");
    if (derived.rule() == Measure.Derived.Rule.EXTREMES) {
      DoubleSummaryStatistics all = ofCells(derived.first(), tallies).summaryStatistics();
      return Map.of(name, all.getMax() / all.getMin());
    }
    if (derived.rule() == Measure.Derived.Rule.LARGEST_FIVE) {
      double largest = -ofCells(derived.first(), tallies).map(it -> -it).sorted().limit(5).sum();
      OptionalDouble whole = find(derived.first(), beside(derived.first(), cell), tallies);
      return whole.isEmpty()
          ? Map.of()
          : Map.of(name, derived.multiple() * largest / whole.getAsDouble());
    }
    OptionalDouble first = find(derived.first(), beside(derived.first(), cell), tallies);
    OptionalDouble second = find(derived.second(), beside(derived.second(), cell), tallies);
    if (first.isEmpty() || second.isEmpty()) {
      return Map.of();
    }
    return Map.of(
        name,
        derived.rule() == Measure.Derived.Rule.DIFFERENCE
            ? first.getAsDouble() - second.getAsDouble()
            : derived.multiple() * first.getAsDouble() / second.getAsDouble());
  }

  private static DoubleStream ofCells(Measure.Derived.Operand operand, Tallies tallies) {
    return tallies.byCell().keySet().stream()
        .filter(it -> isOf(operand, it))
        .flatMapToDouble(it -> find(operand, it, tallies).stream());
  }

  private static boolean isOf(Measure.Derived.Operand operand, Cell cell) {
    return cell.metric().equals(operand.metric().code())
        && cell.breakdown().equals(operand.by().code())
        && cell.isStated();
  }

  private static Cell beside(Measure.Derived.Operand operand, Cell cell) {
    String code = operand.metric().code();
    boolean same =
        operand.metric().breakdowns().stream().anyMatch(it -> it.code().equals(cell.breakdown()));
    return new Cell(code, same ? cell.breakdown() : operand.by().code(), cell.values());
  }

  private static OptionalDouble find(Measure.Derived.Operand operand, Cell cell, Tallies tallies) {
    Double value =
        of(operand.metric(), cell, tallies).get(new Name(operand.statistic(), operand.part()));
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  @Override
  public Map<Name, Double> count(Measure.Count measure) {
    put(Statistic.COUNT, tally.count(0));
    return values;
  }

  @Override
  public Map<Name, Double> total(Measure.Total measure) {
    put(Statistic.TOTAL, tally.count(Layout.sum(0)) / (double) measure.quantity().perPublished());
    put(Statistic.COUNT, tally.count(Layout.STATED) + tally.count(Layout.UNSTATED));
    return values;
  }

  @Override
  public Map<Name, Double> ratio(Measure.Ratio measure) {
    double first = tally.count(Layout.sum(0)) / (double) measure.first().perPublished();
    double second = tally.count(Layout.sum(1)) / (double) measure.second().perPublished();
    if (second > 0) {
      put(measure.statistic(), measure.multiple() * first / second);
    }
    values.put(new Name(Statistic.TOTAL, Measure.Ratio.FIRST), first);
    values.put(new Name(Statistic.TOTAL, Measure.Ratio.SECOND), second);
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

  @Override
  public Map<Name, Double> compared(Measure.Compared measure) {
    Incidence first = group(Measure.Compared.FIRST, 0);
    Incidence others = group(Measure.Compared.OTHERS, 1);
    gap(Statistic.GAP, first.quantile(0.5), others.quantile(0.5));
    gap(Statistic.GAP_P90, first.quantile(0.9), others.quantile(0.9));
    return values;
  }

  private Incidence group(String group, int index) {
    int from = index * Layout.OF_CLOCK;
    Incidence incidence =
        Incidence.fine(
            tally.histogram(from + Layout.REACHED),
            tally.histogram(from + Layout.COMPETING),
            tally.histogram(from + Layout.OPEN));
    incidence.quantile(0.5).ifPresent(it -> values.put(new Name(Statistic.MEDIAN, group), it));
    incidence.quantile(0.9).ifPresent(it -> values.put(new Name(Statistic.P90, group), it));
    double units =
        incidence.reached() + incidence.competing() + incidence.open() + tally.count(index);
    values.put(new Name(Statistic.COUNT, group), units);
    return incidence;
  }

  private void gap(Statistic statistic, OptionalDouble first, OptionalDouble others) {
    if (first.isPresent() && others.isPresent()) {
      put(statistic, first.getAsDouble() - others.getAsDouble());
    }
  }

  @Override
  public Map<Name, Double> stages(Measure.Stages measure) {
    double all = 0;
    for (int part = 0; part < measure.values().size(); part++) {
      all += tally.count(Layout.sum(part));
    }
    for (int part = 0; part < measure.values().size(); part++) {
      String value = measure.values().get(part);
      double seconds = tally.count(Layout.sum(part));
      if (all > 0) {
        values.put(new Name(Statistic.SHARE, value), seconds / all);
      }
      if (tally.count(Layout.STATED) > 0) {
        values.put(new Name(Statistic.MEAN, value), seconds / tally.count(Layout.STATED));
      }
    }
    put(Statistic.COUNT, tally.count(Layout.STATED) + tally.count(Layout.UNSTATED));
    return values;
  }

  @Override
  public Map<Name, Double> balance(Measure.Balance measure) {
    long oldOpen = tally.count(Layout.OLD_OPEN);
    long newOpen = tally.count(Layout.NEW_OPEN);
    long oldClosed = tally.count(Layout.OLD_CLOSED);
    long newClosed = tally.count(Layout.NEW_CLOSED);
    put(Measure.Balance.Entry.OPEN_AT_START, oldClosed + oldOpen);
    put(Measure.Balance.Entry.OPENED, newClosed + newOpen);
    put(Measure.Balance.Entry.CLOSED, oldClosed + newClosed);
    put(Measure.Balance.Entry.OPEN_AT_END, oldOpen + newOpen);
    return values;
  }

  private void put(Measure.Balance.Entry entry, double count) {
    values.put(new Name(Statistic.COUNT, entry.name()), count);
  }

  @Override
  public Map<Name, Double> derived(Measure.Derived measure) {
    return values;
  }

  private void put(Statistic statistic, double value) {
    values.put(new Name(statistic, ""), value);
  }

  private void put(Statistic statistic, OptionalDouble value) {
    value.ifPresent(it -> put(statistic, it));
  }
}
