package vitrine.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vitrine.tally.Cell;
import vitrine.tally.Histogram;
import vitrine.tally.Tallies;
import vitrine.tally.Tally;

class PackedTalliesPropertyTest {
  private static final long MOST = Long.MAX_VALUE / 2;

  @Provide
  Arbitrary<Tallies> tallies() {
    Arbitrary<String> words = Arbitraries.of("", "A1", "WHOLE", "EU", "naïve", "b.2");
    Arbitrary<Cell> cells =
        Combinators.combine(words, words, words.list().ofMaxSize(3)).as(Cell::new);
    return Arbitraries.maps(cells, tally()).ofMaxSize(12).map(Tallies::of);
  }

  private static Arbitrary<Tally> tally() {
    Arbitrary<Histogram> histograms =
        Arbitraries.longs()
            .between(0, 2_000_000_000)
            .list()
            .ofMaxSize(20)
            .map(it -> Histogram.ofSeconds(it.stream().mapToLong(Long::longValue).toArray()));
    Arbitrary<long[]> counts =
        Arbitraries.longs().between(-MOST, MOST).array(long[].class).ofSize(2);
    return Combinators.combine(counts, histograms.list().ofSize(3)).as(Tally::new);
  }

  private static Tallies sum(PackedTallies... parts) {
    return PackedTallies.sum(List.of(parts));
  }

  @Property(tries = 300)
  void sum_whatWasPacked_isTheSame(@ForAll("tallies") Tallies tallies) {
    assertEquals(tallies, sum(PackedTallies.of(tallies)));
  }

  @Property(tries = 300)
  void sum_severalOnes_isTheirSumInAnyOrder(
      @ForAll("tallies") Tallies one, @ForAll("tallies") Tallies other) {
    PackedTallies first = PackedTallies.of(one);
    PackedTallies second = PackedTallies.of(other);
    assertEquals(Tallies.sum(List.of(one, other)), sum(first, second));
    assertEquals(sum(second, first), sum(first, second));
  }
}
