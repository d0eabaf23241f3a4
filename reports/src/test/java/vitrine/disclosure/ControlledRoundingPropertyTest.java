package vitrine.disclosure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class ControlledRoundingPropertyTest {
  private static final int BASE = 5;

  private static ControlledRounding rounding(int seed) {
    byte[] secret = new byte[ProtectionKey.BYTES];
    Arrays.fill(secret, (byte) seed);
    return new ControlledRounding(ProtectionKey.of(secret), BASE);
  }

  private static List<String> labels(int count) {
    return IntStream.range(0, count).mapToObj(i -> "part " + i).toList();
  }

  @Property
  void roundParts_anyParts_addUpAndStayNear(
      @ForAll @Size(min = 1, max = 40) List<@LongRange(max = 300) Long> counts,
      @ForAll("seeds") int seed) {
    long[] parts = counts.stream().mapToLong(Long::longValue).toArray();
    ControlledRounding rounding = rounding(seed);
    long whole = rounding.round(Arrays.stream(parts).sum(), "whole");
    long[] rounded = rounding.roundParts(parts, labels(parts.length)::get, whole);
    assertEquals(whole, Arrays.stream(rounded).sum());
    for (int i = 0; i < parts.length; i++) {
      assertEquals(0, rounded[i] % BASE);
      assertTrue(Math.abs(rounded[i] - parts[i]) < BASE);
      assertTrue(parts[i] % BASE != 0 || rounded[i] == parts[i], "a multiple must stay");
    }
  }

  @Provide
  Arbitrary<Integer> seeds() {
    return Arbitraries.integers().between(0, 127);
  }

  @Example
  void round_sameLabel_isTheSameAndOtherKeysDiffer() {
    long[] once = IntStream.range(0, 200).mapToLong(i -> rounding(1).round(2, "n" + i)).toArray();
    long[] again = IntStream.range(0, 200).mapToLong(i -> rounding(1).round(2, "n" + i)).toArray();
    long[] other = IntStream.range(0, 200).mapToLong(i -> rounding(2).round(2, "n" + i)).toArray();
    assertArrayEquals(once, again);
    assertNotEquals(Arrays.toString(once), Arrays.toString(other));
  }

  @Example
  void round_manyLabels_isUnbiased() {
    for (int count = 1; count < BASE; count++) {
      int exact = count;
      double mean =
          IntStream.range(0, 20_000)
              .mapToLong(i -> rounding(7).round(exact, "unbiased " + exact + " " + i))
              .average()
              .orElseThrow();
      assertEquals(exact, mean, 0.07, "mean of rounded " + exact);
    }
  }

  @Example
  void roundParts_partsOfAnotherWhole_areRefused() {
    ControlledRounding rounding = rounding(3);
    assertThrows(
        IllegalStateException.class,
        () -> rounding.roundParts(new long[] {10, 20}, labels(2)::get, 100));
  }
}
