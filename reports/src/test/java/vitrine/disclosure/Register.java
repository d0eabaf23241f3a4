package vitrine.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vitrine.catalogue.Breakdown;
import vitrine.catalogue.Catalogue;
import vitrine.catalogue.Dimension;
import vitrine.catalogue.Metric;
import vitrine.tally.Cell;
import vitrine.tally.Histogram;
import vitrine.tally.Layout;
import vitrine.tally.Tallies;
import vitrine.tally.Tally;

/** Made-up cases of services, each of which counts in every metric by service. */
final class Register {
  /** Metrics by service that have no sums. */
  static final Catalogue METRICS =
      new Catalogue(
          Catalogue.current().tallied().stream()
              .filter(it -> it.breakdowns().contains(Breakdown.by(Dimension.SERVICE)))
              .filter(it -> !it.measure().population().unit().isPublic())
              .filter(it -> Sums.of(it.measure(), Parts.none(it.measure())).isEmpty())
              .toList());

  private static final int BUCKET = 60;

  private final Map<Cell, long[]> slots = new HashMap<>();

  /** A register of services with more and more cases. */
  static Register of(int services, Random random) {
    Register register = new Register();
    for (int service = 0; service < services; service++) {
      for (int i = 0; i < 130 + 30 * service; i++) {
        register.add("s" + service, 1, random);
      }
    }
    return register;
  }

  static Cell whole(Metric metric) {
    return new Cell(metric.code(), "WHOLE", List.of());
  }

  static Cell cell(Metric metric, String service) {
    return new Cell(metric.code(), "SERVICE", List.of(service));
  }

  Register copy() {
    Register copy = new Register();
    slots.forEach((cell, it) -> copy.slots.put(cell, it.clone()));
    return copy;
  }

  /** Adds a case, or takes one away, in one part of each metric. */
  Register add(String service, int sign, Random random) {
    for (Metric metric : METRICS.list()) {
      int slot = slot(metric, service, sign, random);
      for (Cell cell : List.of(whole(metric), cell(metric, service))) {
        slots.computeIfAbsent(cell, it -> new long[length(metric)])[slot] += sign;
      }
    }
    return this;
  }

  private int slot(Metric metric, String service, int sign, Random random) {
    long[] counts = slots.get(cell(metric, service));
    int slot = random.nextInt(length(metric));
    while (sign < 0 && counts[slot] == 0) {
      slot = (slot + 1) % counts.length;
    }
    return slot;
  }

  private static int length(Metric metric) {
    Layout layout = Layout.of(metric.measure());
    return layout.counts() + layout.histograms();
  }

  Tallies tallies() {
    Map<Cell, Tally> tallies = new HashMap<>();
    slots.forEach((cell, it) -> tallies.put(cell, tally(cell, it)));
    return Tallies.of(tallies);
  }

  private static Tally tally(Cell cell, long[] slots) {
    int counts = Layout.of(METRICS.get(cell.metric()).measure()).counts();
    Stream<Histogram> histograms =
        IntStream.range(counts, slots.length).mapToObj(i -> histogram(slots[i]));
    return new Tally(
        IntStream.range(0, counts).mapToLong(i -> slots[i]).toArray(), histograms.toList());
  }

  private static Histogram histogram(long count) {
    return count == 0 ? Histogram.EMPTY : Histogram.of(new int[] {BUCKET}, new long[] {count});
  }
}
