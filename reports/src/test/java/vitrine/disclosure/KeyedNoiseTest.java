package vitrine.disclosure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class KeyedNoiseTest {
  private static final int MANY = 40_000;

  private static double[] noise(int key, String table, String row, int count) {
    return new KeyedNoise(ProtectionKey.of(filled(key)), table, 15).over(new long[count], row);
  }

  @Test
  void over_manyCounts_isNormalWithItsSpread() {
    double[] noise = noise(1, "table", "row", MANY);
    assertEquals(0, Arrays.stream(noise).average().orElseThrow(), 0.3);
    double variance = Arrays.stream(noise).map(it -> it * it).average().orElseThrow();
    assertEquals(15, Math.sqrt(variance), 0.3);
    double near = Arrays.stream(noise).filter(it -> Math.abs(it) < 1.96 * 15).count();
    assertEquals(0.95, near / MANY, 0.01);
  }

  @Test
  void over_otherKeyTableOrRow_isOtherNoise() {
    double[] noise = noise(1, "table", "row", 9);
    assertArrayEquals(noise, noise(1, "table", "row", 9));
    assertArrayEquals(Arrays.copyOf(noise, 5), noise(1, "table", "row", 5));
    assertNotEquals(noise[0], noise(2, "table", "row", 9)[0]);
    assertNotEquals(noise[0], noise(1, "other", "row", 9)[0]);
    assertNotEquals(noise[0], noise(1, "table", "other", 9)[0]);
    assertEquals(9, Arrays.stream(noise).distinct().count());
  }

  @Test
  void over_oneUnitMore_isTheSameNoise() {
    double[] noise = noise(3, "table", "row", 1);
    ProtectionKey key = ProtectionKey.of(filled(3));
    double more = new KeyedNoise(key, "table", 15).over(new long[] {1}, "row")[0];
    assertEquals(noise[0] + 1, more, 1e-9);
  }

  private static byte[] filled(int key) {
    byte[] secret = new byte[ProtectionKey.BYTES];
    Arrays.fill(secret, (byte) key);
    return secret;
  }
}
