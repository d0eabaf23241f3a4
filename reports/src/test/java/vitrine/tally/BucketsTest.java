package vitrine.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class BucketsTest {
  @Property
  void of_anyDuration_liesInItsClass(@ForAll @LongRange(max = 1L << 30) long seconds) {
    int bucket = Buckets.of(seconds);
    long bounded = Math.min(seconds, Buckets.LONGEST);
    assertTrue(Buckets.least(bucket) <= bounded && bounded <= Buckets.greatest(bucket));
  }

  @Property
  void class_anyDuration_isNarrowerThanStated(@ForAll @LongRange(max = 1L << 29) long seconds) {
    int bucket = Buckets.of(seconds);
    long width = Buckets.greatest(bucket) - Buckets.least(bucket);
    assertTrue(width <= Buckets.least(bucket) / 128.0, "class of " + seconds + " s");
  }

  @Test
  void endingAt_everyLimit_isExact() {
    for (TimeBins.Limit limit : TimeBins.LIMITS) {
      int bucket = Buckets.endingAt(limit.seconds());
      assertEquals(limit.seconds(), Buckets.greatest(bucket));
      assertEquals(bucket + 1, Buckets.of(limit.seconds() + 1));
    }
    assertThrows(IllegalArgumentException.class, () -> Buckets.endingAt(100_001));
  }

  @Test
  void of_negativeDuration_countsAsZero() {
    assertEquals(0, Buckets.of(-5));
    assertEquals(Buckets.count() - 1, Buckets.of(Long.MAX_VALUE));
  }
}
