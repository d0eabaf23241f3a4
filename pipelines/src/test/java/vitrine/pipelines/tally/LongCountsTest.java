package vitrine.pipelines.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LongCountsTest {
  @Test
  void add_manyKeys_losesNothingWhileItGrows() {
    LongCounts counts = new LongCounts();
    for (int round = 0; round < 3; round++) {
      for (long key = 0; key < 10_000; key++) {
        counts.add(key * 8191, key);
      }
    }
    assertEquals(10_000, counts.size());
    for (long key = 0; key < 10_000; key++) {
      assertEquals(3 * key, counts.get(key * 8191));
    }
  }
}
