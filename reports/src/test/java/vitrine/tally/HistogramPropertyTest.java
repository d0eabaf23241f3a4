package vitrine.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class HistogramPropertyTest {
  private static Histogram of(List<Long> durations) {
    return Histogram.ofSeconds(durations.stream().mapToLong(Long::longValue).toArray());
  }

  @Property
  void plus_anyOrder_isTheSame(
      @ForAll @Size(max = 20) List<@LongRange(max = 100_000_000) Long> a,
      @ForAll @Size(max = 20) List<@LongRange(max = 100_000_000) Long> b,
      @ForAll @Size(max = 20) List<@LongRange(max = 100_000_000) Long> c) {
    Histogram x = of(a);
    Histogram y = of(b);
    Histogram z = of(c);
    assertEquals(x.plus(y).plus(z), z.plus(x.plus(y)));
    assertEquals(a.size() + b.size(), x.plus(y).total());
  }

  @Property
  void minus_whatWasAdded_isWhatWasThere(
      @ForAll @Size(max = 20) List<@LongRange(max = 100_000_000) Long> a,
      @ForAll @Size(min = 1, max = 20) List<@LongRange(max = 100_000_000) Long> b) {
    assertEquals(of(a), of(a).plus(of(b)).minus(of(b)));
    assertThrows(IllegalArgumentException.class, () -> of(a).minus(of(a).plus(of(b))));
    Cell one = new Cell("M", "WHOLE", List.of());
    Cell other = new Cell("M", "SERVICE", List.of("s1"));
    Tallies first = Tallies.of(Map.of(one, new Tally(new long[] {a.size()}, List.of(of(a)))));
    Tally more = new Tally(new long[] {b.size()}, List.of(of(b)));
    Tallies second = Tallies.of(Map.of(one, more, other, more));
    assertEquals(
        a.isEmpty() ? Tallies.sum(List.of()) : first,
        Tallies.sum(List.of(first, second)).minus(second));
  }

  @Property
  void parse_whatWasWritten_isTheSame(
      @ForAll @Size(max = 30) List<@LongRange(max = 2_000_000_000) Long> durations) {
    Histogram histogram = of(durations);
    assertEquals(histogram, Histogram.parse(histogram.toString()));
  }

  @Property
  void timeBins_anyDurations_countEach(
      @ForAll @Size(max = 30) List<@LongRange(max = 100_000_000) Long> durations) {
    long[] bins = TimeBins.counts(of(durations));
    assertEquals(durations.size(), Arrays.stream(bins).sum());
    long firstDay = durations.stream().filter(it -> it <= 86_400).count();
    assertEquals(firstDay, Arrays.stream(bins, 0, 6).sum());
  }

  @Property(tries = 1)
  void of_descendingClasses_isRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> Histogram.of(new int[] {2, 1}, new long[] {1, 1}));
    assertThrows(IllegalArgumentException.class, () -> Histogram.of(new int[] {1}, new long[] {0}));
  }
}
