package vitrine.pipelines.recompute;

import static vitrine.tally.Layout.OF_CLOCK;

import java.util.List;
import vitrine.catalogue.Measure;
import vitrine.tally.Buckets;
import vitrine.tally.Histogram;
import vitrine.tally.Layout;
import vitrine.tally.Tally;
import vitrine.tally.TimeBins;

/** The numbers of a tally under the names that SQL gives them. */
final class NumbersOfTally implements Measure.Cases<Numbers> {
  private static final List<String> ENDS = List.of("reached", "otherwise", "open");

  private final Tally tally;
  private final Numbers numbers = Numbers.none();

  NumbersOfTally(Tally tally) {
    this.tally = tally;
  }

  @Override
  public Numbers count(Measure.Count measure) {
    return named("units");
  }

  @Override
  public Numbers total(Measure.Total measure) {
    return named("sum", "stated", "not stated");
  }

  @Override
  public Numbers ratio(Measure.Ratio measure) {
    return named("sum of the first", "stated", "not stated", "sum of the second");
  }

  @Override
  public Numbers share(Measure.Share measure) {
    return named("met", "not met");
  }

  @Override
  public Numbers mix(Measure.Mix measure) {
    return named(measure.values().stream().map(it -> "value " + it).toArray(String[]::new));
  }

  @Override
  public Numbers elapsed(Measure.Elapsed measure) {
    clock("", 0);
    return numbers;
  }

  @Override
  public Numbers backlog(Measure.Backlog measure) {
    numbers.count("untimed", tally.count(Layout.UNTIMED));
    classes("open", tally.histogram(0));
    quantiles("quantiles", tally.histogram(0));
    return numbers;
  }

  @Override
  public Numbers compared(Measure.Compared measure) {
    clock("first ", 0);
    clock("others ", 1);
    return numbers;
  }

  @Override
  public Numbers stages(Measure.Stages measure) {
    for (int i = 0; i < measure.stages().size(); i++) {
      numbers.count(measure.stages().get(i).code(), tally.count(Layout.sum(i)));
    }
    numbers.count("unexplained", tally.count(Layout.sum(measure.stages().size())));
    numbers.count("stated", tally.count(Layout.STATED));
    numbers.count("not stated", tally.count(Layout.UNSTATED));
    return numbers;
  }

  @Override
  public Numbers balance(Measure.Balance measure) {
    return named("old, closed", "old, open", "new, closed", "new, open");
  }

  @Override
  public Numbers derived(Measure.Derived measure) {
    return numbers;
  }

  private Numbers named(String... names) {
    for (int i = 0; i < names.length; i++) {
      numbers.count(names[i], tally.count(i));
    }
    return numbers;
  }

  private void clock(String prefix, int group) {
    numbers.count(prefix + "untimed", tally.count(group));
    for (int end = 0; end < OF_CLOCK; end++) {
      classes(prefix + ENDS.get(end), tally.histogram(group * OF_CLOCK + end));
    }
    quantiles(prefix + "quantiles", tally.histogram(group * OF_CLOCK + Layout.REACHED));
  }

  private void classes(String name, Histogram histogram) {
    long[] counts = TimeBins.counts(histogram);
    for (int i = 0; i < counts.length; i++) {
      boolean last = i == TimeBins.LIMITS.size();
      String longest = last ? "longer" : "" + TimeBins.LIMITS.get(i).seconds();
      numbers.count(name + " " + longest, counts[i]);
    }
  }

  private void quantiles(String name, Histogram histogram) {
    if (histogram.size() > 0) {
      numbers.quantiles().put(name + " 0", nearestRank(histogram, 0.5));
      numbers.quantiles().put(name + " 1", nearestRank(histogram, 0.9));
    }
  }

  private static long nearestRank(Histogram histogram, double share) {
    long left = (long) Math.ceil(share * histogram.total());
    int index = 0;
    while (left > histogram.count(index)) {
      left -= histogram.count(index++);
    }
    return Buckets.greatest(histogram.bucket(index));
  }
}
